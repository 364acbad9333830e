import type { Vec2, Vec3 } from '#kit';
import {
  arc,
  bezier,
  circle,
  createRandom,
  place,
  resample2,
  stitchRings,
  sway,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { granules } from './granules';
import { petal, scroll } from './scroll';
import { plainWire } from './wirework';

export interface CoinStyle {
  readonly radius: number;
  readonly thickness?: number;
  readonly material?: MaterialName;
  /** Of the body, from which the relief is rubbed bright. */
  readonly ground?: MaterialName;
  /** What is struck on its front: a star in a wreath, or lines of writing; the back has the other. */
  readonly front?: 'wreath' | 'writing';
  readonly seed: number;
}

/** A struck coin about the origin, worn until nobody can read it: toothed rims, wreath and writing. Of no mint. */
export function coin(style: CoinStyle, detail: Detail): Part[] {
  const { radius, thickness = 1.3, ground = 'silver-matte', front = 'wreath', seed } = style;
  const random = createRandom(seed);
  const made = [body(radius, thickness / 2, ground, random, detail)];
  for (const isBack of [false, true]) {
    const hasWreath = (front === 'wreath') !== isBack;
    const struck = relief(style, thickness / 2 - 0.25, hasWreath, random, detail);
    const turned = place({ turnY: isBack ? Math.PI : 0, turnZ: sway(random, 0.14) });
    made.push(...moveParts(struck, turned));
  }
  return made;
}

/** The flan: a raised lip, a field that the die left a little hollow and hands wore uneven. */
function body(
  radius: number,
  half: number,
  material: MaterialName,
  random: () => number,
  detail: Detail,
): Part {
  const [phase, oval, dent] = [random() * 6, 0.008 + random() * 0.012, random() * 6];
  const ring = (share: number, z: number): Vec3[] =>
    circle(radius * share, detail.isFine ? detail.count(18, 44) : 14).map(([x, y]) => {
      const angle = Math.atan2(y, x);
      const grow = 1 + oval * Math.sin(2 * angle + phase);
      const worn = Math.sign(z) * 0.03 * Math.sin(3 * angle + dent) * (share < 0.9 ? 1 : 0);
      return [x * grow, y * grow, z + worn];
    });
  if (!detail.isFine) {
    const rings = [
      ring(0.86, -half + 0.2),
      ring(0.95, -half),
      ring(1, half - 0.2),
      ring(0.95, half),
      ring(0.86, half - 0.3),
    ];
    return part(material, stitchRings(rings, { capStart: true, capEnd: true }), 34);
  }
  // From the lip inwards; many rings, so that the shade of the relief stays near it.
  const levels = [
    [0.99, 0.02],
    [0.93, 0],
    [0.9, 0.31],
    [0.81, 0.33],
    [0.72, 0.34],
    [0.62, 0.35],
    [0.52, 0.35],
    [0.42, 0.34],
    [0.3, 0.32],
    [0.16, 0.31],
  ] as const;
  const up = levels.map(([share, deep]) => ring(share, half - deep));
  const down = levels.map(([share, deep]) => ring(share, deep - half)).reverse();
  const edge = [ring(1, -half + 0.2), ring(1, half - 0.2)];
  return part(material, stitchRings([...down, ...edge, ...up], { capStart: true, capEnd: true }), 34);
}

function relief(
  { radius, material = 'silver' }: CoinStyle,
  z: number,
  hasWreath: boolean,
  random: () => number,
  detail: Detail,
): Part[] {
  if (!detail.isFine)
    return times(5, (index) =>
      petal(
        { length: radius * 0.62, width: radius * 0.3, material, relief: 0.5, z },
        [0, 0],
        Math.PI / 2 + (index * Math.PI * 2) / 5,
        detail,
      ),
    ).flat();
  const teeth = times(detail.count(26, 46), (index): Vec2 => {
    const angle = (Math.PI * 2 * index) / detail.count(26, 46);
    return [radius * 0.875 * Math.cos(angle), radius * 0.875 * Math.sin(angle)];
  });
  return [
    ...flat(granules({ radius: radius * 0.045, material, z: 0 }, teeth, cheap(detail)), z, 0.6),
    ...(hasWreath ? wreath(radius, material, z, detail) : writing(radius, material, z, random, detail)),
  ];
}

/** Less round than a granule need be. */
const cheap = (detail: Detail): Detail => ({ ...detail, count: (coarse) => coarse });

/** Pressed flat, as struck relief is. */
const flat = (parts: readonly Part[], z: number, share: number): Part[] =>
  parts.map((each) => ({
    ...each,
    mesh: { ...each.mesh, vertices: each.mesh.vertices.map(([x, y, up]): Vec3 => [x, y, z + up * share]) },
  }));

/** Two branches about a star of eight rays in a ring. */
function wreath(radius: number, material: MaterialName, z: number, detail: Detail): Part[] {
  const reach = radius * 0.68;
  const leaves = detail.count(6, 9);
  const branches = [1, -1].flatMap((side) => {
    const bow = arc(0, 0, reach, -1.5, 1.12, 16).map(([x, y]): Vec2 => [x * side, y]);
    const leaf = (angle: number, lean: number, size: number): Part[] =>
      petal(
        { length: radius * size, width: radius * 0.105, material, relief: 0.24, z: z - 0.02 },
        [side * reach * Math.cos(angle), reach * Math.sin(angle)],
        (side > 0 ? angle + Math.PI / 2 : Math.PI / 2 - angle) + lean,
        detail,
      );
    return [
      ...scroll(resample2(bow, radius * 0.14), { width: radius * 0.05, material, z: z - 0.02 }, detail),
      ...times(leaves, (index) => {
        const angle = -1.42 + (2.5 * (index + 0.2)) / leaves;
        return [...leaf(angle, 0.62, 0.2), ...leaf(angle + 0.12, -0.62, 0.17)];
      }).flat(),
    ];
  });
  const rays = times(8, (index) =>
    petal(
      {
        length: radius * (index % 2 ? 0.25 : 0.4),
        width: radius * 0.13,
        material,
        relief: 0.3,
        z: z - 0.02,
      },
      [0, 0],
      (index * Math.PI) / 4,
      detail,
    ),
  );
  const knot = plainWire(
    circle(radius * 0.46, 22).map(([x, y]): Vec3 => [x, y, z]),
    { radius: radius * 0.02, material },
    { ...detail, count: (coarse) => coarse },
  );
  return [...branches, ...rays.flat(), ...knot];
}

/** Three lines of a running hand with its dots, in a circle of wire. */
function writing(
  radius: number,
  material: MaterialName,
  z: number,
  random: () => number,
  detail: Detail,
): Part[] {
  const rows = [0.36, 0.02, -0.34].flatMap((row) => {
    const half = Math.sqrt(0.44 - row * row);
    const count = Math.max(2, Math.round(half * 5));
    return times(count, (index) => {
      const x = radius * half * (((index + 0.5) / count) * 2 - 1);
      const wide = (radius * half) / count;
      const y = radius * (row + sway(random, 0.03));
      const [rise, tail] = [radius * (0.06 + random() * 0.14), radius * (0.05 + random() * 0.11)];
      const line = bezier(
        [
          [x + wide, y + rise],
          [x + wide * 0.8, y - tail],
          [x + wide * 0.1, y - tail * 1.2],
          [x, y],
          [x - wide * 0.2, y + rise * 0.7],
          [x - wide * 0.7, y + tail * 0.3],
          [x - wide * 0.95, y - tail * 0.6],
        ],
        detail.count(3, 6),
      );
      const dots = times(random() > 0.4 ? 2 : 1, (dot): Vec2 => [x + dot * radius * 0.08, y + radius * 0.17]);
      return [
        ...scroll(line, { width: radius * 0.085, material, z: z - 0.02 }, detail),
        ...flat(granules({ radius: radius * 0.035, material, z: 0 }, dots, cheap(detail)), z - 0.02, 0.7),
      ];
    }).flat();
  });
  const frame = plainWire(
    circle(radius * 0.74, 30).map(([x, y]): Vec3 => [x, y, z]),
    { radius: radius * 0.022, material },
    cheap(detail),
  );
  return [...rows, ...frame];
}
