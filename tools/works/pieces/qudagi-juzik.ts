import type { Vec2, Vec3 } from '#kit';
import {
  ellipse,
  flipMesh,
  inset,
  loft,
  mapMesh,
  mix,
  points,
  resampleOutline,
  sheet,
  stitchRings,
  times,
  wrapped,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, part } from '../part';
import { granule, granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { stone } from '../parts/stone';
import { alongWall } from '../parts/wall';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Half width and half height of the box. */
const [A, B] = [33.5, 30];
const OUTLINE = ellipse(A, B, 120, 2.12);
const BOX = 7.4;
/** The two hoops under the box: middle, inner radius; they stand 4 mm apart. */
const SHANKS = [
  { x: -12.9, radius: 9.5 },
  { x: 13.4, radius: 10 },
] as const;
const BAND = 1.4;
/** The two glasses, the man and the woman. */
const GLASS = {
  material: 'glass-red',
  cut: 'cabochon',
  half: [5.5, 9],
  height: 3.4,
  collar: 'silver',
  crown: 'silver',
} as const;

/** The lid of the box is beaten a little outwards. */
const swell = ([x, y, z]: Vec3): Vec3 => [x, y, z + 3.2 * Math.max(0, 1 - (x / A) ** 2 - (y / B) ** 2)];

export const qudagiJuzik: Piece = {
  id: 'qudagi-juzik',
  size: { width: 67, height: 60 },
  notes:
    'The face measures 67 × 60 mm after a dealer’s ring of the late 19th century. Two oval glasses on either side of an upright bar follow Met 2012.206.11, triangles of stamped beading Met 2014.714.7. Box of 7.4 mm, hoops of Ø 19 and 20 mm inside, 4 mm apart, and a depth of 37 mm are a proposal.',
  still: { from: [0.4, 0.2, 1], frame: 1.35 },
  build: (detail) => [
    ...box(detail),
    ...bendParts([...borders(detail), ...sun(detail), ...heart(detail)], swell),
    ...wall(detail),
    ...SHANKS.flatMap((shank, index) => hoop(shank.x, shank.radius, index, detail)),
  ],
};

function box(detail: Detail): Part[] {
  const step = detail.size(5, 0.8);
  const outline = inset(OUTLINE, 0.01, step);
  const side = loft(
    outline,
    [
      [1.1, -BOX],
      [0.3, -BOX + 0.25],
      [0, -BOX + 0.8],
      [0, -BOX + 1.7],
      [0.7, -BOX + 2],
      [0.7, -1.7],
      [0, -1.4],
      [0, -0.6],
      [0.35, -0.08],
      [0.9, 0],
    ],
    { top: false },
  );
  const lid = sheet(inset(OUTLINE, 0.85, step), detail.isFine ? detail.size(2.6, 1.1) : 5.5, 0);
  const under = flipMesh(sheet(inset(OUTLINE, 1.08, step), detail.isFine ? 2.2 : 7, -BOX));
  return [
    part('silver', side, 40),
    part('silver-matte', mapMesh(lid, swell), 60),
    part('silver-matte', under, 60),
  ];
}

/** Wire, two rows of stamped beads and wire again, from the edge inwards. */
function borders(detail: Detail): Part[] {
  const line = (gap: number) => inset(OUTLINE, gap, 0.8);
  return [
    ...twistedWire(onPlate(line(1.1), 0.35), { radius: 0.85 }, detail),
    ...granuleRow({ radius: 0.95 }, line(3), detail),
    ...plainWire(onPlate(line(4.5), 0.1), { radius: 0.4 }, detail),
    ...plainWire(onPlate(line(11.7), 0.1), { radius: 0.4 }, detail),
    ...(detail.isFine ? granuleRow({ radius: 0.6 }, line(12.8), detail) : []),
    ...twistedWire(onPlate(line(13.9), 0.2), { radius: 0.6 }, detail),
  ];
}

/** Triangles of beading that point inwards all around, with a grain between their feet and at every tip. */
function sun(detail: Detail): Part[] {
  const count = detail.isFine ? 28 : 16;
  const rows = 5;
  const radius = 0.58;
  const spots = divided(inset(OUTLINE, 5.7, 0.6), count);
  return spots.flatMap(([x, y], index) => {
    const [ax, ay] = wrapped(spots, index - 1);
    const [bx, by] = wrapped(spots, index + 1);
    const turn = Math.atan2(by - ay, bx - ax);
    const inward: Vec2 = [-Math.sin(turn), Math.cos(turn)];
    const along: Vec2 = [Math.cos(turn), Math.sin(turn)];
    const from = (deep: number, aside: number): Vec2 => [
      x + inward[0] * deep + along[0] * aside,
      y + inward[1] * deep + along[1] * aside,
    ];
    return [
      ...granuleTriangle({ radius, rows, turn, seed: index }, [x, y], detail),
      ...(detail.isFine
        ? [
            ...granules({ radius: 0.5 }, [from(4.9, 0)], detail),
            ...rosette({ radius: 0.56, petals: 6 }, from(3.6, 2.85), detail),
          ]
        : []),
    ];
  });
}

const divided = (outline: readonly Vec2[], count: number): Vec2[] => {
  const fine = resampleOutline(outline, 0.2);
  return times(count, (index) => wrapped(fine, Math.round((index / count) * fine.length)));
};

/** Two glasses inside one circle, and the bar between them. */
function heart(detail: Detail): Part[] {
  const x = 9.9;
  const bar = (at: number): Vec3[] => [
    [at, -13.6, 0.35],
    [at, 13.6, 0.35],
  ];
  const rods = [-0.72, 0.72].flatMap((at) =>
    twistedWire(bar(at), { radius: 0.66, closed: false, pitch: at > 0 ? 3.4 : 3.6 }, detail),
  );
  const corners = [1, -1].flatMap((side) =>
    [1, -1].flatMap((up) => [
      ...granuleTriangle(
        { radius: 0.46, rows: 3, turn: up > 0 ? Math.PI : 0 },
        [side * 3.1, up * 13.4],
        detail,
      ),
      ...granules({ radius: 0.5 }, points(`${side * 18.2} ${up * 6.6}, ${side * 16.6} ${up * 9}`), detail),
    ]),
  );
  return [
    ...stone({ ...GLASS, turn: 0.03 }, [-x, 0.1, -0.1], detail),
    ...stone({ ...GLASS, half: [5.4, 9.1], turn: -0.02 }, [x, -0.1, -0.1], detail),
    ...rods,
    ...[1, -1].flatMap((up) => rosette({ radius: 0.95, petals: 7, z: 0.1 }, [0, up * 14.4], detail)),
    ...corners,
  ];
}

/** Stamped beads in the hollow of the wall, between two wires. */
function wall(detail: Detail): Part[] {
  const hollow = inset(OUTLINE, detail.isFine ? 0.75 : 1.3, 0.8);
  return [
    ...alongWall(hollow, detail.isFine ? 2.35 : 5, -BOX / 2 + 0.05, () => [
      granule({ radius: detail.isFine ? 1.02 : 1.2 }, [0, 0], detail),
    ]),
    ...[-1.95, -BOX + 2.25].flatMap((z) =>
      detail.isFine ? plainWire(onPlate(inset(OUTLINE, 0.5, 0.8), z), { radius: 0.3 }, detail) : [],
    ),
  ];
}

/** A finger's hoop: a grooved band, wider where it is soldered on, with a collar of wire at its feet. */
function hoop(x: number, radius: number, index: number, detail: Detail): Part[] {
  const middle = -BOX - radius - BAND + 0.5;
  const steps = detail.count(16, 72);
  // Half of the band's width across the finger: hammered out towards the box.
  const halfAt = (angle: number) => mix(2.5, 4.6, Math.max(0, Math.cos(angle)) ** 1.5);
  const section = (half: number): Vec2[] =>
    detail.isFine
      ? [
          [0, -half],
          [0.75, -half],
          [BAND, -half + 0.5],
          [BAND, -half * 0.52],
          [BAND * 0.62, -half * 0.4],
          [BAND * 0.62, half * 0.4],
          [BAND, half * 0.52],
          [BAND, half - 0.5],
          [0.75, half],
          [0, half],
        ]
      : [
          [0, -half],
          [BAND, -half],
          [BAND, half],
          [0, half],
        ];
  const rings = times(steps, (step): Vec3[] => {
    const angle = (Math.PI * 2 * step) / steps;
    // Never quite round: bent over a mandrel, and worn.
    const base = radius * (1 + 0.012 * Math.sin(2 * angle + index * 2));
    return section(halfAt(angle)).map(([out, y]) => [
      x + (base + out) * Math.sin(angle),
      y,
      middle + (base + out) * Math.cos(angle),
    ]);
  });
  const band = flipMesh(stitchRings(rings, { along: true }));
  const cord = times(detail.count(14, 60), (step): Vec3 => {
    const angle = mix(0.5, Math.PI * 2 - 0.5, step / (detail.count(14, 60) - 1));
    const reach = radius + BAND * 0.62 + 0.35;
    return [x + reach * Math.sin(angle), 0, middle + reach * Math.cos(angle)];
  });
  const seam = ellipse(4.4, 5.4, detail.count(10, 36), 2.6).map(
    ([u, v]): Vec3 => [x + u * 1.25, v * 0.95, -BOX - 0.1],
  );
  return [
    part('silver', band, 34),
    ...(detail.isFine ? twistedWire(cord, { radius: 0.5, closed: false, ground: [0, 1, 0] }, detail) : []),
    ...(detail.isFine ? twistedWire(seam, { radius: 0.5, ground: [0, 0, -1] }, detail) : []),
  ];
}
