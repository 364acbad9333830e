import type { Vec2 } from '#kit';
import {
  bezier,
  ellipse,
  item,
  lift,
  mirrorOutline,
  place,
  points,
  resampleOutline,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts } from '../part';
import { turned } from '../parts/bead';
import { createRoll } from '../parts/cuff';
import { small } from '../parts/fewer';
import type { Cut } from '../parts/fretwork';
import { curl, discCut, fretwork, leafCut, strip } from '../parts/fretwork';
import { granuleRow, granules } from '../parts/granules';
import { hinge } from '../parts/hinge';
import { plate } from '../parts/plate';
import { petal } from '../parts/scroll';
import { stone } from '../parts/stone';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
/** Half axes of the band, and half the length of each of its two halves. */
const AXES: Vec2 = [31, 25.2];
const HALF = 42.6;
/** One full wave of the stem, and how far it swings. */
const [WAVE, SWING] = [21, 6];
const FRONT = 0.6;

const roll = createRoll(() => AXES, MIDDLE);

export const bilaguzuk: Piece = {
  id: 'bilaguzuk',
  size: { width: 66 },
  still: { from: [0.3, 0.4, 1], frame: 1.3, ground: 'floor' },
  notes:
    'A Bukhara bracelet of openwork (shabaka): a band cut through in plant scrolls (islimi), as published, with an almond-shaped boss in front, a form named among its variants. No object and no size is published: 66 × 54 × 28 mm, hinge and screw pin, the course of the stem and the turquoises are a proposal.',
  build(detail) {
    const band = half(detail);
    return [
      ...bendParts([...band, ...boss(detail)], roll),
      ...moveParts(bendParts([...band, ...backFlower(detail)], roll), place({ turnY: Math.PI })),
      ...closures(detail),
    ];
  },
};

const stemAt = (x: number): Vec2 => [x, MIDDLE + SWING * Math.sin((x / WAVE) * Math.PI * 2)];

/** One half of the band, flat: two rims, two end bars and the winding stem between them. */
function half(detail: Detail): Part[] {
  const box = (low: number, high: number, from: number, to: number): Cut => [
    [from, low],
    [to, low],
    [to, high],
    [from, high],
  ];
  const { cuts, leaves } = islimi(detail);
  const solid = [
    box(0, 2.4, -HALF, HALF),
    box(HEIGHT - 2.4, HEIGHT, -HALF, HALF),
    box(0, HEIGHT, -HALF, -HALF + 3.6),
    box(0, HEIGHT, HALF - 3.6, HALF),
    ...cuts,
  ];
  const line = (y: number): Vec2[] =>
    times(61, (index): Vec2 => [-HALF + 0.6 + (index / 60) * (2 * HALF - 1.2), y]);
  const edges = [1, -1].flatMap((side) => {
    const at = (gap: number) => MIDDLE + side * (MIDDLE - gap);
    return [
      ...plainWire(lift(line(at(0.5)), FRONT + 0.1), { radius: 0.62, closed: false, free: true }, detail),
      ...twistedWire(
        lift(line(at(1.75)), FRONT + 0.2),
        { radius: 0.46, closed: false, material: 'gold', pitch: 3 },
        small(detail),
      ),
    ];
  });
  const bars = [-1, 1].flatMap((side) => {
    const x = side * (HALF - 2.1);
    const run: Vec2[] = times(9, (index): Vec2 => [x, 3.4 + (index / 8) * (HEIGHT - 6.8)]);
    return granuleRow({ radius: 0.62, z: FRONT }, run, detail, false);
  });
  // Smooth bands inside the rims, where they lie on the wrist.
  const linings = [0.1, HEIGHT - 2.3].flatMap((low) =>
    plate(
      resampleOutline(box(low, low + 2.2, -HALF, HALF), 1.2),
      { front: FRONT - 1.2, thickness: 0.3, border: 0.6, field: 'silver', grain: 1.4, sunk: 0 },
      detail,
    ),
  );
  return [
    ...(detail.isFine ? linings : []),
    ...fretwork(solid, [], { thickness: 1.3, front: FRONT, bend: detail.isFine ? 3.4 : 14 }, detail),
    ...edges,
    ...bars,
    ...(detail.isFine ? leaves : []),
  ];
}

/** The stem, its curls and leaves: what stays when the saw has gone round them, and the carving on top. */
function islimi(detail: Detail): { cuts: Cut[]; leaves: Part[] } {
  const steps = detail.isFine ? 120 : 28;
  const stem = times(steps + 1, (index) => stemAt(-HALF + 2 + (index / steps) * (2 * HALF - 4)));
  const cuts: Cut[] = [strip(stem, 1.45, detail)];
  const leaves: Part[] = [];
  const leaf = (at: Vec2, heading: number, long: number, wide: number) => {
    cuts.push(leafCut(at, heading, long, wide));
    leaves.push(
      ...petal(
        { length: long * 0.94, width: wide * 0.8, material: 'silver', z: FRONT - 0.05, relief: 0.42 },
        at,
        heading,
        detail,
      ),
    );
  };
  const waves = Math.floor((HALF - 6) / (WAVE / 2));
  for (let turn = -waves; turn <= waves; turn++) {
    // Where the stem crosses the middle a branch leaves it and fills the next hollow.
    const x = (turn * WAVE) / 2;
    const up = turn % 2 === 0 ? 1 : -1;
    const at = stemAt(x);
    const heading = up * 0.9;
    const branch = curl(at, heading, 4.3, -up, 1.4);
    cuts.push(strip(branch, 1.1, detail, (t) => 1 - 0.25 * t));
    const eye = item(branch, branch.length - 1);
    cuts.push(discCut(eye, 1.35, detail.isFine ? 14 : 6));
    leaves.push(...granules({ radius: 0.68, z: FRONT }, [eye], detail));
    // Leaves along the outside of the curl and from the crest of the wave to the rim.
    const crest = stemAt(x + WAVE / 4);
    leaf(crest, up * (Math.PI / 2), 7.2, 2.3);
    leaf(crest, up * (Math.PI / 2 - 0.75), 8.2, 2.4);
    leaf(crest, up * (Math.PI / 2 + 0.75), 8.2, 2.4);
    leaf(stemAt(x + WAVE / 11), up * 1.95, 8.4, 2.5);
    leaf(stemAt(x + WAVE * 0.41), up * 0.7, 7.4, 2.4);
    // From afar the saw has left less.
    if (!detail.isFine) continue;
    const low = item(branch, Math.round(branch.length * 0.3));
    for (const turned of [0.75, 1.5, 2.3]) leaf(low, -up * turned, 5.6, 2.2);
    leaf(item(branch, Math.round(branch.length * 0.5)), Math.PI + up * 0.9, 4.4, 1.9);
    leaf(item(branch, Math.round(branch.length * 0.66)), Math.PI - up * 0.4, 3.4, 1.7);
  }
  const within = cuts.map(
    (cut): Cut =>
      cut.map(
        ([x, y]): Vec2 => [
          Math.max(-HALF + 0.6, Math.min(HALF - 0.6, x)),
          Math.max(0.4, Math.min(HEIGHT - 0.4, y)),
        ],
      ),
  );
  return { cuts: within, leaves };
}

const ALMOND = mirrorOutline(
  bezier(points('0 11.9, 4.8 8.4, 8.4 4.6, 8.4 0, 8.4 -4.6, 4.8 -8.4, 0 -11.9'), 16),
);

/** The almond in front, with its turquoise. */
function boss(detail: Detail): Part[] {
  const round = ellipse(6, 7.5, detail.isFine ? 20 : 10, 1.9);
  return moveParts(
    [
      ...plate(
        ALMOND,
        { front: 1.7, thickness: 1.9, border: 1.6, field: 'silver-matte', sunk: 0.15, grain: 0.9 },
        detail,
      ),
      ...twistedWire(onPlate(ALMOND, 1.7), { radius: 0.55, material: 'gold' }, detail),
      ...stone(
        {
          material: 'turquoise',
          cut: 'cabochon',
          half: [3.6, 5],
          height: 2.2,
          collar: 'gold',
        },
        [0, 0, 1.5],
        detail,
      ),
      ...granules({ radius: 0.62, z: 1.6 }, round, detail),
      ...granules({ radius: 0.85, z: 1.6 }, points('0 9.6, 0 -9.6'), detail),
    ],
    place({ y: MIDDLE }),
  );
}

/** A smaller flower on the other half. */
function backFlower(detail: Detail): Part[] {
  const disc = ellipse(6.2, 6.2, 40);
  return moveParts(
    [
      ...plate(disc, { front: 1.3, thickness: 1.5, border: 1.2, sunk: 0.1, grain: 0.9 }, detail),
      ...plainWire(onPlate(disc, 1.3), { radius: 0.42, material: 'gold' }, detail),
      ...times(8, (index) =>
        petal(
          { length: 4.4, width: 2.1, material: 'silver', z: 1.2 },
          [0, 0],
          (index / 8) * Math.PI * 2 + 0.2,
          detail,
        ),
      ).flat(),
      ...stone(
        { material: 'turquoise', cut: 'cabochon', half: [1.7, 1.7], height: 1.2 },
        [0, 0, 1.5],
        detail,
      ),
    ],
    place({ y: MIDDLE }),
  );
}

/** The hinge on the right, the knuckles with the screw pin on the left. */
function closures(detail: Detail): Part[] {
  const upright = (x: number, knuckles: number, pin: number) =>
    moveParts(
      hinge({ width: HEIGHT - 2, radius: 1.75, knuckles, pin }, detail),
      place({ x, y: MIDDLE, turnZ: Math.PI / 2 }),
    );
  const head = turned(
    [
      [0, -0.6],
      [1.5, -0.4],
      [1.7, 0.2],
      [1.2, 0.7],
      [0.9, 1.2],
      [1.9, 2],
      [2.2, 2.9],
      [1.7, 3.8],
      [0.7, 4.2],
      [0, 4.3],
    ],
    small(detail),
  );
  const x = AXES[0] + 0.2;
  return [...upright(x, 5, 0.7), ...upright(-x, 3, 0.5), ...moveParts([head], place({ x: -x, y: HEIGHT }))];
}
