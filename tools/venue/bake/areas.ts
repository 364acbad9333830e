import type { Caster } from './caster';
import type { Area } from './contract';
import { hash, spreadU, spreadV } from './samples';

/** A point of a surface, a little off it, and the way that the surface looks. */
export interface Place {
  readonly texel: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
}

/** The part of a large area that one sample may stand for where it is close, square metres. */
const NEAR = 0.2;

interface Shining {
  readonly area: Area;
  /** Unit vector that it shines along, and its size in square metres. */
  readonly facing: readonly [number, number, number];
  readonly size: number;
  readonly brightness: number;
}

/** Areas of one group, ready to be sampled. */
export interface AreaLights {
  /** Adds their light on a place, irradiance / π, by rays to `picks` of them: the more one matters, the likelier. */
  add(sum: Float64Array, base: number, place: Place, picks: number): void;
}

export function createAreaLights(areas: readonly Area[], caster: Caster): AreaLights {
  const shining = areas.map((area): Shining => {
    const { u, v, radiance } = area;
    const facing = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
    const size = Math.hypot(...facing);
    return {
      area,
      facing: [facing[0] / size, facing[1] / size, facing[2] / size],
      size,
      brightness: Math.max(...radiance),
    };
  });
  const expected = new Float64Array(areas.length);
  const from = { x: 0, y: 0, z: 0 };

  /** What a point of an area gives a place if nothing stands between, for each unit of radiance; `from` is set. */
  const shareOf = (
    p: Place,
    { area: { corner, u, v }, facing, size }: Shining,
    s: number,
    t: number,
  ): number => {
    from.x = corner[0] + u[0] * s + v[0] * t - p.x;
    from.y = corner[1] + u[1] * s + v[1] * t - p.y;
    from.z = corner[2] + u[2] * s + v[2] * t - p.z;
    const squared = from.x * from.x + from.y * from.y + from.z * from.z;
    const slant = from.x * p.nx + from.y * p.ny + from.z * p.nz;
    const leaving = -(from.x * facing[0] + from.y * facing[1] + from.z * facing[2]);
    if (slant <= 0 || leaving <= 0) return 0;
    // A place close to an area would see single samples as sparks: none counts for more than a part of it.
    return (slant * leaving * size) / squared / Math.max(squared, Math.min(size, NEAR)) / Math.PI;
  };

  return {
    add(sum, base, place, picks) {
      let total = 0;
      shining.forEach((light, k) => {
        // A corner may lie behind the place where the middle does not: the mean of three points.
        const share =
          shareOf(place, light, 0.5, 0.5) + shareOf(place, light, 0.1, 0.1) + shareOf(place, light, 0.9, 0.9);
        total += (share * light.brightness) / 3;
        expected[k] = total;
      });
      if (total < 1e-5) return;
      const [u0, v0, w0] = [hash(place.texel, 31), hash(place.texel, 32), hash(place.texel, 33)];
      for (let k = 0; k < picks; k++) {
        const wanted = total * ((k + w0) / picks);
        let at = 0;
        while (at < shining.length - 1 && (expected[at] ?? 0) < wanted) at++;
        const light = shining[at];
        const chance = ((expected[at] ?? 0) - (at > 0 ? (expected[at - 1] ?? 0) : 0)) / total;
        if (!light || chance <= 0) continue;
        const share = shareOf(place, light, spreadU(k, u0), spreadV(k, v0));
        if (share === 0) continue;
        const distance = Math.hypot(from.x, from.y, from.z);
        const [dx, dy, dz] = [from.x / distance, from.y / distance, from.z / distance];
        if (caster.blocked(place.x, place.y, place.z, dx, dy, dz, distance - 0.02)) continue;
        const weight = share / (chance * picks);
        for (let axis = 0; axis < 3; axis++) {
          sum[base + axis] = (sum[base + axis] ?? 0) + weight * (light.area.radiance[axis] ?? 0);
        }
      }
    },
  };
}
