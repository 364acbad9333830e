import { forCorners, type Job, type Points, sameSurface } from './job';

/** How much brighter a neighbour may be, relative to both, before it counts for little; halved with each round. */
const TOLERANCE = 0.5;
/** Weights of the middle, of sides and of corners. */
const KERNEL = [0.25, 0.125, 0.0625];

/** One round of smoothing from `light` to `other` or back: each point takes a share of the eight around it. */
export function smoothPoints(
  { texels, groups }: Job,
  points: Points,
  {
    step,
    back,
    from,
    to,
  }: { readonly step: number; readonly back: boolean; readonly from: number; readonly to: number },
): void {
  const width = groups.length * 3;
  const [source, target] = back ? [points.other, points.light] : [points.light, points.other];
  const reach = points.stride * 2 ** step;
  const tolerance = TOLERANCE / 2 ** step;
  const weights = new Float64Array(groups.length);
  for (let point = from; point < to; point++) {
    const texel = points.texel[point] ?? 0;
    const base = point * width;
    const middle = (KERNEL[0] ?? 0) * (points.inside[point] ? 1e-6 : 1);
    weights.fill(middle);
    for (let k = 0; k < width; k++) target[base + k] = middle * (source[base + k] ?? 0);
    const map = texels.maps[texels.map[texel] ?? 0];
    if (!map) continue;
    const { size, lookup } = map;
    const pixel = texels.pixel[texel] ?? 0;
    const [x, y] = [pixel % size, Math.floor(pixel / size)];
    const pitch = pitchOf(texels.positions, lookup, size, texel, x, y);
    for (let k = 0; k < 9; k++) {
      const [dx, dy] = [(k % 3) - 1, Math.floor(k / 3) - 1];
      const [nx, ny] = [x + dx * reach, y + dy * reach];
      if (k === 4 || nx < 0 || ny < 0 || nx >= size || ny >= size) continue;
      const neighbour = lookup[ny * size + nx] ?? -1;
      const other = neighbour < 0 ? -1 : (points.at[neighbour] ?? -1);
      if (other < 0 || points.inside[other] || !sameSurface(texels, texel, neighbour)) continue;
      if (away(texels.positions, texel, neighbour) > pitch * reach * 1.9) continue;
      const share = KERNEL[Math.abs(dx) + Math.abs(dy)] ?? 0;
      for (let group = 0; group < groups.length; group++) {
        const here = sumOf(source, base + group * 3);
        const there = sumOf(source, other * width + group * 3);
        const unlike = points.inside[point]
          ? 0
          : Math.abs(here - there) / ((here + there) * tolerance + 1e-9);
        const weight = share * Math.exp(-unlike);
        weights[group] = (weights[group] ?? 0) + weight;
        for (let axis = 0; axis < 3; axis++) {
          const index = group * 3 + axis;
          target[base + index] = (target[base + index] ?? 0) + weight * (source[other * width + index] ?? 0);
        }
      }
    }
    for (let k = 0; k < width; k++)
      target[base + k] = (target[base + k] ?? 0) / (weights[Math.floor(k / 3)] || 1);
  }
}

/** What texels know after a pass: their direct light and the light of the points around them. */
export function blendPoints(
  { texels, groups, direct, known }: Job,
  points: Points,
  from: number,
  to: number,
): void {
  const width = groups.length * 3;
  const sum = new Float64Array(width);
  for (let texel = from; texel < to; texel++) {
    sum.fill(0);
    let total = 0;
    const add = (point: number, weight: number): void => {
      const counted = points.inside[point] ? weight * 1e-6 : weight;
      total += counted;
      for (let k = 0; k < width; k++)
        sum[k] = (sum[k] ?? 0) + counted * (points.light[point * width + k] ?? 0);
    };
    const own = points.at[texel] ?? -1;
    if (own >= 0) add(own, 1);
    else forCorners(texels, points.stride, texel, (other, weight) => add(points.at[other] ?? 0, weight));
    for (let k = 0; k < width; k++) {
      known[texel * width + k] = (direct[texel * width + k] ?? 0) + (total > 0 ? (sum[k] ?? 0) / total : 0);
    }
  }
}

/** The distance in the world between a texel and the next one of its map. */
function pitchOf(
  positions: Float32Array,
  lookup: Int32Array,
  size: number,
  texel: number,
  x: number,
  y: number,
): number {
  let pitch = 0;
  for (const beside of [
    x + 1 < size ? y * size + x + 1 : -1,
    x > 0 ? y * size + x - 1 : -1,
    y + 1 < size ? (y + 1) * size + x : -1,
    y > 0 ? (y - 1) * size + x : -1,
  ]) {
    const other = beside < 0 ? -1 : (lookup[beside] ?? -1);
    if (other >= 0) pitch = Math.max(pitch, away(positions, texel, other));
  }
  return pitch;
}

const away = (positions: Float32Array, a: number, b: number): number =>
  Math.hypot(
    (positions[a * 3] ?? 0) - (positions[b * 3] ?? 0),
    (positions[a * 3 + 1] ?? 0) - (positions[b * 3 + 1] ?? 0),
    (positions[a * 3 + 2] ?? 0) - (positions[b * 3 + 2] ?? 0),
  );

const sumOf = (values: Float32Array, at: number): number =>
  (values[at] ?? 0) + (values[at + 1] ?? 0) + (values[at + 2] ?? 0);
