import type { Vec2, Vec3 } from '#kit';
import {
  bezier,
  createRandom,
  ellipse,
  inset,
  lathe,
  mapMesh,
  mirrorOutline,
  mix,
  place,
  points,
  sway,
  times,
} from '../../geometry';
import { createDetail, type Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { bead } from '../parts/bead';
import { beadGirdle } from '../parts/bead-girdle';
import { clothStrip } from '../parts/cloth-strip';
import { createCone } from '../parts/cone';
import { coralString } from '../parts/coral-string';
import { finialCap } from '../parts/finial-cap';
import { galloon } from '../parts/galloon';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { leafDrop } from '../parts/leaf-drop';
import { pendant } from '../parts/pendant';
import { plainCord } from '../parts/plain-cord';
import { plate } from '../parts/plate';
import { sewnPlaque } from '../parts/sewn-plaque';
import { stone } from '../parts/stone';
import { onPlate } from '../parts/wirework';
import type { Piece } from '../piece';

/** The hat's outline from its rim to where the silver cap sits: radius, height. */
const CONE = createCone([
  [94, 0],
  [95, 30],
  [94, 60],
  [90.5, 90],
  [85.5, 120],
  [80, 150],
  [75, 185],
  [70, 222],
  [62, 290],
  [54, 370],
  [47.5, 450],
  [43, 520],
  [41, 560],
]);
/** Where the silver cap sits. */
const CAP = 558;

/** Rows of plaques: height, how many on one side of the front, turn between two, whether one is in front. */
const ROWS = [
  { y: 262, count: 7, step: 0.6 },
  { y: 316, count: 7, step: 0.66 },
  { y: 370, count: 7, step: 0.72 },
  { y: 424, count: 6, step: 0.8 },
  { y: 477, count: 5, step: 0.88 },
] as const;
/** Strings of coral and pearl laid about the hat. */
const GIRDLES = [
  { y: 21, material: 'coral', radius: 3.4 },
  { y: 516, material: 'coral', radius: 3.2 },
  { y: 541, material: 'pearl', radius: 3.2 },
] as const;

const DIADEM = points('-122 -11, 122 -11, 122 11, -122 11');
/** The badge over the brow: a pointed arch. */
const BADGE = mirrorOutline([
  ...points('0 -42, 34 -42, 34 6'),
  ...bezier(points('34 6, 33 20, 20 26, 14 34, 9 40, 5 48, 0 58')).slice(1),
]);
/** Braids sewn around: height, half width. */
const BRAIDS = [
  { y: 9, half: 6 },
  { y: 236, half: 3.4 },
  { y: 289, half: 2.6 },
  { y: 343, half: 2.6 },
  { y: 397, half: 2.6 },
  { y: 450, half: 2.6 },
  { y: 504, half: 3.4 },
] as const;
const TEMPLE = { turn: 1.62, y: 208 } as const;

export const saukele: Piece = {
  id: 'saukele',
  size: { height: 650 },
  notes:
    'A tall red cone covered with silver plaques, with strings of coral and pearl, as published; a badge (chiltyr) over the brow. No size is published: 650 mm in all, a foot of Ø 190 and a top of Ø 82 mm, five rows of plaques of 30 mm, a brow band with fifteen chains, strings of 190 mm at the temples and a flap behind are a proposal. The red velvet of the description is shown with the material of red felt.',
  still: { from: [0.34, 0.12, 1], frame: 1.16, ground: 'floor' },
  build: (detail) => [
    ...hat(detail),
    ...flap(detail),
    ...moveParts(finialCap(44.4, detail), place({ y: CAP })),
    ...ROWS.flatMap((row, index) => plaques(row, index, detail)),
    ...GIRDLES.flatMap(({ y, material, radius }) =>
      moveParts(beadGirdle({ reach: CONE.radiusAt(y), radius, material, seed: y }, detail), place({ y })),
    ),
    ...CONE.wrap(0, 112, moveParts(brow(detail), place({ z: 0.7 }))),
    ...fringe(detail),
    ...CONE.wrap(0, 170, moveParts(badge(detail), place({ z: 0.7, size: 1.12 }))),
    ...[-1.19, -0.74, 0.74, 1.19].flatMap((turn, index) =>
      CONE.wrap(
        turn,
        Math.abs(turn) < 1 ? 172 : 168,
        moveParts(sewnPlaque(index % 3 ? 'disc' : 'square', detail), place({ size: 1.05, z: 0.7 })),
      ),
    ),
    ...[1, -1].flatMap((side) => temple(side, detail)),
  ],
};

/** There are hundreds of each: made more plainly than single things. */
const plain = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, Math.ceil(fine * 0.5)),
});

/** Velvet over felt, a little uneven; below, the lining that closes it. */
function hat(detail: Detail): Part[] {
  const rows = detail.count(7, 46);
  const heights = times(rows + 1, (index) => 565 * (index / rows));
  const outer = heights.map((y) => [CONE.radiusAt(y), y] as const);
  const felt = mapMesh(lathe(outer, detail.count(16, 72)), ([x, y, z]) => {
    const turn = Math.atan2(x, z);
    const push = 0.5 * Math.sin(3 * turn + y * 0.021) + 0.35 * Math.sin(7 * turn - y * 0.05);
    const grow = 1 + push / Math.hypot(x, z);
    return [x * grow, y, z * grow];
  });
  const lining = lathe(
    [
      [0, 84],
      [40, 78],
      [76, 56],
      [88.5, 22],
      [92.2, -0.6],
      [94.6, 1.5],
    ],
    detail.count(16, 60),
  );
  return [
    part('felt-red', felt, 60),
    part('silk-red', lining, 60),
    ...BRAIDS.flatMap((braid) => galloon(CONE, braid, detail)),
  ];
}

/** The flap behind: a strip of velvet between two silver cords, set with stamped buttons. */
function flap(detail: Detail): Part[] {
  const [length, top, foot] = [406, 40, 56];
  const cloth = clothStrip({ length, half: [top, foot], thickness: 3.2, material: 'felt-red' }, detail);
  const steps = detail.count(6, 30);
  const cords = [1, -1].map((side) => {
    const line = times(steps + 1, (index): Vec3 => {
      const share = index / steps;
      return [side * (mix(top, foot, share) - 4), -length * share, 0.9];
    });
    return plainCord(line, { radius: 1.3 }, detail);
  });
  const buttons = times(8, (row) => {
    const count = row < 3 ? 2 : 3;
    return times(count, (index) => {
      const spot = { x: (index - (count - 1) / 2) * 29, y: -30 - row * 50, z: 0.6 };
      return moveParts(sewnPlaque('button', detail), place({ ...spot, turnZ: row + index * 2 }));
    }).flat();
  }).flat();
  return CONE.wrap(Math.PI, 436, moveParts([cloth, ...cords, ...buttons], place({ z: 3.6 })));
}

/** One row of plaques, round and square by turns, as far as the flap behind. */
function plaques({ y, count, step }: (typeof ROWS)[number], row: number, detail: Detail): Part[] {
  const random = createRandom(row + 3);
  return times(count, (index) => {
    const turn = (index - (count - 1) / 2) * step;
    const work = sewnPlaque((index + row) % 2 ? 'square' : 'disc', detail);
    const lean = place({ turnZ: sway(random, 0.03), y: sway(random, 0.8) });
    // Single corals and pearls sewn into the gaps.
    const gap = (step / 2) * CONE.radiusAt(y);
    const sewn = (detail.isFine && index < count - 1 ? [8.5, 0, -8.5] : []).flatMap((up, which) =>
      granules({ radius: 2.3, material: which === 1 ? 'pearl' : 'coral', z: 0.4 }, [[gap, up]], detail),
    );
    return CONE.wrap(turn, y, moveParts([...moveParts(work, lean), ...sewn], place({ z: 0.7 })));
  }).flat();
}

/** The silver band over the brow. */
function brow(detail: Detail): Part[] {
  const low = plain(detail);
  const stones = times(7, (index) => {
    const x = (index - 3) * 33;
    const isLarge = index % 2 === 1;
    const material = isLarge ? 'carnelian' : 'coral';
    if (!detail.isFine) return granules({ radius: 5.5, material, z: 1 }, [[x, 0]], detail);
    const half: Vec2 = isLarge ? [6.2, 5] : [4.6, 4.6];
    return stone({ material, cut: 'cabochon', half, height: 2.6, teeth: 0 }, [x, 0, 1.7], low);
  });
  const between = (detail.isFine ? times(6, (index) => (index - 2.5) * 33) : []).flatMap((x) => [
    ...[1, -1].flatMap((up) =>
      granuleTriangle({ radius: 0.7, rows: 3, turn: up > 0 ? Math.PI : 0, z: 1.8 }, [x, up * 4.6], low),
    ),
  ]);
  return [
    ...plate(DIADEM, { front: 1.9, thickness: 1.7, border: 3.2, sunk: 0.1, grain: 3 }, detail),
    plainCord(onPlate(inset(DIADEM, 1.1, detail.size(24, 3)), 2.1), { radius: 0.9, closed: true }, detail),
    ...(detail.isFine ? granuleRow({ radius: 1.4, z: 1.6 }, inset(DIADEM, 3.5, 1), low) : []),
    ...stones.flat(),
    ...between,
  ];
}

/** Fifteen chains under the brow band, each with a bead and a leaf. */
function fringe(detail: Detail): Part[] {
  const random = createRandom(15);
  return times(15, (index) => {
    const turn = (index - 7) * 0.175;
    const leaf = leafDrop({ length: 17, width: 8.4, afar: 'bead' }, plain(detail));
    const isCoral = index % 2 === 0;
    const drop = [
      ...(detail.isFine
        ? moveParts([bead(3.5, createDetail(0.3), isCoral ? 'coral' : 'pearl')], place({ y: -3.6 }))
        : []),
      ...moveParts(leaf, place({ y: -7, turnY: sway(random, 0.4) })),
    ];
    const hung = pendant(
      [0, 0, 0],
      { length: 30, link: detail.isFine ? 5.6 : 15, wire: 0.6, seed: index + 20, end: drop, turn: 0.4 },
      plain(detail),
    );
    return CONE.wrap(turn, 100.4, moveParts(hung, place({ z: 4.2 })));
  }).flat();
}

/** The badge over the brow, a pointed arch with a large stone between two lines. */
function badge(detail: Detail): Part[] {
  const low = plain(detail);
  const line = (gap: number) => inset(BADGE, gap, 1);
  const oval = ellipse(21, 23, 44).map(([x, y]): Vec3 => [x, y - 12, 3]);
  const rays = detail.isFine ? 14 : 0;
  const sun = times(rays, (index) => {
    const angle = (Math.PI * 2 * index) / rays;
    const at: Vec2 = [15.6 * Math.cos(angle), -12 + 17.6 * Math.sin(angle)];
    return granuleTriangle({ radius: 0.75, rows: 3, turn: angle - Math.PI / 2, z: 2.8 }, at, low);
  });
  const small = [
    [0, 26, 4.4],
    [21, 6, 3],
    [-21, 6, 3],
    [24, -33, 3],
    [-24, -33, 3],
    [0, -35, 3.2],
  ].flatMap(([x = 0, y = 0, half = 3]) => {
    if (!detail.isFine) return granules({ radius: half, material: 'coral', z: 2 }, [[x, y]], detail);
    return stone(
      { material: 'coral', cut: 'cabochon', half: [half, half * 1.15], height: half * 0.6, teeth: 9 },
      [x, y, 2.7],
      low,
    );
  });
  return [
    ...plate(BADGE, { front: 2.9, thickness: 2.2, border: 5.6, sunk: 0.15, grain: 2.4 }, detail),
    plainCord(onPlate(inset(BADGE, 1.1, detail.size(9, 2)), 3.1), { radius: 1, closed: true }, detail),
    ...granuleRow({ radius: 1.4, z: 2.7 }, line(3.6), low),
    plainCord(onPlate(inset(BADGE, 5.3, detail.size(9, 2)), 3), { radius: 0.55, closed: true }, detail),
    ...stone(
      {
        material: 'carnelian',
        cut: 'cabochon',
        half: [10, 12.4],
        height: 5,
        collar: 'silver',
        crown: 'silver',
      },
      [0, -12, 2.7],
      detail,
    ),
    ...(detail.isFine ? [plainCord(oval, { radius: 0.7, closed: true }, detail)] : []),
    ...sun.flat(),
    ...small,
    ...rosette({ radius: 1.6, petals: 7, z: 2.9 }, [0, 41], low),
  ];
}

/** At each temple a plaque from which strings of coral and pearl fall down the side of the hat. */
function temple(side: number, detail: Detail): Part[] {
  const strings = times(4, (which) => {
    const x = (which - 1.5) * 10;
    const length = 170 - Math.abs(which - 1.5) * 11;
    const string = coralString({ length, aside: x * 0.35, off: 5, seed: which + (side > 0 ? 1 : 6) }, detail);
    return moveParts(string, place({ x, y: -8, z: 3.6 }));
  });
  return CONE.wrap(side * TEMPLE.turn, TEMPLE.y, [
    ...moveParts(sewnPlaque('square', detail), place({ y: 14, z: 1.3, size: 1.35 })),
    ...strings.flat(),
  ]);
}
