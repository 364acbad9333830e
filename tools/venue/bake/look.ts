import { createAreaLights, type Place } from './areas';
import { type Caster, OFFSET } from './caster';
import type { Rgb, Sky } from './contract';
import type { Job, Points } from './job';
import { hash, spreadU, spreadV } from './samples';

/** Points that see so many backs of faces lie inside something: they take their neighbours' light. */
const INSIDE = 0.35;

/** Light from areas, from the sky, and from surfaces as the last pass knows them, on the points `from` to `to`. */
export function lookAround(
  { surfaces, texels, groups, known, quality }: Job,
  caster: Caster,
  { texel: texelOf, light, inside }: Points,
  {
    rays,
    pass,
    from,
    to,
  }: { readonly rays: number; readonly pass: number; readonly from: number; readonly to: number },
): void {
  const { positions, normals } = texels;
  const count = groups.length;
  const sum = new Float64Array(count * 3);
  const skies = groups.flatMap(({ sky }, group) => (sky ? [{ sky, group }] : []));
  const areas = groups.flatMap(({ areas: shining }, group) =>
    shining?.length ? [{ lights: createAreaLights(shining, caster), group }] : [],
  );
  for (let point = from; point < to; point++) {
    const texel = texelOf[point] ?? 0;
    const [nx, ny, nz] = [normals[texel * 3] ?? 0, normals[texel * 3 + 1] ?? 0, normals[texel * 3 + 2] ?? 0];
    const x = (positions[texel * 3] ?? 0) + nx * OFFSET;
    const y = (positions[texel * 3 + 1] ?? 0) + ny * OFFSET;
    const z = (positions[texel * 3 + 2] ?? 0) + nz * OFFSET;
    // A frame around the normal (Duff et al., 2017).
    const sign = nz >= 0 ? 1 : -1;
    const a = -1 / (sign + nz);
    const b = nx * ny * a;
    const [tx, ty, tz] = [1 + sign * nx * nx * a, sign * b, -sign * nx];
    const [bx, by, bz] = [b, sign + ny * ny * a, -ny];
    const [u0, v0] = [hash(texel, 100 + pass * 2), hash(texel, 101 + pass * 2)];
    let backs = 0;
    sum.fill(0);
    for (let k = 0; k < rays; k++) {
      const height = spreadU(k, u0);
      const turn = 2 * Math.PI * spreadV(k, v0);
      const [out, up] = [Math.sqrt(height), Math.sqrt(1 - height)];
      const [ca, cb] = [out * Math.cos(turn), out * Math.sin(turn)];
      const dx = tx * ca + bx * cb + nx * up;
      const dy = ty * ca + by * cb + ny * up;
      const dz = tz * ca + bz * cb + nz * up;
      const hit = caster.first(x, y, z, dx, dy, dz);
      if (!hit) {
        for (const { sky, group } of skies) addSky(sum, group * 3, sky, dy);
        continue;
      }
      if (hit.back) {
        backs++;
        continue;
      }
      const map = texels.maps[surfaces.map[hit.triangle] ?? 0];
      if (!map) continue;
      const seen = findTexel(map.lookup, map.size, hit.u, hit.v);
      if (seen < 0) continue;
      for (let group = 0; group < count; group++) {
        for (let axis = 0; axis < 3; axis++) {
          const index = group * 3 + axis;
          sum[index] =
            (sum[index] ?? 0) +
            (surfaces.albedo[hit.triangle * 3 + axis] ?? 0) * (known[seen * count * 3 + index] ?? 0);
        }
      }
    }
    inside[point] = backs / rays > INSIDE ? 1 : 0;
    for (let index = 0; index < count * 3; index++) sum[index] = (sum[index] ?? 0) / rays;
    const place: Place = { texel, x, y, z, nx, ny, nz };
    for (const { lights, group } of areas) lights.add(sum, group * 3, place, quality.areaPicks);
    light.set(sum, point * count * 3);
  }
}

/** The texel that a place on the light map belongs to, or one beside it. */
function findTexel(lookup: Int32Array, size: number, u: number, v: number): number {
  const x = Math.min(size - 1, Math.max(0, Math.floor(u * size)));
  const y = Math.min(size - 1, Math.max(0, Math.floor(v * size)));
  const here = lookup[y * size + x] ?? -1;
  if (here >= 0) return here;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const near = lookup[(y + dy) * size + x + dx] ?? -1;
      if (near >= 0) return near;
    }
  }
  return -1;
}

function addSky(sum: Float64Array, base: number, { zenith, horizon, ground }: Sky, up: number): void {
  for (let axis = 0; axis < 3; axis++)
    sum[base + axis] = (sum[base + axis] ?? 0) + skyAt(zenith, horizon, ground, up, axis);
}

/** The sky brightens to the horizon along the square root of the height, as the scene draws it. */
export function skyAt(zenith: Rgb, horizon: Rgb, ground: Rgb, up: number, axis: number): number {
  if (up < 0) return ground[axis] ?? 0;
  const part = up ** 0.55;
  return (horizon[axis] ?? 0) * (1 - part) + (zenith[axis] ?? 0) * part;
}
