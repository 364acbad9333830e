import { type Figures, spreadOf } from './statistics';
import { formatTable } from './table';

/** How often everybody was visited. */
export function formatRounds(rounds: Readonly<Record<string, readonly Figures[]>>): string {
  const counts = Object.values(rounds).map((all) => all.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? `${most} rounds by turns` : `${least} to ${most} rounds by turns`;
}

/** A sentence about how far the rounds lie apart. */
export function formatSpread(rounds: Readonly<Record<string, readonly Figures[]>>): string {
  const worst = (name: string): string => {
    const spreads = Object.values(rounds).map((all) => spreadOf(all, name) ?? 0);
    return `${Math.round(100 * Math.max(0, ...spreads))} %`;
  };
  return `rounds lie apart by up to ${worst('walkableMs')} (time until walkable), ${worst('walkFrameMs')} (frame of the walk) and ${worst('walkCpuMs')} (processor per frame) of the median; memory and frames at rest are the first round’s.`;
}

const MEASURES = [
  ['on the card', 'gpuBytes', 1e6],
  ['textures', 'textures', 1],
  ['buffers', 'buffers', 1],
  ['programs', 'programs', 1],
  ['programs, made so far', 'programsMade', 1],
  ['framebuffers', 'framebuffers', 1],
  ['scripts, after collection', 'heapBytes', 1e6],
  ['the browser’s processes', 'processBytes', 1e6],
  ['of these the one that draws', 'drawingBytes', 1e6],
  ['frames of the lap', 'frames', 1],
] as const;

/** What memory was after each lap, and what the last one had more than the second: the first fills what is kept. */
export function formatSoak(laps: readonly Figures[]): string {
  const rows = MEASURES.map(([title, figure, unit]) => {
    const values = laps.map((lap) => lap[figure] ?? 0);
    const from = values[1] ?? values[0] ?? 0;
    const growth = (values.at(-1) ?? 0) - from;
    const tell = (value: number): string => (unit === 1 ? String(value) : `${(value / unit).toFixed(1)} MB`);
    const share = from === 0 ? '' : ` (${((100 * growth) / from).toFixed(1)} %)`;
    return [title, ...values.map(tell), `${growth < 0 ? '−' : '+'}${tell(Math.abs(growth))}${share}`];
  });
  return formatTable(['', ...laps.map((_, lap) => `lap ${lap + 1}`), 'from lap 2 on'], rows);
}
