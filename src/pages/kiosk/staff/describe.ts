import type { Visit } from '#visit';
import { heapShare } from '../../heap-share';
import type { KioskClock } from '../clock';
import type { KioskControls } from '../kiosk-shell';

/** How long, as a person says it at a glance: `12 s`, `3 min`, `5 h 12 min`, `9 d 4 h`. */
export function span(seconds: number): string {
  if (seconds < 120) return `${Math.floor(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** Name and value of everything that staff are told. */
export function describeKiosk(
  { store }: Visit,
  { app, stats }: KioskControls,
  clock: KioskClock,
): readonly (readonly [name: string, value: string])[] {
  const { kiosk, language, hall, hallPhase, problems } = store.getState();
  const { tier, pace, frameMs, gpuBytes, contextLosses } = stats();
  const heap = heapShare();
  const reset = clock.lastReset();
  const last = problems.at(-1);
  return [
    ['', app],
    ['state', `${kiosk ?? 'off'}, ${language}, ${hall} ${hallPhase}`],
    ['up', span(performance.now() / 1000)],
    ['last reset', reset === null ? 'never' : `${span((Date.now() - reset) / 1000)} ago`],
    ['tier', pace > 0 ? `${tier}, timed at ${pace.toPrecision(2)} ms` : tier],
    [
      'frame',
      frameMs.median > 0 ? `${Math.round(frameMs.median)} ms (${Math.round(frameMs.p95)})` : 'at rest',
    ],
    ['GPU', `${Math.round(gpuBytes / 1e6)} MB`],
    ['heap', heap === null ? 'untold' : `${Math.round(heap * 100)} %`],
    ['contexts lost', String(contextLosses)],
    ['problems', last ? `${problems.length}, last ${last.code}` : '0'],
    ['network', navigator.onLine ? 'on' : 'off'],
  ];
}
