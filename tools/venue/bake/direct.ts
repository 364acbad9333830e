import { type Caster, OFFSET } from './caster';
import type { Spot, Sun } from './contract';
import type { Job } from './job';
import { hash, spreadU, spreadV } from './samples';

/** Less light than this (irradiance / π) is not worth a ray. */
const FAINT = 0.0008;
/** Samples of the sun that every texel takes: with few, thin penumbras are missed here and there, and speckle. */
const FIRST = 5;

/** Light straight from sun and spots on the texels `from` to `to`: it has edges, so every texel asks for itself. */
export function lightDirectly(
  { texels, groups, quality, direct, known }: Job,
  caster: Caster,
  from: number,
  to: number,
): void {
  const { positions, normals } = texels;
  const sum = [0, 0, 0] as [number, number, number];
  for (let texel = from; texel < to; texel++) {
    const place: Place = {
      texel,
      nx: normals[texel * 3] ?? 0,
      ny: normals[texel * 3 + 1] ?? 0,
      nz: normals[texel * 3 + 2] ?? 0,
      x: 0,
      y: 0,
      z: 0,
    };
    place.x = (positions[texel * 3] ?? 0) + place.nx * OFFSET;
    place.y = (positions[texel * 3 + 1] ?? 0) + place.ny * OFFSET;
    place.z = (positions[texel * 3 + 2] ?? 0) + place.nz * OFFSET;
    groups.forEach(({ sun, spots }, group) => {
      sum.fill(0);
      if (sun) addSun(sum, place, sun, caster, quality.sunSamples);
      for (const spot of spots ?? []) addSpot(sum, place, spot, caster);
      const base = (texel * groups.length + group) * 3;
      for (let axis = 0; axis < 3; axis++) {
        direct[base + axis] = sum[axis] ?? 0;
        known[base + axis] = sum[axis] ?? 0;
      }
    });
  }
}

interface Place {
  readonly texel: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  x: number;
  y: number;
  z: number;
}
type Sum = [number, number, number];

function addSun(
  sum: Sum,
  p: Place,
  { towards, irradiance, radius }: Sun,
  caster: Caster,
  samples: number,
): void {
  const [sx, sy, sz] = towards;
  if (sx * p.nx + sy * p.ny + sz * p.nz < -radius) return;
  // Two directions across the sun's disc.
  const flat = Math.hypot(sx, sz) || 1;
  const [ax, az] = [-sz / flat, sx / flat];
  const [bx, by, bz] = [sy * az, sz * ax - sx * az, -sy * ax];
  const [u0, v0] = [hash(p.texel, 1), hash(p.texel, 2)];
  let seen = 0;
  let hits = 0;
  let taken = 0;
  for (let k = 0; k < samples; k++) {
    // Only where the first few disagree does the edge of a shadow need more of them.
    if (k === FIRST && (hits === 0 || hits === FIRST)) break;
    taken++;
    const r = radius * Math.sqrt(spreadU(k, u0));
    const turn = 2 * Math.PI * spreadV(k, v0);
    const [ca, cb] = [r * Math.cos(turn), r * Math.sin(turn)];
    const [dx, dy, dz] = [sx + ax * ca + bx * cb, sy + by * cb, sz + az * ca + bz * cb];
    const slant = dx * p.nx + dy * p.ny + dz * p.nz;
    if (slant <= 0 || caster.blocked(p.x, p.y, p.z, dx, dy, dz, 1e4)) continue;
    seen += slant;
    hits++;
  }
  const share = seen / taken / Math.PI;
  for (let axis = 0; axis < 3; axis++) sum[axis] = (sum[axis] ?? 0) + share * (irradiance[axis] ?? 0);
}

function addSpot(
  sum: Sum,
  p: Place,
  { position, towards, intensity, angle, blend }: Spot,
  caster: Caster,
): void {
  let [dx, dy, dz] = [position[0] - p.x, position[1] - p.y, position[2] - p.z];
  const distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
  dx /= distance;
  dy /= distance;
  dz /= distance;
  const slant = dx * p.nx + dy * p.ny + dz * p.nz;
  if (slant <= 0) return;
  const off = Math.acos(Math.min(1, Math.max(-1, -(dx * towards[0] + dy * towards[1] + dz * towards[2]))));
  const part = Math.min(1, Math.max(0, (angle - off) / (angle * blend)));
  const share = (part * part * (3 - 2 * part) * slant) / (distance * distance) / Math.PI;
  if (share * Math.max(...intensity) < FAINT || caster.blocked(p.x, p.y, p.z, dx, dy, dz, distance - 0.02))
    return;
  for (let axis = 0; axis < 3; axis++) sum[axis] = (sum[axis] ?? 0) + share * (intensity[axis] ?? 0);
}
