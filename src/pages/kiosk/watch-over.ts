import { isUnattended, type KioskOptions, NEW_WATCH, stepWatchdog, type Visit, type WatchDeed } from '#visit';
import { heapShare } from '../heap-share';
import type { KioskControls } from './kiosk-shell';

/** Seconds between two looks. */
const PACE = 5;
/** Milliseconds between leaving a hall and entering it again. */
const REOPEN = 100;
/** Milliseconds within which the site's server answers before the page is loaded anew. */
const ANSWER = 8000;

/** Looks after a kiosk: asks less of the card, opens the hall again, or loads the page anew. Returns what ends it. */
export function watchOver(visit: Visit, controls: KioskControls, { refresh }: KioskOptions): () => void {
  const { store, commands } = visit;
  let state = NEW_WATCH;
  let lowest = false;
  let before = performance.now();
  let drawn = before;
  let request = 0;

  const beat = (): void => {
    request = requestAnimationFrame(() => {
      request = 0;
      drawn = performance.now();
    });
  };
  const deeds: Record<WatchDeed, () => unknown> = {
    lower() {
      lowest = !controls.lower();
    },
    reopen() {
      const { place } = store.getState();
      commands.leave();
      if (place.kind !== 'home') commands.show(place);
      // In the same moment nobody would notice that the hall had been left, and it would not be fetched again.
      setTimeout(() => commands.enter().catch(() => {}), REOPEN);
    },
    async reload() {
      // Without an answer there would be nothing but the browser's own page, for ever.
      const answer = await fetch(location.href, {
        method: 'HEAD',
        cache: 'no-store',
        signal: AbortSignal.timeout(ANSWER),
      }).catch(() => null);
      if (answer?.ok) location.reload();
    },
  };
  const look = (): void => {
    const time = performance.now();
    const dt = (time - before) / 1000;
    before = time;
    const now = store.getState();
    const stats = controls.stats();
    const visible = document.visibilityState === 'visible';
    if (!visible) drawn = time;
    const step = stepWatchdog(
      state,
      {
        hall: now.mode === 'page' ? 'off' : now.hallPhase,
        lost: now.context === 'lost',
        losses: stats.contextLosses,
        heap: heapShare(),
        frameMs: stats.frameMs.median,
        silent: (time - drawn) / 1000,
        unattended: isUnattended(now),
        lowest,
        online: navigator.onLine,
      },
      dt,
      refresh * 3600,
    );
    state = step.state;
    if (step.deed) deeds[step.deed]();
    if (request === 0 && visible) beat();
  };
  const timer = setInterval(look, 1000 * PACE);
  return () => {
    clearInterval(timer);
    cancelAnimationFrame(request);
  };
}
