import type { Vec2 } from '#kit';
import {
  arc,
  bezier,
  circle,
  createRandom,
  inset,
  lift,
  mirrorOutline,
  place,
  points,
  resample,
  spiral,
  sway,
  times,
  wire,
} from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { hangingSpots, swag } from '../parts/along';
import { beadDrop } from '../parts/bead-drop';
import { beadedChain } from '../parts/beaded-chain';
import { small } from '../parts/fewer';
import { onBothSides, sewingLoops, wreathed } from '../parts/gilded-plate';
import { granuleRow, granules } from '../parts/granules';
import { huqqacha } from '../parts/huqqacha';
import { plate } from '../parts/plate';
import { scroll } from '../parts/scroll';
import { spangle } from '../parts/spangle';
import { ringOfSpots } from '../parts/spots';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** The turunj: an almond with its tip down, a bud of five petals on top. */
const TURUNJ = mirrorOutline([
  ...bezier(points('0 -58, 5 -48, 20 -42, 31 -29, 42 -16, 43 0, 34 10, 30 14, 24 15, 21 16'), 12),
  ...arc(24.5, 24.5, 9, -1.9, 1.5, 10),
  ...arc(14.5, 39, 9, -0.4, 1.95, 10),
  ...bezier(points('9 46, 6 49, 3 54, 0 58'), 6),
]);
const SMALL_TURUNJ = mirrorOutline(
  bezier(points('0 -17, 2 -13, 12 -9, 12 0, 12 6, 8 7, 7 9, 7 13, 2 14, 0 17'), 10),
);

/** The boxes (huqqacha) of the right side from below: middle, outline, how far it leans. */
const BOXES: readonly { readonly at: Vec2; readonly outline: readonly Vec2[]; readonly turn: number }[] = [
  { at: [70, 84], outline: circle(16, 40), turn: -0.5 },
  { at: [103, 154], outline: points('16 -16, 16 16, -16 16, -16 -16'), turn: -0.22 },
  { at: [112, 232], outline: points('17 -15, 17 6, 0 19, -17 6, -17 -15'), turn: 0.04 },
];
/** The chains that lead from one thing to the next lie side by side, so far apart. */
const LANE = 7.4;

export const zebigardon: Piece = {
  id: 'zebigardon',
  size: { width: 260, height: 380 },
  notes:
    'No object and no size is published: 260 × 380 mm is a proposal, as are the stones and the thirteen drops. Published are the large shaped centre (turunj) with a bud of 3–5 petals above and an almond with its tip below, fringed with drops; six boxes, three a side, round, square and at last five-cornered; chains of rings, mother-of-pearl and coral between them; a chain with a small turunj that joins the two middle boxes.',
  build(given) {
    const detail = given.isFine ? given : createDetail(0);
    const side = (seed: number) => [
      ...BOXES.flatMap((box, index) =>
        moveParts(
          huqqacha(box.outline, index, detail),
          place({ x: box.at[0], y: box.at[1], turnZ: box.turn }),
        ),
      ),
      ...lanes(seed, detail),
    ];
    return [
      ...turunj(detail),
      ...side(3),
      ...moveParts(side(50), place({ mirror: true })),
      ...across(detail),
      ...cord(detail),
    ];
  },
};

function turunj(detail: Detail): Part[] {
  const line = (gap: number) => inset(TURUNJ, gap, detail.isFine ? 0.8 : 3);
  const stems: readonly (readonly Vec2[])[] = [
    [...bezier(points('3 -38, 12 -34, 22 -30, 27 -18')), ...spiral([22, -16], [5, 1.4], 0, 1.1, 18)],
    bezier(points('27 -18, 32 -12, 33 -2, 28 4')),
    [...bezier(points('4 20, 10 18, 15 18, 17 22')), ...spiral([20.6, 24], [4, 1.2], 3.4, -1, 16)],
    bezier(points('3 28, 6 32, 10 34, 13 38')),
  ];
  const right = stems.flatMap((stem) =>
    scroll(stem, { width: 1.05, z: -0.1, leaves: detail.isFine ? 7 : 0, leafLength: 3.4 }, detail),
  );
  const oval = ringOfSpots([0, 0], 1, detail.isFine ? 30 : 14).map(
    ([x, y]): Vec2 => [x * 15.6, -6 + y * 18.6],
  );
  const wide = ringOfSpots([0, 0], 1, 60).map(([x, y]): Vec2 => [x * 17.6, -6 + y * 20.6]);
  const random = createRandom(9);
  const lower = resample(
    lift(bezier(points('0 -58, 5 -48, 20 -42, 31 -29, 38.5 -19.5, 42 -9, 39.5 2')), 0),
    12.3,
  );
  const spots = onBothSides(lower.map(([x, y]): Vec2 => [x > 1 ? x : 0, y]));
  const fringe = spots.flatMap(([x, y], index) => {
    const drop = beadDrop(
      {
        links: 5,
        eye: 1.15,
        seed: 60 + index,
        beads: [
          { material: 'turquoise', radius: 1.6 },
          { material: 'coral', radius: 2.3, length: 6, capped: true },
          { material: 'pearl', radius: 1.6 },
        ],
        end: spangle({ shape: 'leaf', length: 13, width: 7 }, detail),
      },
      detail,
    );
    return moveParts(drop.parts, place({ x, y: y + 1, z: -0.8, turnZ: sway(random, 0.015) }));
  });
  return [
    ...plate(
      TURUNJ,
      { thickness: 2, border: 4.4, field: 'gold', edge: 'gold', sunk: 0.2, grain: 1.7 },
      detail,
    ),
    ...twistedWire(onPlate(line(0.8), 0.2), { radius: 0.7, material: 'gold', pitch: 5 }, small(detail)),
    ...granuleRow({ radius: detail.isFine ? 1.15 : 1.5, material: 'turquoise', z: 0.4 }, line(2.6), detail),
    ...(detail.isFine
      ? plainWire(onPlate(line(4.4), 0.1), { radius: 0.45, material: 'gold' }, small(detail))
      : []),
    ...stone(
      {
        material: 'glass-red',
        cut: 'cabochon',
        half: [9, 12],
        height: 4.4,
        bezel: 'gold',
        collar: 'gold',
        crown: 'gold',
      },
      [0, -6, 0],
      detail,
    ),
    ...granules({ radius: 1.15, material: 'turquoise', z: -0.1 }, oval, detail),
    ...twistedWire(onPlate(wide, 0.1), { radius: 0.55, material: 'gold', pitch: 4 }, small(detail)),
    ...right,
    ...moveParts(right, place({ mirror: true })),
    ...[
      wreathed('glass-green', [0, 41], [3.4, 3.4], detail),
      wreathed('glass-red', [0, 25.4], [2.6, 2.6], detail),
      wreathed('coral', [0, -38.6], [2.4, 2.4], detail),
    ].flat(),
    ...onBothSides(points('25 25')).flatMap((at) => wreathed('coral', at, [2.6, 2.6], detail)),
    ...onBothSides(points('14.4 38.4')).flatMap((at) => wreathed('glass-red', at, [2, 2], detail)),
    ...onBothSides(points('27.4 5')).flatMap((at) => wreathed('glass-green', at, [2.6, 2.6], detail)),
    ...onBothSides(points('19.5 -29')).flatMap((at) => wreathed('coral', at, [2.2, 2.2], detail)),
    ...fringe,
    ...sewingLoops(points('-22 20, 22 20'), detail),
  ];
}

/** The ends of one lane: on the edge of one thing, and on that of the next, as the side's four chains run. */
function lanes(seed: number, detail: Detail): Part[] {
  const [low, middle, high] = BOXES;
  if (!low || !middle || !high) return [];
  const edge = ({ at, turn }: (typeof BOXES)[number], lane: number, up: number): Vec2 => {
    const [u, v] = [
      lane * LANE,
      up * (at[1] < 100 ? Math.sqrt(15.4 ** 2 - Math.min(15, Math.abs(lane * LANE)) ** 2) : 15.4),
    ];
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return [at[0] + u * cos - v * sin, at[1] + u * sin + v * cos];
  };
  const start: readonly Vec2[] = points('16.5 46.5, 23 41.8, 30.5 31.6, 33 23');
  return times(4, (index) => {
    const lane = index - 1.5;
    const runs: readonly (readonly [Vec2, Vec2])[] = [
      [start[index] ?? [0, 0], edge(low, lane, -1)],
      [edge(low, lane, 1), edge(middle, lane, -1)],
      [edge(middle, lane, 1), edge(high, lane, -1)],
    ];
    return runs.flatMap(([from, to], run) =>
      beadedChain(swagged(from, to, lane), seed + index * 7 + run, detail),
    );
  }).flat();
}

/** A slack line that bellies a little to the outside of its fellows. */
const swagged = (from: Vec2, to: Vec2, lane: number): Vec2[] =>
  times(9, (step): Vec2 => {
    const t = step / 8;
    const belly = Math.sin(Math.PI * t) * lane * 0.5;
    return [from[0] + (to[0] - from[0]) * t + belly, from[1] + (to[1] - from[1]) * t];
  });

/** The chain that joins the two middle boxes, with a small turunj at its middle. */
function across(detail: Detail): Part[] {
  const line = swag([-87, 152], [87, 152], 20);
  const left = line.filter(([x]) => x < -8);
  const right = line.filter(([x]) => x > 8);
  const middle: Vec2 = [0, 124];
  const outline = inset(SMALL_TURUNJ, 0.01, detail.isFine ? 0.8 : 3);
  const body = [
    ...plate(outline, { thickness: 1.8, border: 2.4, field: 'gold', edge: 'gold', grain: 1.4 }, detail),
    ...granuleRow({ radius: 0.95, material: 'turquoise' }, inset(SMALL_TURUNJ, 1.3, 0.8), detail),
    ...wreathed('glass-green', [0, -1], [3, 3], detail),
    ...granules({ radius: 1, material: 'coral' }, [[0, 9.6]], detail),
  ];
  const drops = hangingSpots(bezier(points('-11 -4, -9 -10, -3 -12, 0 -16, 3 -12, 9 -10, 11 -4')), 5).flatMap(
    ([x, y], index) =>
      moveParts(
        beadDrop(
          {
            links: 2,
            eye: 1,
            seed: 90 + index,
            beads: [{ material: 'coral', radius: 1.6 }],
            end: spangle({ shape: 'almond', length: 8, width: 4.6 }, detail),
          },
          detail,
        ).parts,
        place({ x, y: y + 0.6, z: -0.8 }),
      ),
  );
  return [
    ...beadedChain([...left, [-7, 133.4]], 21, detail),
    ...beadedChain([[7, 133.4], ...right], 22, detail),
    ...moveParts([...body, ...drops], place({ x: middle[0], y: middle[1] })),
  ];
}

/** The cord round the neck: two strands from the uppermost boxes, knotted behind. */
function cord(detail: Detail): Part[] {
  const [, , high] = BOXES;
  const top: Vec2 = [0, 288];
  const from: Vec2 = [high ? high.at[0] : 0, high ? high.at[1] + 20 : 0];
  const right = bezier(
    [from, [from[0] - 2, from[1] + 22], [62, top[1]], [10, top[1]], [6, top[1]], [3, top[1]], top],
    16,
  );
  const left = right.slice(0, -1).map(([x, y]): Vec2 => [-x, y]);
  const line = [...left, ...[...right].reverse()];
  const eyes = [-1, 1].flatMap((side) =>
    moveParts(
      [ring({ radius: 2.6, wire: 0.8, material: 'gold' }, detail)],
      place({ x: side * from[0], y: from[1] - 1.4 }),
    ),
  );
  return [
    ...(detail.isFine
      ? twistedWire(lift(line, 0), { radius: 2, material: 'silk-red', closed: false, pitch: 9 }, detail)
      : [part('silk-red', wire(resample(lift(line, 0), 12), 1.9, { sides: 4 }))]),
    ...eyes,
  ];
}
