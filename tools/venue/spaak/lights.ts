import type { Area, LightGroup, Rgb, Spot, Vector } from '../bake/contract';
import { type Point, toWorld, unit } from '../kit/chart-mesh';
import {
  HALF_WIDTH,
  HALO,
  HALO_HEIGHT,
  LEDGE,
  polar,
  radians,
  SPRING,
  VESTIBULE,
  WALL,
  WALL_TOP,
} from './dimensions';
import { listSoffitLamps, VESTIBULE_STRIP } from './luminaires';
import { PASSAGE_LAMPS } from './passage';
import type { Stand } from './stands';

/** Warm white of the lamps, about 3000 K. */
const WARM: Rgb = [1, 0.83, 0.62];
const NEUTRAL: Rgb = [1, 0.9, 0.76];
const times = ([r, g, b]: Rgb, k: number): Rgb => [r * k, g * k, b * k];

/** Directions to the sun through the day; the entrance looks to about the south-west. */
export const SUNS = {
  morning: unit([0.72, 0.5, 0.48]),
  noon: unit([-0.46, 0.74, 0.49]),
  dusk: unit([-0.6, 0.2, 0.78]),
} as const;

/** What is baked by itself. Any mixture of them is an hour. */
export function listGroups(stands: readonly Stand[]): Record<string, LightGroup> {
  const sun = (towards: Vector, irradiance: Rgb): LightGroup => ({
    sun: { towards, irradiance, radius: 0.022 },
  });
  return {
    sky: { sky: { zenith: [0.74, 0.85, 1.04], horizon: [1.14, 1.15, 1.13], ground: [0.36, 0.34, 0.3] } },
    morning: sun(SUNS.morning, [6.6, 5.6, 4.1]),
    noon: sun(SUNS.noon, [7, 6.5, 5.7]),
    dusk: sun(SUNS.dusk, [6.4, 3.5, 1.5]),
    lamps: listLamps(stands),
    entrance: { areas: listLowLamps() },
  };
}

function listLamps(stands: readonly Stand[]): LightGroup {
  const spots: Spot[] = stands.map(({ angle, radius, deck }) =>
    spot(polar(HALO, angle, HALO_HEIGHT - 0.2), polar(radius, angle, deck + 0.1), times(WARM, 120), 11, 0.6),
  );
  for (const degrees of [234, 270, 306].map(radians)) {
    spots.push(
      spot(polar(HALO, degrees, HALO_HEIGHT - 0.2), polar(1.4, degrees, 0.95), times(WARM, 60), 11, 0.6),
    );
  }
  for (const side of [1, -1]) {
    spots.push(spot([side * 3.2, 10.15, LEDGE + 0.1], [side * 0.9, 11.9, 9.1], times(NEUTRAL, 60), 30, 0.9));
  }
  return {
    spots,
    areas: [...listWashers(), ...listEndWash(), ...listHalo(), ...listUplights()],
  };
}

/** The slot along the top of the oak wall. */
function listWashers(): Area[] {
  const count = 30;
  return Array.from({ length: count }, (_, k) => {
    const [from, to] = [k, k + 1].map((i) => (Math.PI * i) / count) as [number, number];
    const at = (radius: number, angle: number) => polar(radius, angle, WALL_TOP + 0.05);
    return facingDown(at(WALL - 0.11, from), at(WALL - 0.11, to), at(WALL - 0.05, from), times(WARM, 40));
  });
}

/** Behind the edge of the round wall, up the end wall and its blue field. */
function listEndWash(): Area[] {
  return Array.from({ length: 9 }, (_, k): Area => {
    const [x, y, z] = [-9 + 2 * k, 11.45, LEDGE + 0.06];
    return facingTo([x, y, z], [x + 2, y, z], [x, y + 0.08, z - 0.03], times(NEUTRAL, 34), [0, 0.4, 1]);
  });
}

function listHalo(): Area[] {
  const count = 24;
  return Array.from({ length: count }, (_, k) => {
    const [from, to] = [k, k + 1].map((i) => (2 * Math.PI * i) / count) as [number, number];
    const at = (radius: number, angle: number) => polar(radius, angle, HALO_HEIGHT - 0.01);
    return facingDown(at(HALO - 0.05, from), at(HALO - 0.05, to), at(HALO + 0.05, from), times(NEUTRAL, 30));
  });
}

/** On the beams of the long walls, towards the vault. */
function listUplights(): Area[] {
  const uplights: Area[] = [];
  for (const side of [1, -1]) {
    for (const y of [-10.2, -6.6, -3, 0.6, 4.2, 7.8]) {
      const corner: Point = [side * (HALF_WIDTH - 0.45), y, SPRING + 0.3];
      const lean: Point = [corner[0] + side * 0.2, y, SPRING + 0.22];
      uplights.push(
        facingTo(corner, [corner[0], y + 0.5, corner[2]], lean, times(WARM, 150), [-side * 0.3, 0, 1]),
      );
    }
  }
  return uplights;
}

/** Under the bridge, along the walls of the vestibule and on the way to the treasury: wherever no daylight comes. */
function listLowLamps(): Area[] {
  const soffit = listSoffitLamps().map(
    ([x, y, z]): Area =>
      facingDown(
        [x - 0.06, y - 0.06, z - 0.004],
        [x + 0.06, y - 0.06, z - 0.004],
        [x - 0.06, y + 0.06, z - 0.004],
        times(WARM, 40),
      ),
  );
  const { inset, half, height } = VESTIBULE_STRIP;
  const z = height - 0.078;
  const strips = [1, -1].flatMap((side) =>
    Array.from({ length: 4 }, (_, k): Area => {
      const x = side * (VESTIBULE.halfWidth - inset);
      const length = (VESTIBULE.to - VESTIBULE.from - 0.2) / 4;
      const y = VESTIBULE.from + 0.1 + k * length;
      return facingDown([x - half, y, z], [x - half, y + length, z], [x + half, y, z], times(WARM, 80));
    }),
  );
  return [...soffit, ...strips, ...listPassageLamps()];
}

/** Small lamps in the ceiling of the way to the treasury. */
export const listPassageLamps = (): Area[] =>
  PASSAGE_LAMPS.map(([x, y, z]) =>
    facingDown(
      [x - 0.06, y - 0.06, z - 0.004],
      [x + 0.06, y - 0.06, z - 0.004],
      [x - 0.06, y + 0.06, z - 0.004],
      times(WARM, 260),
    ),
  );

/** A spot from one place at another; the half angle in degrees. */
export function spot(from: Point, to: Point, intensity: Rgb, degrees: number, blend: number): Spot {
  const [a, b] = [toWorld(from), toWorld(to)];
  return {
    position: a,
    towards: unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]]),
    intensity,
    angle: radians(degrees),
    blend,
  };
}

export const facingDown = (corner: Point, right: Point, up: Point, radiance: Rgb): Area =>
  facingTo(corner, right, up, radiance, [0, 0, -1]);

/** A parallelogram by its corner and the two beside it, turned so that it shines to the side of `way`. */
export function facingTo(corner: Point, right: Point, up: Point, radiance: Rgb, way: Point): Area {
  const [o, a, b, w] = [toWorld(corner), toWorld(right), toWorld(up), toWorld(way)];
  const u: Vector = [a[0] - o[0], a[1] - o[1], a[2] - o[2]];
  const v: Vector = [b[0] - o[0], b[1] - o[1], b[2] - o[2]];
  const normal = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
  const along = normal[0] * w[0] + normal[1] * w[1] + normal[2] * w[2];
  return along > 0 ? { corner: o, u, v, radiance } : { corner: o, u: v, v: u, radiance };
}
