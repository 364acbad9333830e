import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { ellipse, lathe, mix, place, times, wire } from '../../geometry';
import { createDetail, type Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, niello, part, ROUND } from '../part';
import { bead } from '../parts/bead';
import { braid } from '../parts/chain';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { petal } from '../parts/scroll';
import { stone } from '../parts/stone';
import { tassel } from '../parts/tassel';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Heights of one strand from its foot, millimetres. */
const TASSEL = 250;
const CONE_FOOT = TASSEL - 6;
const CONE = 78;
const TOP = 800;

/** Outline of the cone from its rim upwards: flared, then steep, then a knob for the cord. */
const CONE_LINE: readonly LathePoint[] = [
  [36.2, 0],
  [36.4, 1.8],
  [36, 3],
  [35.4, 3.4],
  [35, 8],
  [33.6, 14],
  [31.4, 20],
  [28.4, 26.5],
  [24.8, 33],
  [21, 39.5],
  [17.2, 46],
  [13.8, 52.5],
  [11, 59],
  [9.2, 64.5],
  [9.8, 66],
  [9.8, 68],
  [8.2, 69.2],
  [7.4, 71.5],
  [7.6, 75],
  [6.2, CONE],
  [4, CONE],
];

/** Niello fills the belt between two bands of mouldings. */
const BELT: readonly [low: number, high: number] = [6.5, 56];

export const kubok: Piece = {
  id: 'kubok',
  size: { width: 170, height: 800, depth: 75 },
  notes:
    'A pair, one for each plait: 800 mm long, cones of 75–80 mm by 75 mm, rows of knots with round silver beads and thick tassels, as a craft dictionary publishes. Niello ground, half-spheres and bright petals after the published northern Kyrgyz manner; their number is a proposal.',
  build: (detail) => [-1, 1].flatMap((side) => moveParts(strand(side, detail), place({ x: side * 47.4 }))),
};

function strand(side: number, detail: Detail): Part[] {
  return [
    ...moveParts(cone(detail), place({ y: CONE_FOOT, turnY: side * 0.2 })),
    ...moveParts(
      tassel(
        {
          length: TASSEL,
          top: 11,
          foot: 33,
          threads: 230,
          thread: 1.05,
          material: 'silk-black',
          seed: side + 3,
        },
        detail,
      ),
      place({ y: TASSEL }),
    ),
    ...cords(side, detail),
  ];
}

function cone(detail: Detail): Part[] {
  const segments = detail.count(14, 56);
  const line = detail.isFine
    ? CONE_LINE
    : CONE_LINE.filter((_, index) => index % 2 === 0 || index === CONE_LINE.length - 1);
  const inside: LathePoint[] = [
    [4, 70],
    [12, 46],
    [33.5, 6],
    [36.2, 0],
  ];
  const [low, high] = BELT;
  const belt = line.filter(([, y]) => y >= low && y <= high);
  const rim = line.filter(([, y]) => y <= low + 2);
  const crown = line.filter(([, y]) => y >= 52);
  return [
    part('silver', lathe(rim, segments), 36),
    ...niello([part('silver', lathe(belt, segments), 60)]),
    part('silver', lathe(crown, detail.count(10, 36)), 36),
    part('silver-matte', lathe(inside, segments), 60),
    ...bands(detail),
    ...garland(detail),
  ];
}

/** Distance from the axis, and how far the wall leans, at a height on the cone. */
function wallAt(y: number): { readonly radius: number; readonly lean: number } {
  const above = CONE_LINE.findIndex(([, height]) => height >= y);
  const [to, from] = [CONE_LINE[above] ?? [0, 0], CONE_LINE[above - 1] ?? CONE_LINE[above] ?? [0, 0]];
  const share = to[1] === from[1] ? 0 : (y - from[1]) / (to[1] - from[1]);
  return { radius: mix(from[0], to[0], share), lean: Math.atan2(from[0] - to[0], to[1] - from[1] || 1) };
}

/** Puts flat work (facing +z) on the wall of the cone, `count` times around. */
function around(count: number, y: number, phase: number, work: readonly Part[]): Part[] {
  const { radius, lean } = wallAt(y);
  const set = moveParts(moveParts(work, place({ turnX: -lean })), place({ y, z: radius - 0.15 }));
  return times(count, (index) =>
    moveParts(set, place({ turnY: ((index + phase) / count) * Math.PI * 2 })),
  ).flat();
}

function bands(detail: Detail): Part[] {
  const hoop = (y: number) => onPlate(ellipse(wallAt(y).radius, wallAt(y).radius, detail.count(12, 64)), 0);
  const lay = (parts: Part[], y: number) => moveParts(parts, place({ y, turnX: -Math.PI / 2 }));
  const twisted = [5.4, 24, 55.5].flatMap((y) => lay(twistedWire(hoop(y), { radius: 0.85 }, detail), y));
  const plain = [22.4, 25.6, 42].flatMap((y) => lay(plainWire(hoop(y), { radius: 0.6 }, detail), y));
  const grains = [0, 66.9].flatMap((y) => {
    const { radius } = wallAt(y || 1);
    return lay(
      granuleRow({ radius: 1.3 }, ellipse(radius, radius, detail.count(12, 64)), detail),
      y ? y + 1 : 2.4,
    );
  });
  return [...twisted, ...plain, ...grains];
}

/** Bright ornament on the niello: half-spheres, petals, triangles of grains, corals. */
function garland(detail: Detail): Part[] {
  if (!detail.isFine) {
    return [
      ...around(12, 14.6, 0.5, granules({ radius: 2.4, material: 'coral' }, [[0, 0]], detail)),
      ...around(12, 14.6, 0, granules({ radius: 2 }, [[0, 0]], detail)),
      ...around(10, 33, 0, petal({ length: 12, width: 6, material: 'silver' }, [0, -6], Math.PI / 2, detail)),
      ...around(10, 47, 0.5, granules({ radius: 1.6 }, [[0, 0]], detail)),
    ];
  }
  const flower = [
    ...times(6, (index) =>
      petal(
        { length: 4.6, width: 2.2, material: 'silver' },
        [0, 0],
        (index / 6) * Math.PI * 2 + Math.PI / 2,
        detail,
      ),
    ).flat(),
    ...granules({ radius: 1.3 }, [[0, 0]], detail),
  ];
  const spear = [
    ...petal({ length: 12, width: 4.4, material: 'silver' }, [0, -6], Math.PI / 2, detail),
    ...[1, -1].flatMap((side) =>
      petal(
        { length: 7, width: 2.4, material: 'silver' },
        [side * 0.6, -6.4],
        Math.PI / 2 - side * 0.62,
        detail,
      ),
    ),
  ];
  const coral = stone(
    { material: 'coral', cut: 'cabochon', half: [3.4, 3.4], height: 2.1 },
    [0, 0, 0],
    detail,
  );
  return [
    ...around(12, 14.6, 0, flower),
    ...around(12, 14.6, 0.5, coral),
    ...around(24, 20.4, 0.25, granuleTriangle({ radius: 0.7, rows: 2, turn: Math.PI }, [0, 0], detail)),
    ...around(10, 33, 0, spear),
    ...around(10, 33.5, 0.5, rosette({ radius: 1.4, petals: 6 }, [0, 0], detail)),
    ...around(10, 47, 0.5, granuleTriangle({ radius: 0.85, rows: 3 }, [0, -2], detail)),
    ...(detail.isFine
      ? around(
          10,
          48,
          0,
          granules(
            { radius: 0.9 },
            [
              [0, 0],
              [0, 2.4],
              [0, -2.4],
            ],
            detail,
          ),
        )
      : []),
  ];
}

/** A silk cord with silver balls between knots, ending in a loop for the plait. */
function cords(side: number, detail: Detail): Part[] {
  const foot = CONE_FOOT + CONE - 2;
  const loop = 26;
  const head = TOP - loop;
  // The cord is soft: it never hangs dead straight.
  const bend = (y: number): number =>
    side * 2.2 * Math.sin(((y - foot) / (head - foot)) * Math.PI * 2.2) * (1 - (y - foot) / (head - foot));
  const steps = detail.count(16, 60);
  const line = times(steps + 1, (index): Vec3 => {
    const y = mix(foot, head, index / steps);
    return [bend(y), y, 0];
  });
  const eye = times(detail.count(10, 30) + 1, (index): Vec3 => {
    const t = index / detail.count(10, 30);
    return [
      10 * Math.sin(Math.PI * 2 * t) * Math.sin(Math.PI * t),
      head - 4 + (loop + 2) * Math.sin(Math.PI * t),
      Math.cos(Math.PI * t) * 1.6,
    ];
  });
  const balls = times(8, (index) => foot + 14 + index * 58);
  return [
    ...braid(line, { width: 7, thickness: 6, strands: 4, pitch: 21, material: 'silk-black' }, detail),
    part('silk-black', wire(eye, 1.9, { sides: detail.count(4, 8), ground: [0, 0, 1] }), ROUND),
    ...balls.flatMap((y, index) =>
      moveParts(ball(index, detail), place({ x: bend(y), y, turnY: index * 0.7 })),
    ),
    ...moveParts(knot(detail), place({ y: head - 2, x: bend(head) })),
  ];
}

/** A ball of two half-spheres with a girdle of grains, between two knots of red silk. */
function ball(index: number, detail: Detail): Part[] {
  const coarser = createDetail(detail.level * 0.5);
  const girdle = (
    detail.isFine ? granuleRow({ radius: 1.1 }, ellipse(5.8, 5.8, 36) as Vec2[], detail) : []
  ) as Part[];
  return [
    bead(6, detail),
    ...moveParts(girdle, place({ turnX: -Math.PI / 2 })),
    ...[-1, 1].flatMap((end) => [
      ...(detail.isFine ? moveParts([bead(3.3, coarser, 'silver', 1.1)], place({ y: end * 6 })) : []),
      ...moveParts(knot(detail), place({ y: end * 9.4, turnY: index })),
    ]),
  ];
}

const knot = (detail: Detail): Part[] => [bead(5, detail, 'silk-red', 2.9)];
