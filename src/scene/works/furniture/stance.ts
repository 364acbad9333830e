import type { Vec3 } from '#kit';
import type { Placement } from '#plan';

/** How a work is carried where it stands. */
export type Mount = 'panel' | 'bar' | 'cushion' | 'cuff' | 'post' | 'deck' | 'wall';

/** A simple solid of a mount, in the slot's space: origin on the deck, +Z towards the visitor. */
export interface Solid {
  readonly shape: 'box' | 'pillow' | 'rod' | 'cone';
  readonly material: 'velvet' | 'brass';
  /** Width, height, depth; a rod and a cone stand along Y. Metres. */
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
}

/** How far a panel leans back, so that it faces the eyes of somebody who stands before it. */
const LEAN = 0.36;

/** Chooses how a work of this size is carried. The same for everybody who must know: hall, inspection, pointer. */
export function resolveStance(mount: Mount, size: Vec3): Stance {
  switch (mount) {
    case 'panel':
      return onPanel(size);
    case 'bar':
      return onBar(size);
    case 'cushion':
      return onCushion(size);
    case 'cuff':
      return onCuff(size);
    case 'post':
      return onPost(size);
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
      { shape: 'box', material: 'brass', size: [0.1, 0.007, 0.075], middle: [0, 0.0035, -behind + 0.02] },
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
  const roll: Vec3 = [Math.max(0.02, width - 0.014), height + lift + 0.03, Math.max(0.02, depth - 0.014)];
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
  const lift = 0.06;
  const post: Vec3 = [0.016, lift + height * 0.5, 0.016];
  const base: Vec3 = [Math.max(0.09, width + 0.04), 0.02, Math.max(0.09, depth + 0.04)];
  return {
    offset: [0, lift, 0],
    tilt: 0,
    solids: [
      { shape: 'pillow', material: 'velvet', size: base, middle: [0, base[1] / 2, 0] },
      { shape: 'cone', material: 'velvet', size: post, middle: [0, post[1] / 2, 0] },
    ],
    shadow: [base[0] + 0.06, base[2] + 0.06],
  };
}
