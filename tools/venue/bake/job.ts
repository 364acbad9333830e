import type { BakeQuality, LightGroup } from './contract';
import { type Surfaces, shared } from './surfaces';
import type { Texels } from './texels';

/** Everything that the threads of a bake share; all arrays are in shared memory. */
export interface Job {
  readonly surfaces: Surfaces;
  readonly texels: Texels;
  readonly groups: readonly LightGroup[];
  readonly quality: BakeQuality;
  /** Irradiance / π by texel, group, colour: straight from sun, spots and areas, … */
  readonly direct: Float32Array;
  /** … and all that is known of it by the pass before, which rays that meet the surface bring back. */
  readonly known: Float32Array;
}

/** The texels that one pass looks from. */
export interface Points {
  readonly stride: number;
  /** Texel of each point. */
  readonly texel: Uint32Array;
  /** Point of each texel, or −1. */
  readonly at: Int32Array;
  /** Light from surfaces and sky by point, group, colour; written by looking, smoothed to and fro. */
  readonly light: Float32Array;
  readonly other: Float32Array;
  /** 1 where a point lies inside something: it sees the backs of faces. */
  readonly inside: Uint8Array;
}

/** What threads are asked to do with a range of texels or points. */
export type Task =
  | { readonly do: 'direct' }
  | { readonly do: 'look'; readonly points: Points; readonly rays: number; readonly pass: number }
  | { readonly do: 'smooth'; readonly points: Points; readonly step: number; readonly back: boolean }
  | { readonly do: 'blend'; readonly points: Points };

export function createJob(
  surfaces: Surfaces,
  texels: Texels,
  groups: readonly LightGroup[],
  quality: BakeQuality,
): Job {
  const length = texels.count * groups.length * 3;
  return {
    surfaces,
    texels,
    groups,
    quality,
    direct: shared(Float32Array, length),
    known: shared(Float32Array, length),
  };
}

/**
 * Chooses points on a lattice of `stride` texels, and wherever a texel has no point of its own surface beside it, that
 * texel itself.
 */
export function choosePoints({ texels, groups }: Job, stride: number): Points {
  const at = shared(Int32Array, texels.count);
  at.fill(-1);
  const chosen: number[] = [];
  const choose = (texel: number): void => {
    at[texel] = chosen.length;
    chosen.push(texel);
  };
  for (let texel = 0; texel < texels.count; texel++) {
    const size = texels.maps[texels.map[texel] ?? 0]?.size ?? 1;
    const pixel = texels.pixel[texel] ?? 0;
    if ((pixel % size) % stride === 0 && Math.floor(pixel / size) % stride === 0) choose(texel);
  }
  for (let texel = 0; texel < texels.count; texel++) {
    if ((at[texel] ?? -1) < 0 && countBeside(texels, at, stride, texel) === 0) choose(texel);
  }
  const texel = shared(Uint32Array, chosen.length);
  texel.set(chosen);
  return {
    stride,
    texel,
    at,
    light: shared(Float32Array, chosen.length * groups.length * 3),
    other: shared(Float32Array, chosen.length * groups.length * 3),
    inside: shared(Uint8Array, chosen.length),
  };
}

/** All texels as points whose light is what falls on them directly; `known` serves as the other side. */
export function everyTexel({ texels, direct, known }: Job): Points {
  const texel = shared(Uint32Array, texels.count);
  const at = shared(Int32Array, texels.count);
  for (let k = 0; k < texels.count; k++) {
    texel[k] = k;
    at[k] = k;
  }
  return { stride: 1, texel, at, light: direct, other: known, inside: shared(Uint8Array, texels.count) };
}

function countBeside(texels: Texels, at: Int32Array, stride: number, texel: number): number {
  let count = 0;
  forCorners(texels, stride, texel, (other) => {
    if ((at[other] ?? -1) >= 0) count++;
  });
  return count;
}

/** Calls back with the texels at the corners of the lattice around one that lie on the same surface, and their weights. */
export function forCorners(
  texels: Texels,
  stride: number,
  texel: number,
  found: (other: number, weight: number) => void,
): void {
  const map = texels.maps[texels.map[texel] ?? 0];
  if (!map) return;
  const { size, lookup } = map;
  const pixel = texels.pixel[texel] ?? 0;
  const [x, y] = [pixel % size, Math.floor(pixel / size)];
  const [x0, y0] = [x - (x % stride), y - (y % stride)];
  const [fx, fy] = [(x - x0) / stride, (y - y0) / stride];
  for (let k = 0; k < 4; k++) {
    const [cx, cy] = [x0 + (k % 2) * stride, y0 + (k >> 1) * stride];
    const weight = (k % 2 ? fx : 1 - fx) * (k >> 1 ? fy : 1 - fy);
    if (weight <= 0 || cx >= size || cy >= size) continue;
    const other = lookup[cy * size + cx] ?? -1;
    if (other >= 0 && sameSurface(texels, texel, other)) found(other, weight);
  }
}

/** Surfaces look the same way, and lie in one plane or nearly. */
const SAME_WAY = 0.92;
const FLAT = 0.035;

export function sameSurface({ positions, normals }: Texels, a: number, b: number): boolean {
  let [dot, off] = [0, 0];
  for (let axis = 0; axis < 3; axis++) {
    const n = normals[a * 3 + axis] ?? 0;
    dot += n * (normals[b * 3 + axis] ?? 0);
    off += n * ((positions[b * 3 + axis] ?? 0) - (positions[a * 3 + axis] ?? 0));
  }
  return dot > SAME_WAY && Math.abs(off) < FLAT;
}
