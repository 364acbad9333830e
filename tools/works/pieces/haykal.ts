import type { Vec2, Vec3 } from '#kit';
import {
  bezier,
  circle,
  createRandom,
  inset,
  lift,
  mirrorOutline,
  place,
  points,
  resample2,
  spiral,
  sway,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts } from '../part';
import { coneDrop } from '../parts/cone-drop';
import { small } from '../parts/fewer';
import { fretwork, strip } from '../parts/fretwork';
import { granuleRow, granules, granuleTriangle } from '../parts/granules';
import { loopChain } from '../parts/loop-chain';
import { plate } from '../parts/plate';
import { smallStone } from '../parts/small-stone';
import { stone } from '../parts/stone';
import { tube } from '../parts/tube';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** The bozbend: the tube across the middle. */
const TUBE = { radius: 14, length: 243 };
/** The plate above it stands on the tube and ends in the horns. */
const PLATE = mirrorOutline(
  bezier(
    points('0 6, 40 6, 60 6, 105 6, 106 16, 98 21, 86 27, 62 41, 38 61, 22 83, 16 93, 10 98, 0 100'),
    16,
  ),
);
const FIELD = mirrorOutline(
  bezier(points('0 14, 30 14, 56 14, 86 15, 66 28, 42 44, 26 64, 14 84, 6 91, 0 91'), 14),
);
const CHAINS = 11;
/** From the tube's axis to the lower edge of a cone. */
const REACH = 113;

/** Wraps flat work (x along the tube, y about it) round the tube. */
const wrap = ([x, y, z]: Vec3): Vec3 => {
  const angle = y / TUBE.radius;
  return [x, (TUBE.radius + z) * Math.sin(angle), (TUBE.radius + z) * Math.cos(angle)];
};

export const haykal: Piece = {
  id: 'haykal',
  size: { width: 267, height: 241 },
  notes:
    'Outer size after Met 2008.579.12 as its page 455509 gives it (241 × 267 mm); another page of the museum gives 229 mm of height and a width that is misprinted. A pair of horns on top, the tube (bozbend) in the middle with cabochon carnelians and turquoise, stamped beading, silver shot, decorative wire, fire gilding, loop-in-loop chains and cone-shaped drops are published. Thirteen chains, the number and places of the stones are a proposal.',
  build(given) {
    const detail = given.isFine ? given : createDetail(0);
    return [...face(detail), ...horns(detail), ...bozbend(detail), ...drops(detail), ...backLoops(detail)];
  },
};

/** A cabochon carnelian with its gilded collar. */
const amber = (x: number, y: number, wide: number, tall: number, detail: Detail): Part[] =>
  stone(
    {
      ...(wide > 5.4 && detail.isFine ? { crown: 'silver' as const } : {}),
      material: 'carnelian',
      cut: 'cabochon',
      half: [wide, tall],
      height: wide * 0.42,
      collar: 'gold',
    },
    [x, y, -0.1],
    small(detail),
  );

/** Turquoise beads in plain bezels, each in a ring of wire. */
const blue = (spots: readonly Vec2[], detail: Detail): Part[] =>
  spots.flatMap(([x, y]) => [
    ...smallStone({ material: 'turquoise', half: [2.3, 2.3], height: 1.6 }, [x, y, -0.1], detail),
    ...(detail.isFine
      ? plainWire(
          onPlate(
            circle(3.2, 20).map(([u, v]): Vec2 => [x + u, y + v]),
            0.3,
          ),
          { radius: 0.4 },
          small(detail),
        )
      : []),
  ]);

const both = (spots: readonly Vec2[]): Vec2[] =>
  spots.flatMap(([x, y]): Vec2[] => [
    [x, y],
    [-x, y],
  ]);

/** The plate: bare silver border with stamped beading, a gilded field, stones. */
function face(detail: Detail): Part[] {
  const line = (gap: number) => inset(PLATE, gap, detail.isFine ? 0.9 : 6);
  const horn = (x: number, y: number, size: number, side: number): Vec2[] => [
    [x, y],
    ...spiral(
      [x + side * size, y + size * 1.1],
      [size, size * 0.3],
      side > 0 ? Math.PI : 0,
      side * -1.05,
      18,
    ),
  ];
  const curls = [
    horn(20, 19, 5.4, 1),
    horn(20, 19, 5.4, -1),
    horn(44, 18, 4.2, 1),
    horn(44, 18, 4.2, -1),
    horn(4, 67, 3.8, 1),
  ];
  const work = [
    ...plate(PLATE, { thickness: 2.6, border: 6.4, grain: 1.9, sunk: 0.2 }, detail),
    ...plainWire(onPlate(line(1), 0.2), { radius: 0.95 }, detail),
    // Beading struck from behind: close, low and even.
    ...granuleRow({ radius: 1.15, z: -0.35 }, line(3.4), detail),
    ...(detail.isFine
      ? twistedWire(onPlate(line(5.8), 0.2), { radius: 0.7, material: 'gold', pitch: 5 }, small(detail))
      : []),
    ...plate(
      FIELD,
      { front: 0.5, thickness: 0.9, border: 0.9, grain: 1.9, sunk: 0.1, field: 'gold', edge: 'gold' },
      detail,
    ),
    ...(detail.isFine ? granuleRow({ radius: 0.75, z: 0.35 }, inset(FIELD, 2, 0.8), detail) : []),
    ...moveParts(amber(0, 40, 10.4, 13, detail), place({ z: 0.5 })),
    ...moveParts(amber(0, 77, 4.8, 6.2, detail), place({ z: 0.5 })),
    ...both([[33, 33]]).flatMap(([x, y]) => moveParts(amber(x, y, 6, 7, detail), place({ z: 0.5 }))),
    ...moveParts(blue([...both(points('18 59, 18 22, 49 28, 63 22')), [0, 62.5]], detail), place({ z: 0.5 })),
    ...[false, true].flatMap((mirror) =>
      moveParts(
        (detail.isFine ? curls : []).flatMap((curl) =>
          twistedWire(onPlate(curl, 0.6), { radius: 0.52, closed: false, pitch: 3.4 }, small(detail)),
        ),
        place({ mirror }),
      ),
    ),
    ...(detail.isFine
      ? both(points('9 55, 25 48, 43 37, 56 27, 73 19')).flatMap((at) =>
          granuleTriangle({ radius: 0.72, rows: 4, z: 0.4, turn: at[0] > 0 ? -0.6 : 0.6 }, at, detail),
        )
      : []),
  ];
  return moveParts(work, place({ z: 2 }));
}

/** The pair of horns instead of the mountain: cut from one thick sheet, with a carnelian where they part. */
function horns(detail: Detail): Part[] {
  const right = [
    ...bezier(points('3 96, 6 110, 12 118, 23 123'), 14),
    ...spiral([25.6, 114], [9.4, 2.8], 1.86, -1.02, 26).slice(1),
  ];
  const shape = (line: readonly Vec2[]) => strip(line, 6, detail, (t) => 1 - 0.5 * t);
  const left = right.map(([x, y]): Vec2 => [-x, y]);
  const stem = strip(points('0 90, 0 104'), 11, detail);
  const ridge = resample2(right, 0.8).filter(([x, y]) => Math.hypot(x, y - 104) > 9);
  return moveParts(
    [
      ...fretwork(
        [shape(right), shape(left), stem],
        [],
        { thickness: 2.6, front: 0.6, bend: detail.isFine ? 7 : 14 },
        detail,
      ),
      ...[ridge, ridge.map(([x, y]): Vec2 => [-x, y])].flatMap((line) => [
        ...twistedWire(
          lift(line, 0.8),
          { radius: 0.85, material: 'gold', closed: false, pitch: 6 },
          small(detail),
        ),
        ...granules({ radius: 1.5, z: 0.5 }, line.slice(-1), detail),
      ]),
      ...moveParts(amber(0, 104, 5, 6, detail), place({ z: 0.7 })),
    ],
    place({ z: 2 }),
  );
}

/** The tube, with gilded bands, carnelians and turquoise set round its front, and capped ends. */
function bozbend(detail: Detail): Part[] {
  const about = 2 * Math.PI * TUBE.radius;
  const steps = detail.count(10, 36);
  const hoop = (x: number): Vec3[] =>
    times(steps + 1, (step): Vec3 => [x, (step / steps + 0.5) * about, 0.3]);
  const bands = [-116, -79, -71, -26, 26, 71, 79, 116].flatMap((x) =>
    bendParts(
      twistedWire(hoop(x), { radius: 1, material: 'gold', closed: false, pitch: 6.4 }, small(detail)),
      wrap,
    ),
  );
  const beading = detail.isFine
    ? [-112.5, -82.5, -67.5, -29.5, 29.5, 67.5, 82.5, 112.5].flatMap((x) =>
        granuleRow(
          { radius: 1, z: -0.2 },
          hoop(x).map(([u, v]): Vec2 => [u, v]),
          detail,
          false,
        ),
      )
    : [];
  const panel = (x: number, half: number): Part[] => {
    const box = points(`${x - half} -14, ${x + half} -14, ${x + half} 14, ${x - half} 14`);
    const even = resample2(box, detail.isFine ? 1.4 : 3.4, true);
    return [
      ...plate(
        even,
        { front: 0.5, thickness: 0.6, border: 1.2, field: 'gold', edge: 'gold', sunk: 0.1, grain: 1.5 },
        detail,
      ),
      ...(detail.isFine ? granuleRow({ radius: 0.8, z: 0.35 }, inset(even, 2.3, 0.8), detail) : []),
    ];
  };
  const front = [
    ...panel(0, 22),
    ...panel(-48, 15),
    ...panel(48, 15),
    ...panel(-97, 10.5),
    ...panel(97, 10.5),
    ...moveParts(
      [
        ...amber(0, 0, 9, 7.4, detail),
        ...both([[48, 0]]).flatMap(([x, y]) => amber(x, y, 7, 6.4, detail)),
        ...both([[97, 0]]).flatMap(([x, y]) => amber(x, y, 5, 5.8, detail)),
        ...blue(both(points('16 7.6, 16 -7.6, 58 8.4, 58 -8.4, 38 8.4, 38 -8.4, 75 0')), detail),
      ],
      place({ z: 0.5 }),
    ),
    ...(detail.isFine
      ? both(points('16 0, 60 0, 36 0')).flatMap((at) => granules({ radius: 1.1, z: 0.4 }, [at], detail))
      : []),
  ];
  const cap = moveParts(
    [
      ...moveParts(amber(0, 0, 4, 4, small(detail)), place({ z: 9.4 })),
      ...twistedWire(onPlate(ringAt(10.4), 6), { radius: 0.7, material: 'gold', pitch: 5 }, small(detail)),
    ],
    place({}),
  );
  return [
    ...tube({ ...TUBE, sections: 1, cap: 10.6 }, detail),
    ...bands,
    ...bendParts([...beading, ...front], wrap),
    ...[-1, 1].flatMap((side) =>
      moveParts(cap, place({ x: (side * TUBE.length) / 2, turnY: (side * Math.PI) / 2 })),
    ),
  ];
}

const ringAt = (radius: number): Vec2[] =>
  times(30, (index): Vec2 => [radius * Math.cos(index * 0.20944), radius * Math.sin(index * 0.20944)]);

/** Loop-in-loop chains with hollow cones. */
function drops(detail: Detail): Part[] {
  const random = createRandom(23);
  return times(CHAINS, (index) => {
    const side = index - (CHAINS - 1) / 2;
    const cone = { length: 25, radius: 6.2 };
    const top = -TUBE.radius - 2.2;
    const length = REACH + top - cone.length - 3.2 + sway(random, 0.7);
    const eye = ring({ radius: 1.7, wire: 0.6 }, small(detail));
    const chain = loopChain({ length, link: 5.6, wire: 0.66, seed: index + 2 }, detail);
    const end = moveParts(
      coneDrop(cone, small(detail)),
      place({ y: -length, turnY: sway(random, 0.8), turnZ: sway(random, 0.03) }),
    );
    return [
      ...moveParts(detail.isFine ? [eye] : [], place({ x: side * 21.6, y: top + 1.4, turnY: Math.PI / 2 })),
      ...moveParts([...chain, ...end], place({ x: side * 21.6, y: top, turnZ: sway(random, 0.008) })),
    ];
  }).flat();
}

/** Loops behind, by which it is sewn to the dress. */
const backLoops = (detail: Detail): Part[] =>
  (detail.isFine ? both(points('30 22, 80 13')) : []).flatMap(([x, y]) =>
    moveParts(
      [ring({ radius: 3, wire: 0.8 }, detail)],
      place({ x, y, z: -2.8, turnX: Math.PI / 2, turnY: Math.PI / 2 }),
    ),
  );
