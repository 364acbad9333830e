import type { Vec3 } from '#kit';
import type { Placement } from '#plan';

/** How a work is carried where it stands. */
export type Mount = 'panel' | 'bar' | 'cushion' | 'cuff' | 'post' | 'deck' | 'wall';

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

/** Chooses how a work of this size is carried. The same for everybody who must know: hall, inspection, pointer. */
export function resolveStance(mount: Mount, size: Vec3): Stance {
  switch (mount) {
    case 'panel':
      return raise(onPanel(size), size);
    case 'bar':
      return raise(onBar(size), size);
    case 'cushion':
      return raise(onCushion(size), size);
    case 'cuff':
      return raise(onCuff(size), size);
    case 'post':
      return raise(onPost(size), size);
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

/** Small works stand on a riser, so that their middle is about here above the deck, metres. */
const COMFORT = 0.22;
const RISER = { least: 0.04, most: 0.14 };
/** How far a small work is brought towards the visitor, metres. */
const FORWARD = 0.09;

/** Lifts a small work on a block of velvet and brings it nearer, where eyes reach it. */
function raise(stance: Stance, [, height]: Vec3): Stance {
  const { offset, solids, shadow } = stance;
  const lift = Math.min(RISER.most, COMFORT - offset[1] - height / 2);
  if (!shadow || lift < RISER.least) return stance;
  const block: Vec3 = [Math.max(0.2, shadow[0] + 0.02), lift, Math.max(0.17, shadow[1] + 0.01)];
  const up = (place: Vec3): Vec3 => [place[0], place[1] + lift, place[2] + FORWARD];
  return {
    ...stance,
    offset: up(offset),
    solids: [
      { shape: 'box', material: 'velvet', size: block, middle: [0, lift / 2, FORWARD] },
      ...solids.map((solid) => ({ ...solid, middle: up(solid.middle) })),
    ],
    shadow: [block[0] + 0.1, block[2] + 2 * FORWARD + 0.08],
    foot: { size: shadow, lift, forward: FORWARD },
  };
}
