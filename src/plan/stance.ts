import type { Work } from '#catalog';
import type { Vec3 } from '#kit';
import type { Slot } from '#venue';
import type { Placement, Row } from './types';

/** How a work is carried where it stands. */
export type Mount = 'panel' | 'bar' | 'cushion' | 'cuff' | 'post' | 'stand' | 'deck' | 'wall';

/** A simple solid of a mount, in the slot's space: origin on the deck, +Z towards the visitor. */
export interface Solid {
  readonly shape: 'box' | 'pillow' | 'rod';
  readonly material: 'velvet' | 'brass';
  /** Width, height, depth; a rod stands along Y. Metres. */
  readonly size: Vec3;
  /** Middle of the solid. */
  readonly middle: Vec3;
  /** Rotation about X, then about Z. */
  readonly tilt?: number;
  readonly roll?: number;
}

/** Where a work is put on its mount, and what the mount consists of. */
export interface Stance {
  /** The work's origin in the slot's space. */
  readonly offset: Vec3;
  /** Rotation about X: negative leans back. */
  readonly tilt: number;
  readonly solids: readonly Solid[];
  /** Width and depth of the soft shadow on the deck; missing on a wall. */
  readonly shadow?: readonly [number, number];
  /** On a riser: the shadow on top of it, how high that is and how far towards the visitor. */
  readonly foot?: {
    readonly size: readonly [number, number];
    readonly lift: number;
    readonly forward: number;
  };
}

/** How far a panel leans back, so that it faces the eyes of somebody who stands before it. */
const LEAN = 0.36;

/** What carries a work in a slot: as its catalog entry says, where the slot leaves a choice. */
export const mountOf = (work: Work | undefined, kind: Slot['kind']): Mount => {
  if (kind === 'wall') return 'wall';
  return work?.kind === 'jewellery' && kind !== 'plinth' ? work.mount : 'deck';
};

/**
 * Chooses how a work of this size is carried. The same for everybody who must know: plan, hall, inspection, pointer.
 * `row` is where it stands among the works that share its case.
 */
export function resolveStance(mount: Mount, size: Vec3, row: Row = 'alone'): Stance {
  switch (mount) {
    case 'panel':
      return raise(onPanel(size), size, row);
    case 'bar':
      return raise(onBar(size), size, row);
    case 'cushion':
      return raise(onCushion(size), size, row);
    case 'cuff':
      return raise(onCuff(size), size, row);
    case 'post':
      return raise(onPost(size), size, row);
    case 'stand':
      return raise(onStand(size), size, row);
    case 'deck':
      return { offset: [0, 0, 0], tilt: 0, solids: [], shadow: [size[0] + 0.06, size[2] + 0.06] };
    case 'wall':
      return { offset: [0, 0, 0.002], tilt: 0, solids: [] };
  }
}

/** The rotation about Y that turns a model's front, +Z, the way its placement faces. */
export const turnOf = ({ heading }: Pick<Placement, 'heading'>): number => heading + Math.PI;

function onPanel([width, height, depth]: Vec3): Stance {
  const panel: Vec3 = [Math.max(0.13, width + 0.06), Math.max(0.15, height + 0.07), 0.016];
  const cos = Math.cos(LEAN);
  const sin = Math.sin(LEAN);
  const foot = (sin * panel[1]) / 2;
  const lean = (y: number, z: number): Vec3 => [0, y * cos + z * sin + 0.003, z * cos - y * sin + foot];
  const hold = lean(0.72 * panel[1], -panel[2]);
  const slope = 0.3;
  const prop: Vec3 = [0.55 * panel[0], hold[1] / Math.cos(slope), 0.01];
  return {
    offset: lean((panel[1] - height) / 2, depth / 2 + 0.0008),
    tilt: -LEAN,
    solids: [
      {
        shape: 'box',
        material: 'velvet',
        size: panel,
        middle: lean(panel[1] / 2, -panel[2] / 2),
        tilt: -LEAN,
      },
      {
        shape: 'box',
        material: 'velvet',
        size: prop,
        middle: [0, hold[1] / 2, hold[2] - (hold[1] * Math.tan(slope)) / 2 - 0.006],
        tilt: slope,
      },
    ],
    shadow: [panel[0] + 0.07, panel[1] * sin + hold[1] * Math.tan(slope) + 0.1],
  };
}

function onBar([width, height, depth]: Vec3): Stance {
  const lift = 0.05;
  const bar = lift + height + 0.003;
  const behind = depth / 2 + 0.014;
  const length = Math.min(0.2, Math.max(0.05, 0.7 * width));
  return {
    offset: [0, lift, 0],
    tilt: 0,
    solids: [
      { shape: 'box', material: 'brass', size: [0.07, 0.005, 0.055], middle: [0, 0.0025, -behind + 0.015] },
      { shape: 'rod', material: 'brass', size: [0.007, bar, 0.007], middle: [0, bar / 2, -behind] },
      {
        shape: 'rod',
        material: 'brass',
        size: [0.005, behind, 0.005],
        middle: [0, bar, -behind / 2],
        tilt: Math.PI / 2,
      },
      {
        shape: 'rod',
        material: 'brass',
        size: [0.005, length, 0.005],
        middle: [0, bar, 0],
        roll: Math.PI / 2,
      },
    ],
    shadow: [Math.max(0.14, width + 0.05), depth + 0.14],
  };
}

function onCushion([width, , depth]: Vec3): Stance {
  const cushion: Vec3 = [width + 0.075, 0.034, depth + 0.075];
  return {
    offset: [0, cushion[1] - 0.002, 0],
    tilt: 0,
    solids: [{ shape: 'pillow', material: 'velvet', size: cushion, middle: [0, cushion[1] / 2, 0] }],
    shadow: [cushion[0] + 0.06, cushion[2] + 0.06],
  };
}

function onCuff([width, height, depth]: Vec3): Stance {
  const lift = 0.04;
  // Well inside the cuff: its walls are thick, and not every cuff is as wide below as above.
  const roll: Vec3 = [Math.max(0.016, 0.7 * width), height + lift + 0.014, Math.max(0.016, 0.7 * depth)];
  const base: Vec3 = [width + 0.07, 0.022, depth + 0.07];
  return {
    offset: [0, lift, 0],
    tilt: 0,
    solids: [
      { shape: 'pillow', material: 'velvet', size: base, middle: [0, base[1] / 2, 0] },
      { shape: 'rod', material: 'velvet', size: roll, middle: [0, roll[1] / 2, 0] },
    ],
    shadow: [base[0] + 0.06, base[2] + 0.06],
  };
}

function onPost([width, height, depth]: Vec3): Stance {
  // A ring stands upright in a slot of the velvet, its lower rim sunk in.
  const post: Vec3 = [Math.max(0.03, width * 0.8), 0.06, Math.max(0.026, depth + 0.016)];
  const base: Vec3 = [0.09, 0.014, 0.08];
  return {
    offset: [0, post[1] - Math.min(0.006, height * 0.16), 0],
    tilt: 0,
    solids: [
      { shape: 'box', material: 'velvet', size: base, middle: [0, base[1] / 2, 0] },
      { shape: 'pillow', material: 'velvet', size: post, middle: [0, post[1] / 2, 0] },
    ],
    shadow: [base[0] + 0.06, base[2] + 0.06],
  };
}

/** Crowns, belts and whatever else stands by itself has a low base under its foot. */
function onStand([width, , depth]: Vec3): Stance {
  const base: Vec3 = [width + 0.05, 0.02, depth + 0.05];
  return {
    offset: [0, base[1] - 0.0005, 0],
    tilt: 0,
    solids: [{ shape: 'box', material: 'velvet', size: base, middle: [0, base[1] / 2, 0] }],
    shadow: [base[0] + 0.06, base[2] + 0.06],
  };
}

/** Small works stand on a riser, so that their middle is about here above the deck, metres. */
const COMFORT = 0.22;
const RISER = { least: 0.04, most: 0.14 };
/** How far a small work is brought towards the visitor, metres. */
const FORWARD = 0.09;

/** Lifts a small work on a block of velvet and, when it is alone, brings it nearer, where eyes reach it. */
function raise(stance: Stance, [, height]: Vec3, row: Row): Stance {
  if (row === 'front') return stance;
  const { offset, solids, shadow } = stance;
  const forward = row === 'alone' ? FORWARD : 0;
  const lift = Math.min(RISER.most, COMFORT - offset[1] - height / 2);
  if (!shadow || lift < RISER.least) return stance;
  const least = row === 'alone' ? 0.2 : 0.1;
  const block: Vec3 = [Math.max(least, shadow[0] + 0.02), lift, Math.max(least - 0.03, shadow[1] + 0.01)];
  const up = (place: Vec3): Vec3 => [place[0], place[1] + lift, place[2] + forward];
  return {
    ...stance,
    offset: up(offset),
    solids: [
      { shape: 'box', material: 'velvet', size: block, middle: [0, lift / 2, forward] },
      ...solids.map((solid) => ({ ...solid, middle: up(solid.middle) })),
    ],
    shadow: [block[0] + 0.1, block[2] + 2 * forward + 0.08],
    foot: { size: shadow, lift, forward },
  };
}

/** The box that a work and its mount take up together, in the slot's space. */
export function boundsOf({ offset, tilt, solids }: Stance, [width, height, depth]: Vec3) {
  const work = { size: [width, height, depth] as Vec3, middle: leanOf(offset, height, tilt), tilt, roll: 0 };
  const boxes = [work, ...solids].map(({ size: [x, y, z], middle, tilt: lean = 0, roll = 0 }) => {
    const [across, up] = [spread(x, y, roll), spread(y, x, roll)];
    const half: Vec3 = [across / 2, spread(up, z, lean) / 2, spread(z, up, lean) / 2];
    return {
      low: middle.map((at, axis) => at - (half[axis] ?? 0)),
      high: middle.map((at, axis) => at + (half[axis] ?? 0)),
    };
  });
  const low = (axis: number): number => Math.min(...boxes.map((box) => box.low[axis] ?? 0));
  const high = (axis: number): number => Math.max(...boxes.map((box) => box.high[axis] ?? 0));
  return {
    low: [low(0), low(1), low(2)] as Vec3,
    high: [high(0), high(1), high(2)] as Vec3,
  };
}

/** The middle of a work that stands at `offset` and leans. */
const leanOf = ([x, y, z]: Vec3, height: number, tilt: number): Vec3 => [
  x,
  y + (Math.cos(tilt) * height) / 2,
  z + (Math.sin(tilt) * height) / 2,
];

/** How far a rectangle reaches along its own side once it is turned. */
const spread = (along: number, across: number, turn: number): number =>
  Math.abs(Math.cos(turn)) * along + Math.abs(Math.sin(turn)) * across;
