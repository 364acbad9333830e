import { at } from '../kit/chart-mesh';
import type { LightPicture } from '../light/encode';
import type { Texels } from './texels';

/** Texels belong together when their surfaces look the same way and they lie this close in the world, metres. */
const SAME_WAY = 0.95;
const NEAR = 0.12;

/** Averages light with the eight neighbours of the same surface, in rounds of growing reach (1, 2, 4 … texels). */
export function smooth(
  texels: Texels,
  light: Float32Array,
  inside: Uint8Array,
  rounds: number,
): Float32Array {
  let current = light;
  for (let round = 0; round < rounds; round++) {
    const reach = 2 ** round;
    const next = current.slice();
    for (let k = 0; k < texels.pixels.length; k++) {
      const pixel = at(texels.pixels, k);
      const [x, y] = [pixel % texels.size, Math.floor(pixel / texels.size)];
      const sum: [number, number, number] = [0, 0, 0];
      let weight = 0;
      for (const [dx, dy] of AROUND) {
        const other = neighbour(texels, x + dx * reach, y + dy * reach);
        if (other < 0 || at(inside, other) || !together(texels, k, other, reach)) continue;
        const share = 1 / (1 + Math.abs(dx) + Math.abs(dy));
        for (const axis of [0, 1, 2] as const) sum[axis] += share * (current[other * 3 + axis] ?? 0);
        weight += share;
      }
      if (weight > 0) for (const axis of [0, 1, 2] as const) next[k * 3 + axis] = sum[axis] / weight;
    }
    current = next;
  }
  return current;
}

/** Lays texels out as a picture; gaps and texels inside things take the mean of their lit neighbours, ring by ring. */
export function fillGaps(texels: Texels, light: Float32Array, inside: Uint8Array): LightPicture {
  const { size } = texels;
  const values = new Float32Array(size * size * 3);
  const lit = new Uint8Array(size * size);
  texels.pixels.forEach((pixel, k) => {
    if (at(inside, k)) return;
    lit[pixel] = 1;
    values.set(light.subarray(k * 3, k * 3 + 3), pixel * 3);
  });
  let border = true;
  while (border) {
    border = false;
    const known = lit.slice();
    for (let pixel = 0; pixel < known.length; pixel++) {
      if (at(known, pixel)) continue;
      const [x, y] = [pixel % size, Math.floor(pixel / size)];
      const sum: [number, number, number] = [0, 0, 0];
      let count = 0;
      for (const [dx, dy] of AROUND) {
        const [nx, ny] = [x + dx, y + dy];
        if (nx < 0 || ny < 0 || nx >= size || ny >= size || !at(known, ny * size + nx)) continue;
        for (const axis of [0, 1, 2] as const) sum[axis] += values[(ny * size + nx) * 3 + axis] ?? 0;
        count++;
      }
      if (count === 0) continue;
      border = true;
      lit[pixel] = 1;
      values.set(
        sum.map((value) => value / count),
        pixel * 3,
      );
    }
  }
  return { width: size, height: size, values };
}

const AROUND = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => [dx, dy] as const));

function neighbour(texels: Texels, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= texels.size || y >= texels.size) return -1;
  return at(texels.lookup, y * texels.size + x);
}

function together(texels: Texels, a: number, b: number, reach: number): boolean {
  let [dot, away] = [0, 0];
  for (const axis of [0, 1, 2]) {
    dot += (texels.normals[a * 3 + axis] ?? 0) * (texels.normals[b * 3 + axis] ?? 0);
    away += ((texels.positions[a * 3 + axis] ?? 0) - (texels.positions[b * 3 + axis] ?? 0)) ** 2;
  }
  return dot > SAME_WAY && away < (NEAR * reach) ** 2;
}
