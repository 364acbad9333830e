import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import {
  arc,
  bezier,
  circle,
  inset,
  lathe,
  lift,
  lowestAt,
  mirrorOutline,
  nearestOn,
  place,
  points,
  sheet,
  times,
  wire,
} from '../../geometry';
import type { Detail } from '../detail';
import { cutArea, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { bead } from '../parts/bead';
import { engrave } from '../parts/engraving';
import { granuleRow, granules, granuleTriangle } from '../parts/granules';
import { fourPetals, horns } from '../parts/kyrgyz-ornament';
import { leafDrop } from '../parts/leaf-drop';
import { pendant } from '../parts/pendant';
import { stone } from '../parts/stone';
import { winding } from '../parts/winding';
import { gridDrawing, wireGrid } from '../parts/wire-grid';
import { onPlate, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Between the middles of the two earrings. */
const APART = 40;
/** The palm: a pear with its neck up, its tip at the origin. */
const PALM: readonly Vec2[] = mirrorOutline(
  bezier(points('0 -31, 9 -31, 13.6 -25, 13.6 -17.6, 13.6 -10, 6.6 -6.4, 3.4 -1.6, 2.2 0, 1 0.4, 0 0.4'), 16),
);
const EDGE = 0.9;
const NET = { gap: 2.5, width: 2.1, cell: 1.9, wire: 0.19 } as const;
/** The net as a drawing, for the hall. */
const DRAWN = gridDrawing(PALM, NET);
/** How far each stamped half swells. */
const SWELL = 2.6;
const HOOK = 7;
const TOP = 14.4;

/** Both halves of the palm swell like a seed from their edge. */
const swell = ([x, y, z]: Vec3): Vec3 => {
  const [nearX, nearY] = nearestOn(PALM, [x, y]);
  const share = Math.min(1, Math.hypot(x - nearX, y - nearY) / 12);
  return [x, y, z + Math.sign(z) * SWELL * Math.sqrt(1 - (1 - share) ** 2)];
};

export const soiko: Piece = {
  id: 'soiko',
  size: { width: 68, height: 80 },
  notes:
    'A pair with hook, thin neck and a pear-shaped palm of two stamped halves; twisted wire, wire grid, granulation, coral and small leaf drops of the feast pieces, as published. No size is published: palms of 27 × 31 mm, 80 mm high with hook and drops, are a proposal, as is the niello on the backs.',
  build: (detail) => [
    ...moveParts(earring(3, detail), place({ x: -APART / 2, turnY: 0.05 })),
    ...moveParts(earring(8, detail), place({ x: APART / 2, turnY: -0.04, mirror: true })),
  ],
};

const earring = (seed: number, detail: Detail): Part[] => [
  ...bendParts([...palm(detail), ...face(detail)], swell),
  ...bendParts(moveParts(back(detail), place({ turnY: Math.PI })), swell),
  ...neck(detail),
  ...hook(detail),
  ...drops(seed, detail),
];

/** Two stamped halves and the seam between them. */
function palm(detail: Detail): Part[] {
  const step = detail.size(3.4, 0.6);
  const rim = inset(PALM, 0.02, step);
  const front = sheet(inset(PALM, 0.02, step), detail.size(2.8, 0.9), EDGE / 2);
  const wall = sweepWall(rim);
  const sheetFront = part('silver-matte', front, 60);
  return [part('silver', wall, 40), ...(detail.isFine ? [sheetFront] : engrave([sheetFront], DRAWN))];
}

/** The edge of the two halves, laid flat on one another. */
function sweepWall(rim: readonly Vec2[]) {
  const size = rim.length;
  const half = EDGE / 2;
  const vertices = [-half, half].flatMap((z) => rim.map(([x, y]): Vec3 => [x, y, z]));
  const triangles = times(size, (index) => {
    const next = (index + 1) % size;
    return [[index, next, size + index] as const, [next, size + next, size + index] as const];
  }).flat();
  return { vertices, triangles };
}

function face(detail: Detail): Part[] {
  const z = EDGE / 2;
  const line = (gap: number, high: number) => onPlate(inset(PALM, gap, 0.6), z + high);
  return [
    ...twistedWire(line(0.7, 0.2), { radius: 0.62 }, detail),
    ...(detail.isFine
      ? wireGrid(PALM, { ...NET, z: z + 0.1, grain: detail.level > 0.7 ? 0.26 : 0 }, detail)
      : []),
    ...twistedWire(line(4.2, 0.2), { radius: 0.42 }, detail),
    ...stone(
      {
        material: 'coral',
        cut: 'cabochon',
        half: [4.5, 5.4],
        height: 2.6,
        collar: 'silver',
        crown: 'silver',
      },
      [0, -19, z - 0.2],
      detail,
    ),
    ...granuleTriangle({ radius: 0.42, rows: 4, z }, [0, -10.3], detail),
    ...granules({ radius: 0.55, z }, [[0, -5.2]], detail),
    ...[-1, 1].flatMap((side) => [
      ...granuleTriangle({ radius: 0.38, rows: 3, turn: side * 2.2, z }, [side * 6.4, -25.2], detail),
      ...granules({ radius: 0.5, z }, [[side * 5.2, -12.4]], detail),
    ]),
    ...granuleTriangle({ radius: 0.38, rows: 2, turn: Math.PI, z }, [0, -26.2], detail),
  ];
}

const BRIGHT = { width: 0.62, depth: 0 };
const BACK_DRAWING = {
  box: { left: -14, low: -32, right: 14, top: 1 },
  shapes: [
    cutArea([inset(PALM, 1.6, 0.6)]),
    cutLine(inset(PALM, 2.4, 0.6), 0.34, 0, true),
    ...horns([0, -18.5], 8.6, Math.PI / 2, BRIGHT),
    ...horns([0, -18.5], 7.6, -Math.PI / 2, BRIGHT),
    ...[-1, 1].flatMap((side) => [
      ...horns([side * 1.6, -18.6], 5.6, side > 0 ? 0 : Math.PI, { width: 0.5, depth: 0 }),
      ...fourPetals([side * 9.4, -18.6], 2, BRIGHT),
      ...fourPetals([side * 7.8, -12.4], 1.6, BRIGHT, 0),
      ...fourPetals([side * 7.6, -24.6], 1.6, BRIGHT, 0),
    ]),
    ...horns([0, -8.6], 4.4, Math.PI / 2, { width: 0.5, depth: 0 }),
  ],
  niello: true,
};

/** The back half, made as a front and then turned about: a quiet pattern in niello. */
function back(detail: Detail): Part[] {
  const step = detail.size(3.4, 0.6);
  const half = sheet(inset(PALM, 0.02, step), detail.size(3.6, 0.9), EDGE / 2);
  return engrave([part('silver', half, 60)], BACK_DRAWING);
}

/** The thin neck: a rod wound with wire between two collars of grains, a coral on it. */
function neck(detail: Detail): Part[] {
  const rod: LathePoint[] = [
    [0, -1.4],
    [2, -1.2],
    [2.3, -0.2],
    [1.5, 0.6],
    [1.25, 1.6],
    [1.25, TOP - 2.4],
    [1.9, TOP - 1.6],
    [1.7, TOP - 0.6],
    [0.9, TOP],
    [0, TOP],
  ];
  const collar = (y: number, radius: number) =>
    moveParts(
      granuleRow({ radius: 0.38 }, circle(radius, detail.count(8, 40)), detail),
      place({ y, turnX: -Math.PI / 2 }),
    );
  const coral: LathePoint[] = [
    [1.1, 5],
    [2.5, 5.8],
    [2.9, 7.2],
    [2.4, 8.7],
    [1.1, 9.4],
  ];
  return [
    part('silver', lathe(rod, detail.count(7, 22)), 40),
    part('coral', lathe(coral, detail.count(7, 22)), ROUND),
    ...winding({ from: 0.9, to: 4.6, wire: 0.3, radiusAt: () => 1.35, steps: 13 }, detail),
    ...winding({ from: 9.8, to: TOP - 2.2, wire: 0.3, radiusAt: () => 1.35, steps: 13 }, detail),
    ...(detail.isFine ? [...collar(4.8, 1.7), ...collar(9.5, 1.7), ...collar(-0.3, 2.2)] : []),
  ];
}

/** The hook: it rises from the neck, bends over backwards through the ear and tapers to its point. */
function hook(detail: Detail): Part[] {
  const bow = arc(-HOOK, 0, HOOK, 0, Math.PI * 1.16, detail.count(10, 30));
  const tail: Vec2 = [-9.4, -10.1];
  const line: Vec3[] = lift([[0, -5.6], ...bow, tail], 0);
  const bent = wire(line, 0.62, {
    sides: detail.count(5, 9),
    ground: [0, 0, 1],
    scale: (share) => 1 - 0.42 * share ** 1.5,
  });
  const foot = bead(1, detail, 'silver', 0.7);
  // Made in the plane of the picture, then turned so that the hook is seen a little from the side.
  return moveParts(
    [part('silver', bent, ROUND), ...moveParts([foot], place({ y: -5 }))],
    place({ y: TOP + 5.4, turnY: 0.5 }),
  );
}

/** Three leaves at the foot, each on its ring and link. */
function drops(seed: number, detail: Detail): Part[] {
  return [-7.4, 0, 7.4].flatMap((x, index) => {
    const middle = index === 1;
    const end = [
      ...leafDrop({ length: middle ? 14 : 12, width: middle ? 7 : 6.2 }, detail),
      ...(detail.isFine ? moveParts([ring({ radius: 0.9, wire: 0.28 }, detail)], place({})) : []),
    ];
    return pendant(
      [x, lowestAt(PALM, x) + 0.2, 0],
      { length: middle ? 5.4 : 4, link: 1.9, wire: 0.32, seed: seed + index, end, turn: 0.45 },
      detail,
    );
  });
}
