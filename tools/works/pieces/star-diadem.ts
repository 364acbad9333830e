import type { Vec2, Vec3 } from '#kit';
import { createRandom, item, lift, place, stitchRings, sway, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { bell } from '../parts/bell';
import { cord, knot } from '../parts/cord';
import { fewer } from '../parts/fewer';
import { granules } from '../parts/granules';
import { leafDrop } from '../parts/leaf-drop';
import { pendant } from '../parts/pendant';
import { tassel } from '../parts/tassel';
import { plainWire, ring } from '../parts/wirework';
import type { Piece } from '../piece';

const STARS = 9;
const POINTS = 8;
/** Of a star: tips, hollows between them. */
const [TIP, HOLLOW] = [13, 8.9];
/** Between the middles of neighbours, along the line on which the band hangs. */
const PITCH = 32;
/** How far the band hangs through. */
const SAG = 26;

export const starDiadem: Piece = {
  id: 'star-diadem',
  size: { width: 330 },
  notes:
    'A row of stamped silver stars linked together with a pendant between every two, as published; the object is published without a vernacular name. No size is: nine eight-pointed stars Ø 26, eight pendants and a cord at both ends in 330 mm are a proposal, and so are the die and the order of leaf and bell.',
  still: { from: [0.06, 0.05, 1], frame: 1.1 },
  build(detail) {
    const places = spots();
    return [
      ...places.flatMap((spot, index) => star(spot, index, detail)),
      ...places.slice(1).flatMap((spot, index) => link(item(places, index), spot, index, detail)),
      ...cords(places, detail),
    ];
  },
};

/** Where a star hangs, and how far it is turned. */
interface Spot {
  readonly at: Vec2;
  readonly turn: number;
}

function spots(): Spot[] {
  const middle = (STARS - 1) / 2;
  const height = (x: number) => SAG * (x / (PITCH * middle)) ** 2;
  const random = createRandom(8);
  return times(STARS, (index) => {
    const x = (index - middle) * PITCH * (1 - 0.012 * Math.abs(index - middle));
    const slope = Math.atan2(height(x + 1) - height(x - 1), 2);
    return { at: [x, height(x)], turn: slope + sway(random, 0.03) };
  });
}

/** Rings of a star's relief from its rim to its middle: share of the outline, how much of its points is left, height. */
const RELIEF: readonly (readonly [share: number, pointed: number, z: number])[] = [
  [1, 1, 0],
  [0.985, 1, 0.22],
  [0.94, 1, 0.26],
  [0.9, 1, 0.05],
  [0.8, 0.95, 0.3],
  [0.56, 0.8, 1.25],
  [0.46, 0.2, 0.75],
  [0.43, 0, 0.55],
  [0.38, 0, 0.98],
  [0.335, 0, 0.98],
  [0.3, 0, 0.5],
  [0.25, 0, 0.55],
  [0.2, 0, 1.3],
  [0.12, 0, 1.75],
  [0.04, 0, 1.9],
];
const THICK = 0.34;

/** The star of thin sheet, struck on one die: rays with a ridge, a ring and a boss; hollow behind. */
function struckStar(detail: Detail): Part[] {
  const between = detail.isFine ? detail.count(2, 5) : 1;
  const count = POINTS * 2 * between;
  const rows = detail.isFine ? RELIEF : RELIEF.filter((_, index) => [1, 4, 5, 8, 11, 14].includes(index));
  const level = ([share, pointed, z]: readonly [number, number, number], back: number): Vec3[] =>
    times(count, (index) => {
      const angle = (Math.PI * 2 * index) / count + Math.PI / 2;
      const phase = index / between;
      // 1 on the tips, 0 in the hollows, straight between.
      const toTip = 1 - Math.abs((phase % 2) - (phase % 2 > 1 ? 2 : 0));
      const reach = starReach(angle - Math.PI / 2) * pointed + 10.2 * (1 - pointed);
      // A ridge runs out to each tip.
      const ridge = share > 0.5 && share < 0.85 ? 0.62 * (toTip - 0.5) * pointed : 0;
      const radius = reach * share;
      return [radius * Math.cos(angle), radius * Math.sin(angle), z + ridge - back];
    });
  const front = rows.map((row) => level(row, 0));
  const behind = [...rows].reverse().map((row) => level(row, THICK));
  const mesh = stitchRings([...behind, ...front], { capStart: true, capEnd: true });
  return [part('silver', mesh, 24)];
}

/** Distance of the star's straight edge from its middle. */
function starReach(angle: number): number {
  const step = Math.PI / POINTS;
  const within = Math.abs((((angle % (2 * step)) + 3 * step) % (2 * step)) - step);
  const [tip, hollow]: [Vec2, Vec2] = [
    [TIP, 0],
    [HOLLOW * Math.cos(step), HOLLOW * Math.sin(step)],
  ];
  const [dx, dy] = [hollow[0] - tip[0], hollow[1] - tip[1]];
  const [cos, sin] = [Math.cos(within), Math.sin(within)];
  return (tip[0] * dy - tip[1] * dx) / (cos * dy - sin * dx);
}

function star({ at, turn }: Spot, index: number, detail: Detail): Part[] {
  const random = createRandom(40 + index);
  const small = fewer(detail, 0.7);
  const ringOf = (count: number, radius: number, start: number): Vec2[] =>
    times(count, (spot) => {
      const angle = (Math.PI * 2 * (spot + start)) / count;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
  // Dots of the die: false grains, all struck at once.
  const dots = detail.isFine
    ? [
        ...granules({ radius: 0.42, z: 0.62 }, ringOf(16, 4.75, 0), small),
        ...granules({ radius: 0.46, z: 0.1 }, ringOf(8, 7.55, 0.5), small),
        ...granules({ radius: 0.4, z: 0.22 }, ringOf(8, 11.2, 0), small),
      ]
    : [];
  const loops = [-1, 1].flatMap((side) =>
    moveParts([ring({ radius: 1.5, wire: 0.45 }, detail)], place({ x: side * (TIP + 0.9), z: -0.2 })),
  );
  // A strip of sheet with a loop is soldered across the back.
  const seam = detail.isFine
    ? moveParts(
        plainWire(
          lift(
            [
              [-10, 0],
              [-3, 0.1],
              [3, -0.1],
              [10, 0],
            ],
            0,
          ),
          { radius: 0.7, closed: false, free: true },
          detail,
        ),
        place({ z: -0.5 }),
      )
    : [];
  return moveParts(
    [...struckStar(detail), ...dots, ...loops, ...seam],
    place({ x: at[0], y: at[1], turnZ: turn, turnX: sway(random, 0.05), turnY: sway(random, 0.07) }),
  );
}

/** Rings that join two stars, and what hangs from the middle one: a leaf or a bell by turns. */
function link(from: Spot, to: Spot, index: number, detail: Detail): Part[] {
  const loopAt = (spot: Spot, side: number): Vec2 => [
    spot.at[0] + side * (TIP + 1.5) * Math.cos(spot.turn),
    spot.at[1] + side * (TIP + 1.5) * Math.sin(spot.turn),
  ];
  const [a, b] = [loopAt(from, 1), loopAt(to, -1)];
  const middle: Vec2 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const joining = moveParts(
    [ring({ radius: 1.6, wire: 0.5, stretch: 1 }, detail)],
    place({ x: middle[0], y: middle[1], z: -0.2, turnX: Math.PI / 2 - 0.35, turnZ: turn }),
  );
  const seed = 200 + index;
  // The order runs outwards from the middle on both sides.
  const isLeaf = Math.min(index, STARS - 2 - index) % 2 === 1;
  const end = isLeaf ? leaf(detail) : bell(4.4, detail);
  const hung = pendant(
    [middle[0], middle[1] - 2.4, -0.1],
    { length: isLeaf ? 7.2 : 10, link: 2.4, wire: 0.42, seed, end, turn: 0.5 },
    detail,
  );
  return [...joining, ...hung];
}

/** A leaf with a row of false grains on its rib. */
const leaf = (detail: Detail): Part[] => [
  ...leafDrop({ length: 19, width: 9.6, belly: 0.56 }, fewer(detail, 0.9)),
  ...(detail.isFine
    ? granules(
        { radius: 0.4, z: 0.95 },
        times(9, (index): Vec2 => [0, -6 - index * 1.35]),
        fewer(detail, 0.7),
      )
    : []),
];

/** A twisted cord of black silk at either end, knotted to the last star. */
function cords(places: readonly Spot[], detail: Detail): Part[] {
  const silk = { radius: 1.2, material: 'silk-black' } as const;
  return [-1, 1].flatMap((side) => {
    const { at, turn } = item(places, side < 0 ? 0 : places.length - 1);
    const [x, y] = [at[0] + side * (TIP + 1.9) * Math.cos(turn), at[1] + side * (TIP + 1.9) * Math.sin(turn)];
    const line = times(17, (index): Vec3 => {
      const share = index / 16;
      return [
        x + side * 21 * share,
        y + 11 * share + 3 * Math.sin(share * 2.4),
        -0.2 + 0.6 * Math.sin(share * 7),
      ];
    });
    const last = item(line, line.length - 1);
    const ends = { length: 9, top: 1, foot: 1.9, threads: 46, thread: 0.16, material: 'silk-black' } as const;
    return [
      ...cord(line, silk, detail),
      ...knot([x, y, -0.2], silk, 1 + side, detail),
      ...knot(last, silk, 2 + side, detail),
      ...moveParts(
        tassel({ ...ends, seed: 9 + side }, detail),
        place({ x: last[0], y: last[1], z: last[2], turnZ: side * 1.1 }),
      ),
    ];
  });
}
