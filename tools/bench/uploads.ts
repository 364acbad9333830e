import type { SeenUploads } from './probe/types';
import { type Figures, quantile } from './statistics';

/** Milliseconds from which a frame is felt as a halt. */
const HALT = 50;

/** Whether a frame halts by its uploads: they alone take so long, or it would not without them. */
export const isHalted = ({ ms, frameMs }: SeenUploads): boolean =>
  ms >= HALT || (frameMs > HALT && frameMs - ms <= HALT);

/**
 * What the uploads of a visit cost, each figure's name beginning with `name`.
 * @param seenMs when the first picture was there, milliseconds of the page: before it nobody sees a frame halt
 */
export function uploadFiguresOf(
  name: string,
  frames: readonly SeenUploads[],
  seenMs: number | null,
): Figures {
  const times = frames.map(({ ms }) => ms);
  const sizes = frames.map(({ bytes }) => bytes);
  const later = frames.filter(({ from }) => from >= (seenMs ?? Number.POSITIVE_INFINITY));
  return {
    [`${name}Frames`]: frames.length,
    [`${name}MostMs`]: Math.max(0, ...times),
    [`${name}SeenMostMs`]: Math.max(0, ...later.map(({ ms }) => ms)),
    [`${name}P95Ms`]: quantile(times, 0.95),
    [`${name}Halts`]: frames.filter(isHalted).length,
    [`${name}SeenHalts`]: later.filter(isHalted).length,
    [`${name}MostBytes`]: Math.max(0, ...sizes),
    [`${name}Bytes`]: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}
