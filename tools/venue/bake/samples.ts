/** Steps of the R2 sequence: its points cover the unit square evenly however many are taken (M. Roberts, 2018). */
const R2 = [0.7548776662466927, 0.5698402909980532] as const;

/** A number in 0…1 for a texel and a purpose: the same on every run and in every thread. */
export function hash(texel: number, purpose: number): number {
  let state = Math.imul(texel ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(purpose + 1, 0xc2b2ae35);
  state = Math.imul(state ^ (state >>> 16), 0x7feb352d);
  state = Math.imul(state ^ (state >>> 15), 0x846ca68b);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

/** The first and second coordinate of the k-th of evenly spread points, shifted by a texel's own amount. */
export const spreadU = (k: number, shift: number): number => (k * R2[0] + shift) % 1;
export const spreadV = (k: number, shift: number): number => (k * R2[1] + shift) % 1;
