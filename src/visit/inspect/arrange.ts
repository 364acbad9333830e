import type { Vec2, Vec3 } from '#kit';
import type { Companion } from './inspection';
import { fittingDistance } from './orbit';

/** Width and height of what can be laid beside a work, metres: a 1 euro coin, and a hand from wrist to fingertip. */
export const COMPANION_SIZES: Readonly<Record<Exclude<Companion, 'none'>, Vec2>> = {
  coin: [0.02325, 0.02325],
  hand: [0.142, 0.185],
};

/** The gap between two things, as a part of their mean width. */
const GAP = 0.14;
/** Room for the caption below each of two works, as a part of all the height: less where they stand side by side. */
const CAPTION_BELOW = 0.13;
const CAPTION_BETWEEN = 0.17;

/** What lies beside what in the hand. Places are middles, right and up from the middle of the whole, metres. */
export interface Arrangement {
  /** Width and height of all that has to be in view, and the depth of the deepest. */
  readonly extent: Vec3;
  readonly piece: Vec2;
  readonly beside: Vec2;
  readonly companion: Vec2;
}

/** Part of a width that is before the middle while a piece of this width and depth turns: nothing may be nearer. */
const reachOf = ([width, , depth]: Vec3): number => Math.hypot(width, depth) / 2;

/**
 * Lays out what is looked at together, at one scale: two works side by side, or above each other where that shows them
 * larger; a coin or a hand at their right with its lower edge at theirs, clear of them however they are turned.
 */
export function arrange(size: Vec3, beside: Vec3 | null, companion: Companion, aspect: number): Arrangement {
  const works = beside ? pairOf(size, beside, aspect) : alone(size);
  if (companion === 'none') return works;
  const [width, height] = COMPANION_SIZES[companion];
  const [across, up, depth] = works.extent;
  const last = beside && works.beside[0] > works.piece[0] ? beside : size;
  const widest = beside && works.beside[0] === works.piece[0] ? Math.max(reachOf(size), reachOf(beside)) : 0;
  // What turns comes nearer to the eye as well, and looks larger there.
  const distance = fittingDistance(works.extent, aspect);
  const turning = Math.max(reachOf(last), widest);
  const clear = turning / Math.sqrt(1 - Math.min(0.6, turning / distance) ** 2);
  const edge = (last === size ? works.piece[0] : works.beside[0]) + clear;
  const place = Math.max(across / 2, edge) + (GAP / 2) * (Math.min(across, 2 * width) + width) + width / 2;
  const whole = place + width / 2 + across / 2;
  // Its lower edge is at theirs; below may be room for captions.
  const foot = Math.min(works.piece[1] - size[1] / 2, beside ? works.beside[1] - beside[1] / 2 : 0);
  const tall = Math.max(up, foot + height + up / 2);
  const left = across / 2 - whole / 2;
  const low = up / 2 - tall / 2;
  const shifted = ([x, y]: Vec2): Vec2 => [x + left, y + low];
  return {
    extent: [whole, tall, depth],
    piece: shifted(works.piece),
    beside: shifted(works.beside),
    companion: [place + left, foot + height / 2 + low],
  };
}

/**
 * How much of the arrangement is kept at a distance, 0 to 1: whoever comes near comes near to the piece, and what lies
 * beside it makes way.
 */
export function arrangedAt(distance: number, size: Vec3, extent: Vec3, aspect: number): number {
  const near = 0.6 * fittingDistance(size, aspect);
  const far = Math.max(fittingDistance(extent, aspect), near * 1.2);
  return Math.min(1, Math.max(0, (distance - near) / (far - near)));
}

const alone = (extent: Vec3): Arrangement => ({ extent, piece: [0, 0], beside: [0, 0], companion: [0, 0] });

function pairOf(first: Vec3, second: Vec3, aspect: number): Arrangement {
  const row = sideBySide(first, second);
  const stacked = aboveEachOther(first, second);
  const nearer = fittingDistance(row.extent, aspect) <= fittingDistance(stacked.extent, aspect);
  return nearer ? row : stacked;
}

function sideBySide(first: Vec3, second: Vec3): Arrangement {
  const apart = reachOf(first) + reachOf(second) + (GAP * (first[0] + second[0])) / 2;
  const across = first[0] / 2 + apart + second[0] / 2;
  const x = first[0] / 2 - across / 2;
  const up = Math.max(first[1], second[1]) / (1 - CAPTION_BELOW);
  const y = (up * CAPTION_BELOW) / 2;
  return {
    extent: [across, up, Math.max(first[2], second[2])],
    piece: [x, y],
    beside: [x + apart, y],
    companion: [0, 0],
  };
}

function aboveEachOther(first: Vec3, second: Vec3): Arrangement {
  const half = ([, height, depth]: Vec3): number => Math.hypot(height, depth) / 2;
  const edges = (first[1] + second[1]) / 2;
  const caption = (CAPTION_BETWEEN * 2 * edges) / (1 - 2 * CAPTION_BETWEEN);
  const apart = Math.max(half(first) + half(second) + GAP * edges, edges + 1.2 * caption);
  const up = (edges + apart) / (1 - CAPTION_BETWEEN);
  const y = up / 2 - first[1] / 2;
  return {
    extent: [Math.max(first[0], second[0]), up, Math.max(first[2], second[2])],
    piece: [0, y],
    beside: [0, y - apart],
    companion: [0, 0],
  };
}
