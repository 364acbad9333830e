import type { Vec2, Vec3 } from '#kit';
import { bezier, circle, inset, lathe, mirrorOutline, place, points, sheet, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { openTulip, splitLeaf } from '../parts/arabesque';
import { turned } from '../parts/bead';
import { cutSheet, joinForms, keepWithin, sawOut } from '../parts/cut-sheet';
import { granuleRow, granules, rosette } from '../parts/granules';
import { plate } from '../parts/plate';
import { ramHeadTerminal } from '../parts/ram-head';
import { stone } from '../parts/stone';
import { onPlate, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';
import { growth, lace } from './gosha-asyk/ornament';

/** Middle of each heart; they meet on the axis of the work. */
const ASIDE = 39.6;
const UP = 20;

/** A heart with its narrow end up and two lobes below. */
const HEART = mirrorOutline(
  bezier(
    points('0 61, 3.4 47, 9 39, 18 29, 29 17, 38 4, 38 -14, 38 -30, 29 -42, 17 -42, 8 -42, 2.4 -38, 0 -33'),
    24,
  ),
);

/** The third heart, sawn through, hangs between the lobes. */
const APRON = mirrorOutline(
  bezier(points('0 -87, 5 -74, 16 -66, 27 -56, 38 -46, 44 -34, 41 -18, 30 -12, 12 -8, 6 -4, 0 6'), 22).slice(
    0,
    -12,
  ),
);

/** Of the flat tube at the top. */
const BAR = 92;
const BAR_HALF = 74;
const BAR_RADIUS = 6.8;

/** Cabochons of one heart: place, half width and height. */
const STONES = [
  [0, -4, 9, 11],
  [0, 27.5, 5, 6.6],
  [-20.5, -2, 4.8, 5.8],
  [20.5, -2, 4.8, 5.8],
  [-15.6, -27, 5.2, 5.2],
  [15.6, -27, 5.2, 5.2],
] as const;

const swell = ([x, y, z]: Vec3): Vec3 => [
  x,
  y,
  z + 3.2 * Math.max(0, 1 - (x / 39) ** 2) * Math.max(0, 1 - ((y - 4) / 60) ** 2),
];

export const goshaAsyk: Piece = {
  id: 'gosha-asyk',
  size: { width: 162, height: 197 },
  notes:
    'Outer size after Met 2015.648.1 (197 × 162 mm): fire-gilded and chased silver, decorative wire, openwork, ram’s-head terminals, cabochon carnelians; two hearts under a flat tubular bar, joined below by an openwork arabesque in the form of a third heart. Six stones a heart, the course of the arabesque, the number of terminals and the loops are a proposal.',
  build(detail) {
    const heart = bendParts(
      [...body(detail), ...gilding(detail), ...STONES.flatMap((each) => cabochon(each, detail))],
      swell,
    );
    const right = [...moveParts(heart, place({ x: ASIDE, y: UP })), ...neck(detail), ...terminals(detail)];
    return [
      ...right,
      ...moveParts(right, place({ mirror: true })),
      ...apron(detail),
      ...bar(detail),
      ...loops(detail),
    ];
  },
};

function body(detail: Detail): Part[] {
  const edge = (gap: number, z: number) => onPlate(inset(HEART, gap, 0.9), z);
  const whole = plate(HEART, { thickness: 1.5, border: 6.6, grain: 1.9, sunk: 0.1 }, detail);
  // So many stones stand on the field that from afar it needs more points than a plate of its size has.
  const ground = detail.isFine
    ? whole
    : [
        ...whole.filter(({ material }) => material !== 'silver-matte'),
        part('silver-matte', sheet(inset(HEART, 6.2, 4), 5.8, 0.02), 60),
      ];
  return [
    ...ground,
    ...twistedWire(edge(1.1, 0.6), { radius: 0.9, pitch: 6 }, detail),
    ...granuleRow({ radius: 1.15 }, inset(HEART, 3.4, 0.9), detail),
    ...(detail.isFine
      ? twistedWire(edge(5.6, 0.35), { radius: 0.75, pitch: 5.2, material: 'gold' }, detail)
      : []),
  ];
}

const cabochon = ([x, y, wide, tall]: (typeof STONES)[number], detail: Detail): Part[] =>
  stone(
    {
      material: 'carnelian',
      cut: 'cabochon',
      half: [wide, tall],
      height: wide * 0.42 + 0.6,
      collar: 'gold',
      teeth: wide > 8 ? 22 : 13,
      ...(wide > 8 && detail.isFine ? { crown: 'silver' } : {}),
    },
    [x, y, -0.2],
    detail,
  );

function gilding(detail: Detail): Part[] {
  const style = {
    material: 'gold',
    front: detail.isFine ? 0.2 : 0.4,
    thickness: 0.36,
    bevel: 0.2,
    step: 4,
    back: false,
    chased: 0.45,
  } as const;
  const within = [inset(HEART, 7.2, 0.9)];
  const seeds = points('14.4 13, -14.4 13, 25 -14.6, -25 -14.6, 6.6 35, -6.6 35');
  return [
    ...cutSheet(keepWithin(growth(detail), within), style, detail),
    ...(detail.isFine ? granules({ radius: 0.8, z: 0.1 }, seeds, detail) : []),
  ];
}

/** A collar with a stone between the bar and each heart's narrow end. */
function neck(detail: Detail): Part[] {
  const collar = turned(
    [
      [0, -1.8],
      [5.4, -1.8],
      [5.8, -1.3],
      [5.8, 0.6],
      [5.2, 1.1],
      [0, 1.1],
    ],
    detail,
  );
  return [
    ...moveParts([collar], place({ x: ASIDE, y: 81.6, turnX: Math.PI / 2 })),
    ...stone(
      { material: 'carnelian', cut: 'cabochon', half: [3.2, 3.2], height: 1.9, collar: 'gold', teeth: 10 },
      [ASIDE, 81.6, 1.1],
      detail,
    ),
  ];
}

/** Ram's heads along the outer lobes. */
function terminals(detail: Detail): Part[] {
  const outline = inset(HEART, 0.3, 0.9);
  return [-0.62, -0.98, -1.34].flatMap((angle) => {
    const ray: Vec2 = [Math.cos(angle), Math.sin(angle)];
    const start: Vec2 = [10, -10];
    const reach = outline
      .map(([x, y]): Vec2 => [x - start[0], y - start[1]])
      .filter(([x, y]) => Math.abs(x * ray[1] - y * ray[0]) < 0.7 && x * ray[0] + y * ray[1] > 0)
      .map(([x, y]) => Math.hypot(x, y));
    const far = Math.max(...reach);
    const at: Vec2 = [ASIDE + start[0] + ray[0] * far, UP + start[1] + ray[1] * far];
    return ramHeadTerminal({ size: 8, thickness: 1.3, front: -0.1 }, at, angle, detail);
  });
}

/** The pierced heart that joins the two: a frame, gilded stems sawn free, one stone. */
function apron(detail: Detail): Part[] {
  const hearts = [-1, 1].map((side) =>
    inset(HEART, 1, 1.2).map(([x, y]): Vec2 => [x + side * ASIDE, y + UP]),
  );
  const whole = sawOut([APRON], hearts);
  const inner = inset(APRON, 4.6, detail.isFine ? 0.9 : 5);
  const frame = sawOut(sawOut([APRON], [inner]), hearts);
  const style = { front: -0.2, thickness: 1.4, step: 8, slack: [1, 0.045] } as const;
  const stems = keepWithin(keepWithin(lace(detail), [inset(APRON, 3.6, 0.9)]), whole);
  const isFree = ([x, y]: Vec2) =>
    y < -14 && !hearts.some((heart) => heart.some(([hx, hy]) => Math.hypot(hx - x, hy - y) < 2.4));
  const grains = inset(APRON, 2.3, detail.isFine ? 2.35 : 5).filter(isFree);
  return [
    ...cutSheet(frame, style, detail),
    ...cutSheet(stems, { ...style, material: 'gold', front: -0.4, thickness: 1.1, chased: 0.42 }, detail),
    ...granules({ radius: 1.05, z: -0.3 }, grains, detail),
    ...moveParts(
      [
        turned(
          [
            [0, -1.6],
            [8, -1.6],
            [8.3, -1.1],
            [8.3, 0.4],
            [0, 0.4],
          ],
          detail,
        ),
      ],
      place({ y: -42, z: -0.2, turnX: Math.PI / 2 }),
    ),
    ...stone(
      { material: 'carnelian', cut: 'cabochon', half: [5.6, 6.4], height: 3, collar: 'gold', teeth: 15 },
      [0, -42, 0.1],
      detail,
    ),
    ...ramHeadTerminal({ size: 7.6, thickness: 1.4, front: -0.1 }, [0, -86.2], -Math.PI / 2, detail),
    ...[-1, 1].flatMap((side) =>
      ramHeadTerminal(
        { size: 7.6, thickness: 1.3, front: -0.1 },
        [side * 17.4, -65],
        -Math.PI / 2 + side * 0.75,
        detail,
      ),
    ),
  ];
}

/** The flat tube of sheet at the top: gilded bands, capped ends, ram's heads above. */
function bar(detail: Detail): Part[] {
  const rings = detail.isFine ? detail.count(9, 40) : 7;
  const profile: [number, number][] = [
    [0, -BAR_HALF - 4.4],
    [BAR_RADIUS * 0.55, -BAR_HALF - 3.6],
    [BAR_RADIUS * 0.94, -BAR_HALF - 0.6],
    ...times(rings + 1, (index): [number, number] => [BAR_RADIUS, -BAR_HALF * (1 - (2 * index) / rings)]),
    [BAR_RADIUS * 0.94, BAR_HALF + 0.6],
    [BAR_RADIUS * 0.55, BAR_HALF + 3.6],
    [0, BAR_HALF + 4.4],
  ];
  const flatten = ([x, y, z]: Vec3): Vec3 => [x, y, z * 0.62];
  const tube = moveParts(
    [part('silver', lathe(profile, detail.count(12, 40)), 40)],
    place({ turnZ: -Math.PI / 2 }),
  );
  const bands = (
    detail.isFine ? [-1, -0.65, -0.33, -0.11, 0.11, 0.33, 0.65, 1] : [-1, -0.33, 0.33, 1]
  ).flatMap((share) =>
    moveParts(
      twistedWire(
        onPlate(circle(BAR_RADIUS + 0.5, 40), 0),
        { radius: 0.85, pitch: 5, material: 'gold' },
        detail,
      ),
      place({ x: share * (BAR_HALF - 1), turnY: Math.PI / 2 }),
    ),
  );
  const stones = [-0.43, 0, 0.43].flatMap((share) =>
    stone(
      { material: 'carnelian', cut: 'cabochon', half: [5.4, 3.4], height: 1.9, collar: 'gold', teeth: 13 },
      [share * BAR_HALF, 0, BAR_RADIUS * 0.6],
      detail,
    ),
  );
  const flowers = (detail.isFine ? [-0.58, 0.58] : []).flatMap((share) =>
    rosette({ radius: 0.95, material: 'gold', z: BAR_RADIUS * 0.58 }, [share * BAR_HALF, 0], detail),
  );
  const wrap = ([x, y, z]: Vec3): Vec3 => {
    const [angle, reach] = [y / BAR_RADIUS, BAR_RADIUS + z];
    return [x, reach * Math.sin(angle), reach * Math.cos(angle)];
  };
  const sprays = [-0.81, 0.81, -0.215, 0.215].flatMap((share) => {
    const x = share * BAR_HALF;
    const forms = [0, Math.PI].flatMap((heading) => [
      ...openTulip([x + Math.cos(heading) * 1.4, 0], heading, 7.6),
      ...[1, -1].map((side) => splitLeaf([x, side * 0.8], heading + side * 0.9, 6.4, side)),
    ]);
    return cutSheet(
      joinForms(forms),
      { material: 'gold', front: 0.14, thickness: 0.24, bevel: 0.14, step: 1.6, back: false, chased: 0.4 },
      detail,
    );
  });
  const heads = [-0.5, 0, 0.5].flatMap((share) =>
    ramHeadTerminal(
      { size: 7.4, thickness: 1.2, front: 0.6 },
      [share * BAR_HALF, BAR_RADIUS - 0.3],
      Math.PI / 2,
      detail,
    ),
  );
  return moveParts(
    [...bendParts([...tube, ...bands, ...bendParts(sprays, wrap)], flatten), ...stones, ...flowers, ...heads],
    place({ y: BAR }),
  );
}

/** Loops that hang it: two above the bar's ends, two behind the hearts for the plaits. */
const loops = (detail: Detail): Part[] =>
  [-1, 1].flatMap((side) => [
    ...moveParts(
      [ring({ radius: 2.3, wire: 0.8 }, detail)],
      place({ x: side * 57, y: BAR + BAR_RADIUS + 1.4, turnY: Math.PI / 2 }),
    ),
    ...moveParts(
      [ring({ radius: 3, wire: 0.8 }, detail)],
      place({ x: side * ASIDE, y: 40, z: -0.4, turnX: Math.PI / 2, turnY: Math.PI / 2 }),
    ),
  ]);
