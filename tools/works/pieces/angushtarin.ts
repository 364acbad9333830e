import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import {
  bezier,
  circle,
  dome,
  ellipse,
  lathe,
  loft,
  mix,
  place,
  sweep,
  times,
  transformMesh,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { around } from '../parts/around';
import { fewer } from '../parts/fewer';
import { granule, granules } from '../parts/granules';
import { stone } from '../parts/stone';
import { plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** A round box: its wall, how many arches stand on it, the rise of its shoulder and the radius where that ends. */
interface Storey {
  readonly radius: number;
  readonly foot: number;
  readonly wall: number;
  readonly arches: number;
  readonly shoulder: number;
  readonly top: number;
}

/** Twenty-four, eighteen, twelve and six arches hold the sixty turquoise beads. */
const STOREYS: readonly Storey[] = [
  { radius: 35.6, foot: 2.4, wall: 10.4, arches: 24, shoulder: 5.4, top: 26.4 },
  { radius: 26.4, foot: 19, wall: 10, arches: 18, shoulder: 5, top: 17.8 },
  { radius: 17.8, foot: 34.8, wall: 9.4, arches: 12, shoulder: 4.4, top: 10.6 },
  { radius: 10.6, foot: 49.4, wall: 9.6, arches: 6, shoulder: 3.4, top: 7.4 },
];
const LEDGE = 1.1;
const SHANK = { half: [23.4, 13.6], wide: 9, middle: -13.4, thick: 1.7 } as const;

export const angushtarin: Piece = {
  id: 'angushtarin',
  size: { width: 76, height: 102 },
  notes:
    'After Met 2012.206.13a–d (102 × 76 mm): four round compartments, one upon the other, a table-cut carnelian above, sixty small turquoise beads on the sides under arches, silver shot, decorative wire, three small cylinders on a shank for two fingers. Heights of the storeys, the division of the sixty beads into 24, 18, 12 and 6 and the order of the shot are a proposal.',
  still: { from: [0.42, 0.34, 1], frame: 1.28, ground: 'floor' },
  build: (detail) => [
    ...STOREYS.flatMap((storey) => box(storey, detail)),
    ...crown(detail),
    ...shank(detail),
  ],
};

/** The profile of the shoulder, from the cornice (0) to the foot of the next box (1). */
function shoulderAt({ radius, foot, wall, shoulder, top }: Storey, share: number): LathePoint {
  const rise = (Math.PI / 2) * share;
  const inwards = 1 - Math.cos(rise) ** 0.9;
  return [mix(radius - 0.6, top - 0.6, inwards), foot + wall + 0.9 + shoulder * Math.sin(rise) ** 1.15];
}

/** A round box with a moulded foot, a cornice and a sloping shoulder. */
function box(storey: Storey, detail: Detail): Part[] {
  const { radius, foot, wall, shoulder } = storey;
  const high = foot + wall;
  const steps = detail.count(2, 7);
  const slope = times(steps + 1, (index) => shoulderAt(storey, index / steps));
  const body: LathePoint[] = [
    [0, foot - 2.4],
    [radius + LEDGE - 0.5, foot - 2.4],
    [radius + LEDGE, foot - 2],
    [radius + LEDGE, foot - 1],
    [radius + LEDGE - 0.4, foot - 0.6],
    [radius, foot - 0.5],
    [radius, foot + wall * 0.5],
    [radius, high - 0.4],
    [radius + 0.5, high],
    [radius + 0.5, high + 0.6],
    ...slope,
    [0, high + 0.9 + shoulder],
  ];
  return [
    part('silver', lathe(body, detail.count(24, 72)), 34),
    ...bands(storey, detail),
    ...arcade(storey, detail),
    ...shot(storey, detail),
  ];
}

/** A ring of wire that lies about the tower. */
const hoop = (radius: number, y: number, detail: Detail): Vec3[] =>
  circle(radius, detail.count(24, 84)).map(([x, z]): Vec3 => [x, y, -z]);

function bands({ radius, foot, wall, shoulder, top }: Storey, detail: Detail): Part[] {
  const high = foot + wall;
  const style = { radius: 0.55, ground: [0, 1, 0] as const };
  const twisted = (reach: number, y: number) =>
    twistedWire(hoop(reach, y, detail), { ...style, pitch: 4.4 }, detail);
  const plain = (reach: number, y: number) =>
    plainWire(hoop(reach, y, detail), { ...style, free: true }, fewer(detail, 0.7));
  if (!detail.isFine) return plain(radius + 0.5, high + 0.5);
  return [
    ...twisted(radius + LEDGE, foot - 1.5),
    ...twisted(radius + 0.35, high + 0.1),
    ...plain(radius + 0.1, high + 1),
    ...twisted(top + 0.5, high + shoulder + 0.95),
  ];
}

/** Pointed arches of wire on little piers, a turquoise bead in each. */
function arcade({ radius, foot, wall, arches }: Storey, detail: Detail): Part[] {
  const width = (Math.PI * 2 * radius) / arches;
  const half = width / 2;
  const tall = wall - 1.7;
  const line = bezier(
    [
      [-half, 0],
      [-half, tall * 0.5],
      [-half * 0.72, tall * 0.74],
      [0, tall],
      [half * 0.72, tall * 0.74],
      [half, tall * 0.5],
      [half, 0],
    ],
    detail.count(2, 9),
  );
  const bead = tall * 0.42;
  const size = Math.min(1.75, half * 0.46);
  const spandrel = [-0.95, 0, 0.95].map((x): Vec2 => [half + x, tall * (x ? 1.02 : 0.97)]);
  const turquoise = dome(size, detail.isFine ? detail.count(9, 16) : 6, detail.isFine ? 4 : 2, 0.56);
  const flat = [
    ...twistedWire(
      line.map(([x, y]): Vec3 => [x, y, 0.15]),
      { radius: 0.5, pitch: 4, closed: false },
      fewer(detail, 0.7),
    ),
    ...moveParts([part('turquoise', turquoise, ROUND)], place({ y: bead, z: 0.5 })),
    ...(detail.isFine
      ? [
          ...moveParts(
            [
              ring(
                { radius: size + 0.15, wire: 0.34 },
                { ...detail, count: (_, fine) => (fine > 8 ? 13 : 4) },
              ),
            ],
            place({ y: bead, z: 0.25 }),
          ),
          ...granules({ radius: 0.46 }, spandrel, fewer(detail, 0.7)),
          ...granules({ radius: 0.5 }, [[0, tall - 1.5]], fewer(detail, 0.7)),
          granule({ radius: 0.72 }, [half, 0.1], fewer(detail, 0.7)),
        ]
      : []),
  ];
  const bent = bendParts(flat, ([x, y, z]) => [
    (radius + z) * Math.sin(x / radius),
    y,
    (radius + z) * Math.cos(x / radius),
  ]);
  return moveParts(
    times(arches, (index) => moveParts(bent, place({ turnY: (Math.PI * 2 * index) / arches }))).flat(),
    place({ y: foot }),
  );
}

/** Pyramids of silver shot on the shoulder, one above every arch, and a row of shot at their foot. */
function shot(storey: Storey, detail: Detail): Part[] {
  const { radius, arches } = storey;
  const at = (share: number) => shoulderAt(storey, share);
  const grain = Math.min(0.78, ((Math.PI * 2 * radius) / arches) * 0.085);
  const rows: readonly (readonly [share: number, offsets: readonly number[]])[] = [
    [0.3, [-2.1, 0, 2.1]],
    [0.47, [-1.05, 1.05]],
    [0.62, [0]],
  ];
  if (!detail.isFine)
    return around({ count: arches, radius: at(0.42)[0], y: at(0.42)[1], tilt: 0.9 }, () => [
      granule({ radius: grain * 2.2 }, [0, 0], detail),
    ]);
  const pyramids = rows.flatMap(([share, offsets]) => {
    const [reach, y] = at(share);
    return offsets.flatMap((offset) =>
      around(
        {
          count: arches,
          radius: reach - grain * 0.1,
          y,
          tilt: 0.85,
          start: (offset * grain * arches) / (Math.PI * 2 * reach),
        },
        () => [granule({ radius: grain }, [0, 0], detail)],
      ),
    );
  });
  const [reach, y] = at(0.12);
  const row = around({ count: arches, radius: reach, y: y + 0.1, tilt: 0.7, start: 0.5 }, () => [
    granule({ radius: grain * 1.25 }, [0, 0], detail),
  ]);
  return [...pyramids, ...row];
}

/** The carnelian that surmounts the tower, in a tall bezel with its collar. */
function crown(detail: Detail): Part[] {
  const foot = 63;
  const cup = lathe(
    [
      [0, foot - 0.8],
      [7.6, foot - 0.8],
      [7.9, foot - 0.2],
      [6.6, foot + 0.8],
      [6.2, foot + 2.4],
      [7.7, foot + 4.2],
      [7.7, foot + 4.8],
      [0, foot + 4.8],
    ],
    detail.count(14, 44),
  );
  const set = stone(
    { material: 'carnelian', cut: 'table', half: [5.7, 5.7], height: 3, collar: 'silver', teeth: 22 },
    [0, 0, 0],
    detail,
  );
  return [
    part('silver', cup, 34),
    ...moveParts(set, place({ y: foot + 4.7, turnX: -Math.PI / 2 })),
    ...(detail.isFine
      ? around({ count: 16, radius: 6.3, y: foot + 1.5 }, () => [granule({ radius: 0.62 }, [0, 0], detail)])
      : []),
  ];
}

/** A wide band for two fingers, bordered with wire, with three short cylinders for pins. */
function shank(detail: Detail): Part[] {
  const [a, b] = SHANK.half;
  const { wide, middle, thick } = SHANK;
  const path = ellipse(a, b, detail.count(18, 64), 2.5).map(([x, y]): Vec3 => [x, y + middle, 0]);
  const corner = (x: number, z: number): Vec2[] => [
    [(x * thick) / 2, z * (wide / 2 - 0.3)],
    [x * (thick / 2 - 0.3), (z * wide) / 2],
  ];
  const profile = [corner(1, 1), corner(-1, 1).reverse(), corner(-1, -1), corner(1, -1).reverse()].flat();
  const edge = (z: number) =>
    twistedWire(
      ellipse(a + 0.75, b + 0.75, detail.count(18, 64), 2.5).map(([x, y]): Vec3 => [x, y + middle, z]),
      { radius: 0.6, pitch: 4.4 },
      detail,
    );
  const spots: readonly Vec2[] = [-1, 1].map((side) => [side * (a + 1.9), middle]);
  const tubes = [...spots, [0, middle - b - 1.9] as const].flatMap(([x, y]) => [
    ...moveParts([pinTube(detail)], place({ x, y })),
    ...(detail.isFine
      ? [-1, 1].flatMap((side) =>
          moveParts([ring({ radius: 1.85, wire: 0.42 }, detail)], place({ x, y, z: side * 2.7 })),
        )
      : []),
  ]);
  // A plate joins the top of the band to the lowest box.
  const seat = loft(
    ellipse(16, 5.6, detail.count(12, 40), 4),
    [
      [0.3, -1.1],
      [0, -0.8],
      [0, 0.6],
    ],
    { bottom: true },
  );
  return [
    part('silver', sweep(path, profile, { closed: true }), 34),
    ...(detail.isFine ? [...edge(wide / 2 - 0.7), ...edge(-wide / 2 + 0.7)] : []),
    ...tubes,
    ...moveParts([part('silver', seat)], place({ turnX: Math.PI / 2, y: -0.5 })),
  ];
}

/** A short open cylinder, its bore through from front to back. */
function pinTube(detail: Detail): Part {
  const [outer, bore, half] = [1.85, 1.15, 3.1];
  const profile: LathePoint[] = [
    [bore, -half],
    [outer - 0.15, -half],
    [outer, -half + 0.15],
    [outer, -1.2],
    [outer, 0],
    [outer, 1.2],
    [outer, half - 0.15],
    [outer - 0.15, half],
    [bore, half],
  ];
  return part(
    'silver',
    transformMesh(lathe(profile, detail.count(8, 22), true), place({ turnX: Math.PI / 2 })),
    34,
  );
}
