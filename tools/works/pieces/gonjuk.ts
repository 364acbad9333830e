import type { Vec2, Vec3 } from '#kit';
import { bezier, inset, lift, place, points, sheet, spiral, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { almond, eye, openTulip, ribbon, splitLeaf, vine } from '../parts/arabesque';
import { bell, bellLength } from '../parts/bell';
import type { Region } from '../parts/cut-sheet';
import { cutSheet, joinForms } from '../parts/cut-sheet';
import { granuleRow, granules, rosette } from '../parts/granules';
import { loopChain } from '../parts/loop-chain';
import { plate } from '../parts/plate';
import { ramHeadTerminal } from '../parts/ram-head';
import type { StoneStyle } from '../parts/stone';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** From the middle of the lozenge to a corner. */
const HALF = 96;
const BORDER = 9.4;
const LOZENGE: readonly Vec2[] = [
  [0, -HALF],
  [HALF, 0],
  [0, HALF],
  [-HALF, 0],
];
/** Where the stones of the corners sit, and half the width of the strips that lead to them. */
const CORNER = 66;
const STRIP = 5.2;
const DIAGONAL = Math.SQRT1_2;

const CHAINS = 11;
const PITCH = 14;
const LOWEST = -226.5;
const BELL = 6.4;

/** The sheet is beaten up a little towards the middle. */
const rise = ([x, y, z]: Vec3): Vec3 => {
  const [u, v] = [(x + y) / HALF, (x - y) / HALF];
  return [x, y, z + 5.5 * Math.max(0, 1 - u * u) * Math.max(0, 1 - v * v)];
};

export const gonjuk: Piece = {
  id: 'gonjuk',
  size: { width: 206, height: 330 },
  notes:
    'Outer size after Met 2007.497.10 (330 × 206 mm): fire-gilded silver, decorative wire, stamped beading, wire chains, bells, table-cut carnelians. The cross of wire strips with five carnelians is published for the form. The course of the arabesque, the eleven chains and the rings at the corners are a proposal.',
  build(detail) {
    const face = [
      ...body(detail),
      ...borders(detail),
      ...cross(detail),
      ...gilding(detail),
      ...settings(detail),
    ];
    return [...bendParts(face, rise), ...corners(detail), ...fringe(detail), ...back(detail)];
  },
};

function body(detail: Detail): Part[] {
  const whole = plate(LOZENGE, { thickness: 1.4, border: BORDER, grain: 2, sunk: 0.1 }, detail);
  if (detail.isFine) return whole;
  // So much stands on the field that from afar it needs more points than a plate of its size has.
  const field = sheet(inset(LOZENGE, BORDER - 0.4, 4), 6.6, 0.02);
  return [...whole.filter(({ material }) => material !== 'silver-matte'), part('silver-matte', field, 60)];
}

const line = (gap: number): Vec2[] => inset(LOZENGE, gap, 1.2);

function borders(detail: Detail): Part[] {
  return [
    ...twistedWire(onPlate(line(1.4), 0.5), { radius: 1.15, pitch: 8 }, detail),
    ...granuleRow({ radius: 1.7 }, line(4.8), detail),
    ...twistedWire(onPlate(line(8.2), 0.4), { radius: 1, pitch: 7, material: 'gold' }, detail),
    ...(detail.isFine ? granuleRow({ radius: 0.95, material: 'gold' }, line(11.2), detail) : []),
  ];
}

/** Two strips of wire and stamped beads, from corner to corner. */
function cross(detail: Detail): Part[] {
  const reach = HALF - BORDER * 1.7;
  const bar = (y: number): Vec3[] =>
    lift(
      times(25, (index): Vec2 => [-reach + (index / 24) * reach * 2, y]),
      0.6,
    );
  const strip = [
    ...[-1, 1].flatMap((side) => [
      ...twistedWire(bar(side * STRIP), { radius: 0.85, pitch: 9, closed: false }, detail),
      ...(detail.isFine
        ? plainWire(bar(side * 3), { radius: 0.55, material: 'gold', closed: false }, detail)
        : []),
    ]),
    ...granuleRow(
      { radius: 1.35 },
      bar(0).map(([x, y]): Vec2 => [x, y]),
      detail,
      false,
    ),
  ];
  return [...strip, ...moveParts(strip, place({ turnZ: Math.PI / 2 }))];
}

/** The same gilded growth in each quarter, about an axis that runs from the middle to the side. */
function gilding(detail: Detail): Part[] {
  const style = {
    material: 'gold',
    front: detail.isFine ? 0.2 : 0.45,
    thickness: 0.36,
    bevel: 0.2,
    step: 5,
    back: false,
    chased: 0.5,
  } as const;
  const quarter = [
    ...cutSheet(growth(detail), style, detail),
    ...(detail.isFine
      ? granules(
          { radius: 0.8, z: 0.05 },
          points('31.6 0, 50.4 15.4, 50.4 -15.4, 47 31.4, 47 -31.4, 30 9, 30 -9'),
          detail,
        )
      : []),
  ];
  return times(4, (index) =>
    moveParts(quarter, place({ turnZ: Math.PI / 4 + (index * Math.PI) / 2 })),
  ).flat();
}

function growth(detail: Detail): Region {
  const near = [
    ...bezier(points('22 1, 24 8, 30 13, 37 11.4'), 10),
    ...spiral([36.4, 6.9], [4.6, 1.8], 1.5, -0.8, 12).slice(2),
  ];
  const wide = [
    ...bezier(points('33 11.5, 38 13, 42 9, 48 9.4'), 10),
    ...spiral([49.6, 15.2], [5.8, 1.9], -1.7, 0.95, 14).slice(2),
  ];
  const far = [
    ...bezier(points('41 11, 37 18, 36 22, 40 28'), 10),
    ...spiral([46.4, 31], [6.2, 2], 3.6, -0.95, 14).slice(2),
  ];
  if (!detail.isFine)
    return joinForms(mirrored([ribbon(wide, 2.6), ribbon(far, 2.6)]).concat([almond([20, 0], 0, 40, 0.42)]));
  const side = [
    ...vine(near, { width: 1.9, leaves: 3, leaf: 6.2, end: 'leaf' }, detail),
    ...vine(wide, { width: 2.1, leaves: 4, leaf: 6.8, end: 'leaf' }, detail),
    ...vine(far, { width: 2.1, leaves: 4, leaf: 7, end: 'leaf' }, detail),
    splitLeaf([55.6, 18.6], 1.3, 9.6, -1),
    splitLeaf([56.4, 2.4], 1.3, 9, 1),
    splitLeaf([28, 14], 1.5, 8, -1),
    splitLeaf([47, 38], 2.2, 8, 1),
    splitLeaf([40, 1], 0.9, 8.4, 1),
  ];
  return joinForms([
    ...mirrored(side),
    ...vine(points('12 0, 24 0, 36 0, 44 0'), { width: 2.2, leaves: 0, leaf: 6 }, detail),
    ...eye([23, 0], 0, 15.5, 1.25),
    ...openTulip([41, 0], 0, 15),
    almond([11.5, 0], 0, 9, 0.8),
  ]);
}

const mirrored = (forms: Region): Vec2[][] => [
  ...forms.map((form) => [...form]),
  ...forms.map((form) => form.map(([x, y]): Vec2 => [x, -y]).reverse()),
];

/** A great stone in the middle, one towards each corner. */
function settings(detail: Detail): Part[] {
  const style = { material: 'carnelian', cut: 'table' } as const;
  const heart: StoneStyle = {
    ...style,
    half: [14.5, 14.5],
    height: 4,
    power: 2.6,
    teeth: 28,
    collar: 'gold',
    crown: 'silver',
  };
  const point: StoneStyle = {
    ...style,
    half: [10.4, 7.4],
    height: 2.8,
    power: 2.3,
    crown: 'gold',
    teeth: 18,
  };
  return [
    ...stone(heart, [0, 0, 0], detail),
    ...times(4, (index) => {
      const turn = (index * Math.PI) / 2;
      return moveParts(
        [
          ...stone(point, [CORNER, 0, 0.2], detail),
          ...rosette({ radius: 1.3, material: 'gold', z: 0.4 }, [CORNER + 16.4, 0], detail),
          ...[-1, 1].flatMap((side) =>
            rosette({ radius: 1.1, material: 'gold' }, [CORNER + 1, side * 13.6], detail),
          ),
        ],
        place({ turnZ: turn }),
      );
    }).flat(),
  ];
}

/** Ram's heads at the upper sides, a ring at the top and at each side for the chain and for other pieces. */
function corners(detail: Detail): Part[] {
  const heads = [0.24, 0.5, 0.76].flatMap((share) =>
    ramHeadTerminal(
      { size: 11, thickness: 1.2, front: 0.15 },
      [HALF * share + 0.2, HALF * (1 - share) + 0.2],
      Math.PI / 4,
      detail,
    ),
  );
  const eyelet = [
    ...moveParts([ring({ radius: 2.5, wire: 0.85 }, detail)], place({ y: 1.2, turnY: Math.PI / 2 })),
    ...moveParts([ring({ radius: 3, wire: 0.8 }, detail)], place({ y: 4.2, z: 0.2, turnZ: 0.3 })),
  ];
  return [
    ...heads,
    ...moveParts(heads, place({ mirror: true })),
    ...moveParts(eyelet, place({ y: HALF, z: -0.5 })),
    ...[-1, 1].flatMap((side) =>
      moveParts(eyelet, place({ x: side * HALF, z: -0.5, turnZ: (-side * Math.PI) / 2 })),
    ),
  ];
}

/** Chains of doubled links from the lower sides, all of one length but the middle one, each with a bell. */
function fringe(detail: Detail): Part[] {
  return times(CHAINS, (index) => {
    const x = (index - (CHAINS - 1) / 2) * PITCH;
    const y = -(HALF - Math.abs(x)) + 1.6;
    const length = y - 2.6 - (LOWEST + Math.abs(x) * 0.93) - bellLength(BELL);
    const chain = loopChain({ length, link: 6.9, wire: 0.64, seed: 40 + index }, detail);
    const end = moveParts(bell(BELL, detail), place({ y: -length, turnY: Math.sin(index * 5.3) * 0.9 }));
    return [
      ...moveParts([ring({ radius: 1.9, wire: 0.7 }, detail)], place({ x, y, z: -0.3, turnY: Math.PI / 2 })),
      ...moveParts(
        [...chain, ...end],
        place({ x, y: y - 1.6, z: -0.3, turnZ: Math.sin(index * 3.1) * 0.008 }),
      ),
    ];
  }).flat();
}

/** Four loops by which it is sewn to the dress. */
const back = (detail: Detail): Part[] =>
  [0, 1, 2, 3].flatMap((index) => {
    const turn = (index * Math.PI) / 2 + Math.PI / 4;
    return moveParts(
      [ring({ radius: 3, wire: 0.8 }, detail)],
      place({
        x: 58 * DIAGONAL * Math.cos(turn),
        y: 58 * DIAGONAL * Math.sin(turn),
        z: -2.4,
        turnX: Math.PI / 2,
        turnY: turn,
      }),
    );
  });
