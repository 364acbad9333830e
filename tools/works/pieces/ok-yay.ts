import type { Vec2, Vec3 } from '#kit';
import { bezier, circle, lift, place, points, resample2, times } from '../../geometry';
import type { Detail } from '../detail';
import { cutDot, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { moveParts } from '../part';
import { almond, ramHead, ribbon, splitLeaf, tulip } from '../parts/arabesque';
import { bell } from '../parts/bell';
import type { Region } from '../parts/cut-sheet';
import { cutSheet, insetRegion, joinForms } from '../parts/cut-sheet';
import { engrave } from '../parts/engraving';
import { granuleRow, granules, rosette } from '../parts/granules';
import { pendant } from '../parts/pendant';
import { stone } from '../parts/stone';
import { plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** The right arm of the bow, from the grip to the tip that turns up again. */
const ARM = bezier(points('0 25, 9 27.6, 20 26, 28 19, 33 14.6, 35 8, 39.4 7.2'), 14);
/** The string, strung straight from tip to tip. */
const STRING = 5.4;
const SHAFT = points('0 -14, 0 0, 0 20, 0 36');
const THICK = 1.2;

export const okYay: Piece = {
  id: 'ok-yay',
  size: { width: 91, height: 83 },
  notes:
    'No size is published for an amulet in this form: 91 × 83 mm is a proposal. The outline of bow and arrow, silver with fire gilding, punching and appliqué, carnelian and glass, ram’s-horn terminals and the place on boys’ clothing are published for the form and its kin (Met 2009.530.3, 2010.501.6). The drawing, the five bells and the loops behind are a proposal.',
  build: (detail) => [
    ...body(detail),
    ...gilding(detail),
    ...wires(detail),
    ...stones(detail),
    ...bells(detail),
    ...loops(detail),
  ],
};

const mirrored = (forms: Region): Vec2[][] => [
  ...forms.map((form) => [...form]),
  ...forms.map((form) => form.map(([x, y]): Vec2 => [-x, y]).reverse()),
];

/** Bow, string and arrow as one sheet; broad at the grip, the arms end in ram's heads. */
const outline = (): Region => {
  const arm = ribbon(ARM, 10.5, (share) => 1 - 0.5 * share);
  return joinForms([
    ...mirrored([arm, ...ramHead([38.4, 7.4], 0.15, 7.4), ...fletching]),
    ...mirrored([ribbon(points('-2 5.4, 20 5.4, 41 5.4'), 5, () => 1)]),
    ribbon(SHAFT, 5.4, () => 1),
    ...head,
    ...circleOf([0, 25], 9),
    ...circleOf([0, STRING], 6.4),
  ]);
};

const circleOf = ([x, y]: Vec2, radius: number): Vec2[][] => [
  times(28, (index): Vec2 => {
    const angle = (index / 28) * Math.PI * 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  }),
];

/** The arrow's head, a lozenge drawn out to a point with barbs. */
const head: Region = [
  points('0 31, 3.4 33.4, 9.4 34.2, 7 38, 3.6 43.4, 0 49.6, -3.6 43.4, -7 38, -9.4 34.2, -3.4 33.4'),
];

/** Half of its feathers. */
const fletching: Region = [points('0 -14.6, 4.6 -17.4, 8.4 -13.6, 9.6 -7.4, 5 -6.4, 0 -3')];

/** The sheet: its edge is chased, and a row of punched eyes follows it. */
function body(detail: Detail): Part[] {
  const region = outline();
  const sheet = cutSheet(region, { thickness: THICK, step: 8, slack: [0.3, 0.02], bevel: 0.28 }, detail);
  const eyes = insetRegion(region, 1.75)
    .filter((loop) => loop.length > 3)
    .flatMap((loop) => resample2(loop, 2.05, true));
  const feathers = [0, 1, 2, 3].flatMap((row) =>
    [-1, 1].map((side) =>
      cutLine(
        [
          [side * 2.8, -5.4 - row * 2.2],
          [side * 7.4, -8.6 - row * 2],
        ],
        0.36,
        0.9,
      ),
    ),
  );
  return engrave(sheet, {
    box: { left: -48, low: -20, right: 48, top: 51 },
    shapes: [
      ...insetRegion(region, 0.75).map((loop) => cutLine(loop, 0.24, 0.75, true)),
      ...eyes.map((at) => cutDot(at, 0.52, true, 0.9)),
      ...feathers,
    ],
    niello: false,
  });
}

/** Gilded leaf laid on the arms and on the arrow's head. */
function gilding(detail: Detail): Part[] {
  const style = {
    material: 'gold',
    front: 0.3,
    thickness: 0.34,
    bevel: 0.2,
    back: false,
    chased: 0.36,
  } as const;
  const arms = mirrored([
    tulip([11.6, 26.2], -0.12, 7.4),
    almond([18.6, 25], -0.5, 9.4, 0.62),
    splitLeaf([27.4, 19.2], -0.85, 7.2, 1),
  ]);
  return cutSheet(joinForms([...arms, almond([0, 34.4], Math.PI / 2, 12, 0.66)]), style, detail);
}

function wires(detail: Detail): Part[] {
  const cord = lift(
    times(40, (index): Vec2 => [-37.4 + (index / 39) * 74.8, STRING]).filter(([x]) => Math.abs(x) > 6.2),
    0.55,
  );
  const half = (side: number): Vec3[] =>
    cord.filter(([x]) => x * side > 0).sort((a, b) => (a[0] - b[0]) * side);
  const shaft = (from: number, to: number): Vec3[] =>
    times(9, (index): Vec3 => [0, from + ((to - from) * index) / 8, 0.6]);
  const rib = (from: number, to: number) => [
    ...twistedWire(shaft(from, to), { radius: 0.8, pitch: 4.4, closed: false, material: 'gold' }, detail),
    ...[-1.45, 1.45].flatMap((aside) =>
      detail.isFine
        ? plainWire(
            shaft(from, to).map(([x, y]): Vec3 => [x + aside, y, 0.2]),
            { radius: 0.38, closed: false },
            detail,
          )
        : [],
    ),
  ];
  return [
    ...[-1, 1].flatMap((side) => [
      ...twistedWire(half(side), { radius: 0.85, pitch: 4.6, closed: false }, detail),
      ...(detail.isFine
        ? [-1.5, 1.5].flatMap((up) =>
            plainWire(
              half(side).map(([x, y]): Vec3 => [x, y + up, 0.2]),
              { radius: 0.36, closed: false },
              detail,
            ),
          )
        : []),
    ]),
    ...rib(-13, -1),
    ...rib(11.8, 16),
  ];
}

/** A carnelian where arrow and bow cross, glass where the string holds the arrow. */
function stones(detail: Detail): Part[] {
  const grip = circle(7.7, 60).map(([x, y]): Vec2 => [x, y + 25]);
  return [
    ...stone(
      {
        material: 'carnelian',
        cut: 'table',
        half: [5, 5.6],
        height: 2.3,
        power: 2.2,
        collar: 'gold',
        teeth: 16,
      },
      [0, 25, 0],
      detail,
    ),
    ...(detail.isFine ? granuleRow({ radius: 0.55 }, grip, detail) : []),
    ...stone(
      { material: 'glass-green', cut: 'cabochon', half: [3, 3], height: 1.9, collar: 'silver', teeth: 11 },
      [0, STRING, 0],
      detail,
    ),
    ...[-1, 1].flatMap((side) => [
      ...stone(
        { material: 'glass-red', cut: 'cabochon', half: [1.7, 1.7], height: 1.2, teeth: 8 },
        [side * 26, 20.9, 0.2],
        detail,
      ),
      ...rosette({ radius: 0.6, z: 0.1 }, [side * 10, 26.6], detail),
      ...rosette({ radius: 0.62, z: 0.1 }, [side * 34.6, 10.4], detail),
    ]),
    ...granules({ radius: 0.7, z: 0.1 }, points('0 48, 0 -15.4, 4.4 -14.4, -4.4 -14.4'), detail),
  ];
}

/** Little bells below the string and one under the arrow. */
function bells(detail: Detail): Part[] {
  return [-30, -16, 0, 16, 30].flatMap((x, index) => {
    const y = x === 0 ? -15.6 : STRING - 1.7;
    const length = x === 0 ? 5.4 : Math.abs(x) < 20 ? 17 : 12;
    const end = bell(4, detail);
    return pendant([x, y, -0.5], { length, link: 3, wire: 0.42, seed: 91 + index, end, turn: 1.2 }, detail);
  });
}

/** Loops behind, through which it is sewn on. */
const loops = (detail: Detail): Part[] =>
  points('0 40, 24 22, -24 22, 37 6.4, -37 6.4, 0 -9').flatMap(([x, y]) =>
    moveParts(
      [ring({ radius: 1.9, wire: 0.6 }, detail)],
      place({ x, y, z: -THICK - 0.9, turnX: Math.PI / 2, turnY: Math.PI / 2 }),
    ),
  );
