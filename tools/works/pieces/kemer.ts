import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import {
  bezier,
  circle,
  inset,
  item,
  lathe,
  lift,
  mix,
  place,
  points,
  resampleOutline,
  sweep,
  times,
  wire,
} from '../../geometry';
import type { Detail } from '../detail';
import { cutArea, cutDot, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { bead } from '../parts/bead';
import { createLoop } from '../parts/closed-loop';
import { engrave } from '../parts/engraving';
import { coarser } from '../parts/fewer';
import { granuleRow, granules } from '../parts/granules';
import { fourPetals, hornCross, horns, wave } from '../parts/kyrgyz-ornament';
import { plate } from '../parts/plate';
import { petal } from '../parts/scroll';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Half the axes of the oval in which the closed belt stands. */
const OVAL: Vec2 = [158, 96];
/** Half the height of the strap, and its thickness. */
const STRAP = 20.5;
const LEATHER = 3.4;
const PLATES = 8;
/** From the middle of the buckle to where the mounts of the strap begin. */
const START = 46;

const LOOP = createLoop(OVAL);
const LENGTH = LOOP.length;

/** Closes flat work (x along the belt from the middle of the buckle, z out of it) to an oval. */
const close = ([x, y, z]: Vec3): Vec3 => {
  const angle = LOOP.angleAt(x);
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [a, b] = OVAL;
  const size = Math.hypot(sin / a, cos / b);
  // Old leather is never quite true: it leans out here and in there, and stands a little uneven.
  const lean = 1 + 0.007 * Math.sin(2 * angle + 0.9) * (1 - cos) + 0.0002 * y * Math.sin(angle * 3 + 1);
  // It rests on the foot of the buckle in front and on the strap's edge behind.
  const down = (27.5 - STRAP) * ((1 - cos) / 2);
  return [
    (a * sin + (z * sin) / a / size) * lean,
    y - down + 0.3 * Math.sin(angle * 2 + 0.4) * (1 - cos) * (1 + cos),
    (b * cos + (z * cos) / b / size) * lean,
  ];
};

export const kemer: Piece = {
  id: 'kemer',
  size: { width: 320, height: 55 },
  notes:
    'A leather belt with silver mounts, engraved and nielloed; only that such belts lie in the Osh collection is published, with leather, silver and the techniques. The construction is general knowledge: a strap of 41 mm, a buckle of 80 × 55 mm in two halves, eight plates of 45 × 37 mm and round bosses between them; all sizes and patterns are a proposal. It stands closed, buckle to the front.',
  still: { from: [0.3, 0.34, 1], frame: 1.22, ground: 'floor' },
  build: (detail) => bendParts([...strap(detail), ...mounts(detail), ...buckle(detail)], close),
};

function strap(detail: Detail): Part[] {
  const [from, to] = [11, LENGTH - 11];
  if (!detail.isFine) {
    const path = times(65, (index): Vec3 => [mix(from, to, index / 64), 0, 0]);
    const section = points(`${-STRAP} ${-LEATHER}, ${STRAP} ${-LEATHER}, ${STRAP} 0, ${-STRAP} 0`);
    return [part('leather', sweep(path, section), 40)];
  }
  const outline = points(`${from} ${-STRAP}, ${to} ${-STRAP}, ${to} ${STRAP}, ${from} ${STRAP}`);
  const body = plate(
    outline,
    { thickness: LEATHER, border: 3, sunk: 0, grain: 3.4, field: 'leather', edge: 'leather' },
    detail,
  );
  // A row of stitches along each edge.
  const stitches = [1, -1].flatMap((side) =>
    times(Math.floor((to - from - 70) / 5.2), (index) => {
      const x = from + 36 + index * 5.2;
      const line: Vec3[] = [
        [x, side * (STRAP - 2.6), 0.05],
        [x + 3.4, side * (STRAP - 2.6 + 0.1 * Math.sin(index * 1.7)), 0.05],
      ];
      return part('silk-black', wire(line, 0.34, { sides: 3, ground: [0, 0, 1] }), ROUND);
    }),
  );
  return [...body, ...stitches];
}

/** Plates and bosses by turns, from one side of the buckle to the other. */
function mounts(detail: Detail): Part[] {
  const pitch = (LENGTH - START * 2) / (PLATES * 2 + 1);
  const [face, boss] = [panel(detail), button(detail)];
  return times(PLATES * 2 + 1, (index) => {
    const x = START + pitch * (index + 0.5);
    const lean = { turnZ: Math.sin(index * 3.3) * 0.012, y: Math.sin(index * 5.1) * 0.25 };
    return moveParts(index % 2 ? face : boss, place({ x, ...lean }));
  }).flat();
}

const PANEL = resampleOutline(
  points(
    '-17 -18.5, 17 -18.5, 18 -14.5, 22.5 -13.4, 22.5 13.4, 18 14.5, 17 18.5, -17 18.5, -18 14.5, -22.5 13.4, -22.5 -13.4, -18 -14.5',
  ),
  1,
);

const BRIGHT = { width: 0.85, depth: 0 };
const THIN = { width: 0.34, depth: 0 };
const PANEL_DRAWING = {
  box: { left: -22.5, low: -18.5, right: 22.5, top: 18.5 },
  shapes: [
    cutArea([
      points(
        '-18.6 -12.6, -14.4 -14.4, 14.4 -14.4, 18.6 -12.6, 18.6 12.6, 14.4 14.4, -14.4 14.4, -18.6 12.6',
      ),
    ]),
    cutLine(points('-17.4 -11.6, 17.4 -11.6, 17.4 11.6, -17.4 11.6'), 0.32, 0, true),
    ...hornCross([0, 0], 11, BRIGHT, Math.PI / 4),
    ...[1, -1].flatMap((side) => [
      ...horns([side * 16.4, 0], 6.4, side > 0 ? Math.PI : 0, { width: 0.62, depth: 0 }),
      ...fourPetals([0, side * 8.8], 2.2, BRIGHT, 0),
      ...fourPetals([side * 14.6, 8.8], 1.7, BRIGHT),
      ...fourPetals([side * 14.6, -8.8], 1.7, BRIGHT),
      wave([-16, side * 13], [16, side * 13], 0.9, 12, THIN),
    ]),
  ],
  niello: true,
};

/** A plate with cut-in corners: niello in a frame of wires, a rivet in each ear. */
function panel(detail: Detail): Part[] {
  const front = 1.5;
  const line = (gap: number, z: number) => onPlate(inset(PANEL, gap, 0.7), front + z);
  const body = plate(
    PANEL,
    { front, thickness: 1.6, border: 3, grain: 2.4, sunk: 0.08, field: 'silver' },
    detail,
  );
  return [
    ...engrave(body, PANEL_DRAWING),
    ...twistedWire(line(0.9, 0.25), { radius: 0.7, pitch: 5 }, coarser(detail, 0.7)),
    ...(detail.isFine ? plainWire(line(2.2, 0), { radius: 0.32 }, coarser(detail, 0.6)) : []),
    ...[-1, 1].flatMap((side) => [
      ...granules({ radius: 1.15, z: front }, [[side * 20.3, 0]], detail),
      ...rivet(side * 20, detail),
    ]),
  ];
}

/** Behind: a pin's end, beaten flat. */
const rivet = (x: number, detail: Detail): Part[] =>
  detail.isFine
    ? moveParts(
        [bead(2, coarser(detail, 0.7), 'silver', 0.7)],
        place({ x, z: -LEATHER - 0.1, turnX: Math.PI / 2 }),
      )
    : [];

/** A half-sphere on a disc with petals, a wire about it. */
function button(detail: Detail): Part[] {
  const whole: LathePoint[] = [
    [0, 0],
    [10.2, 0],
    [10.4, 0.5],
    [9.9, 1.1],
    [5.6, 1.5],
    [5.2, 2.8],
    [3.9, 4.2],
    [2, 5],
    [0, 5.2],
  ];
  const line = detail.isFine ? whole : [0, 1, 3, 4, 6, 8].map((index) => item(whole, index));
  const disc = moveParts(
    [part('silver', lathe(line, detail.count(7, 32)), 36)],
    place({ turnX: Math.PI / 2 }),
  );
  if (!detail.isFine) return disc;
  const petals = times(10, (index) => {
    const angle = (index / 10) * Math.PI * 2;
    const foot: Vec2 = [5.4 * Math.cos(angle), 5.4 * Math.sin(angle)];
    return petal(
      { length: 4, width: 2.3, material: 'silver', z: 1.25, relief: 0.5 },
      foot,
      angle,
      coarser(detail, 0.7),
    );
  });
  return [
    ...disc,
    ...petals.flat(),
    ...twistedWire(lift(circle(9.6, 40), 1.2), { radius: 0.5 }, coarser(detail, 0.6)),
    ...granuleRow({ radius: 0.5, z: 1.3 }, circle(5.7, 40), coarser(detail, 0.6)),
    ...rivet(0, detail),
  ];
}

/** The right half of the buckle, from the joint in its middle to its pointed lobe. */
const HALF = resampleOutline(
  [
    ...points('0.35 -27.5, 28 -27.5'),
    ...bezier(
      points(
        '28 -27.5, 29 -22, 33 -20, 37 -20, 36 -12, 37 -7, 42 0, 37 7, 36 12, 37 20, 33 20, 29 22, 28 27.5',
      ),
      10,
    ).slice(1),
    ...points('0.35 27.5'),
  ],
  0.9,
);
const GROUND = inset(HALF, 4.6, 0.8);
const HALF_DRAWING = {
  box: { left: 0, low: -27.5, right: 42, top: 27.5 },
  shapes: [
    cutArea([GROUND]),
    cutLine(inset(HALF, 5.6, 0.8), 0.36, 0, true),
    ...[1, -1].flatMap((up) => [
      ...horns([16.6, up * 7.6], 10, (up * Math.PI) / 2, BRIGHT),
      ...fourPetals([8.8, up * 17.4], 2.4, BRIGHT),
      ...fourPetals([28.6, up * 10.6], 2.4, BRIGHT),
      cutDot([24.2, up * 19.4], 0.8, false, 0),
    ]),
    ...horns([18, 0], 10.5, 0, BRIGHT),
    ...fourPetals([33.4, 0], 2.4, BRIGHT, 0),
    cutDot([24.6, 0], 0.9, false, 0),
  ],
  niello: true,
};

function buckle(detail: Detail): Part[] {
  const front = 2.6;
  const line = (gap: number, z: number) => onPlate(inset(HALF, gap, 0.8), front + z);
  const body = plate(
    HALF,
    { front, thickness: 2.5, border: 4, grain: 2.2, sunk: 0.1, field: 'silver' },
    detail,
  );
  const half = [
    ...engrave(body, HALF_DRAWING),
    ...twistedWire(line(1, 0.35), { radius: 0.85, pitch: 5.6 }, detail),
    ...granuleRow({ radius: 0.72, z: front }, inset(HALF, 2.8, 0.8), coarser(detail, 0.8)),
    ...twistedWire(line(4.3, 0.1), { radius: 0.5, pitch: 3.8 }, coarser(detail, 0.7)),
    ...moveParts(rivet(30, detail), place({ y: 9 })),
    ...moveParts(rivet(30, detail), place({ y: -9 })),
  ];
  // The boss on one half hides the hook, whose tongue is seen behind, where it passes under the other half.
  const tongue = plate(
    points('-16 -7, 9 -7, 13 -4, 13 4, 9 7, -16 7'),
    { front: 0, thickness: 1.4, border: 1.4, sunk: 0.05, grain: 3 },
    detail,
  );
  return [
    ...half,
    ...moveParts(half, place({ mirror: true })),
    ...moveParts(boss(detail), place({ z: front })),
    ...tongue,
  ];
}

/** The great half-sphere over the joint, with a wreath of petals. */
function boss(detail: Detail): Part[] {
  const line: LathePoint[] = [
    [0, 0],
    [13, 0],
    [13.2, 0.7],
    [12.4, 1.4],
    [7.4, 2],
    [7, 3.4],
    [5.6, 5.4],
    [3, 6.8],
    [0, 7.3],
  ];
  const disc = moveParts(
    [part('silver', lathe(line, detail.count(10, 44)), 36)],
    place({ turnX: Math.PI / 2 }),
  );
  const petals = times(detail.isFine ? 14 : 7, (index) => {
    const angle = (index / (detail.isFine ? 14 : 7)) * Math.PI * 2;
    const foot: Vec2 = [7.2 * Math.cos(angle), 7.2 * Math.sin(angle)];
    return petal({ length: 4.8, width: 2.7, material: 'silver', z: 1.7, relief: 0.7 }, foot, angle, detail);
  });
  return [
    ...disc,
    ...petals.flat(),
    ...twistedWire(lift(circle(12.3, 50), 1.5), { radius: 0.62 }, detail),
    ...granuleRow({ radius: 0.6, z: 1.9 }, circle(7.6, 44), detail),
    ...granules({ radius: 1.1, z: 7.1 }, [[0, 0]], detail),
  ];
}
