import type { Vec2, Vec3 } from '#kit';
import { createRandom, dome, lift, place, resample, sway, times, transformMesh } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part, ROUND } from '../part';

export interface GranuleStyle {
  readonly radius: number;
  readonly material?: MaterialName;
  /** Height of the ground that they are soldered to. */
  readonly z?: number;
  readonly seed?: number;
}

/** A grain of silver shot, open below where it is soldered on. */
export const granule = (
  { radius, material = 'silver', z = 0 }: GranuleStyle,
  [x, y]: Vec2,
  detail: Detail,
): Part => {
  const [segments, rings] = detail.isFine ? [detail.count(4, 7), 2] : [4, 1];
  const grain = dome(radius, segments, rings, detail.isFine ? 0.58 : 0.5);
  return part(material, transformMesh(grain, place({ x, y, z: z + radius * 0.2, turnZ: x + y })), ROUND);
};

/** Grains at given places, each a little different, as melted scraps of silver are. */
export function granules(style: GranuleStyle, spots: readonly Vec2[], detail: Detail): Part[] {
  const random = createRandom(style.seed ?? spots.length);
  return spots.map(([x, y]) =>
    granule(
      { ...style, radius: style.radius * (1 + sway(random, 0.035)) },
      [x + sway(random, style.radius * 0.05), y + sway(random, style.radius * 0.05)],
      detail,
    ),
  );
}

/** Spots along a line for grains that nearly touch; fewer and larger ones from afar. */
export const spotsAlong = (path: readonly Vec2[], spacing: number, detail: Detail, closed = true): Vec2[] =>
  resample(lift(path, 0), detail.isFine ? spacing : spacing * 2, closed).map(([x, y]) => [x, y]);

/** A row of grains along a line. */
export const granuleRow = (
  style: GranuleStyle,
  path: readonly Vec2[],
  detail: Detail,
  closed = true,
): Part[] => {
  const radius = detail.isFine ? style.radius : style.radius * 1.4;
  return granules({ ...style, radius }, spotsAlong(path, style.radius * 2.2, detail, closed), detail);
};

/** A triangle of grains, `rows` at its foot, pointing along `turn` (0: up). From afar it is one small pyramid. */
export function granuleTriangle(
  style: GranuleStyle & { readonly rows: number; readonly turn?: number },
  [x, y]: Vec2,
  detail: Detail,
): Part[] {
  const { rows, radius, turn = 0, z = 0, material = 'silver' } = style;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const put = (across: number, along: number): Vec2 => [
    x + across * cos - along * sin,
    y + across * sin + along * cos,
  ];
  if (!detail.isFine) {
    const [wide, tall] = [radius * (rows - 0.2), radius * 1.8 * rows];
    const corners: Vec3[] = [put(-wide, -radius), put(wide, -radius), put(0, tall)].map(([u, v]) => [
      u,
      v,
      z,
    ]);
    const [topX, topY] = put(0, radius * 0.7 * rows * 0.8);
    return [
      part(material, {
        vertices: [...corners, [topX, topY, z + radius * 1.1]],
        triangles: [
          [0, 1, 3],
          [1, 2, 3],
          [2, 0, 3],
        ],
      }),
    ];
  }
  const spots = times(rows, (row) =>
    times(rows - row, (index) => put((index - (rows - row - 1) / 2) * radius * 2.06, row * radius * 1.8)),
  );
  return granules(style, spots.flat(), detail);
}

/** A flower of one large grain among small ones. */
export function rosette(
  style: GranuleStyle & { readonly petals?: number },
  [x, y]: Vec2,
  detail: Detail,
): Part[] {
  const { radius, petals = 7 } = style;
  if (!detail.isFine) return [granule({ ...style, radius: radius * 1.6 }, [x, y], detail)];
  const small = radius * 0.55;
  const ring = times(petals, (index): Vec2 => {
    const angle = (Math.PI * 2 * index) / petals;
    return [x + radius * 1.62 * Math.cos(angle), y + radius * 1.62 * Math.sin(angle)];
  });
  return [granule(style, [x, y], detail), ...granules({ ...style, radius: small }, ring, detail)];
}
