import type { Vec2, Vec3 } from '#kit';
import {
  circle,
  createRandom,
  item,
  lift,
  mix,
  place,
  points,
  stitchRings,
  sway,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Drawing } from '../engraving/drawing';
import { cutArea, cutDot, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { createRoll } from '../parts/cuff';
import { engrave } from '../parts/engraving';
import { both } from '../parts/fewer';
import { granule, granuleRow, granules } from '../parts/granules';
import { petal } from '../parts/scroll';
import { plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Along the band from the middle of the front: where its fields, its necks and its heads end. */
const [PANEL, NECK, HEAD, END] = [13, 48, 59, 71];
const MIDDLE = 7;

/** Half width and thickness at stations along the band. */
const STATIONS: readonly (readonly [x: number, half: number, thick: number])[] = [
  [0, 7, 3.4],
  [PANEL, 6.7, 3.1],
  [32, 5.6, 2.9],
  [44, 4.7, 3],
  [NECK + 1, 4.6, 3.3],
  [54, 5.9, 4.3],
  [HEAD, 6.3, 4.6],
  [64, 5.2, 4.2],
  [69, 3.6, 3.3],
  [END, 2, 2.4],
];

/** A value of the stations at a distance from the middle, eased between them. */
function at(x: number, which: 1 | 2): number {
  const far = Math.min(Math.abs(x), END);
  const next = Math.max(
    1,
    STATIONS.findIndex(([station]) => station >= far),
  );
  const [from, to] = [item(STATIONS, next - 1), item(STATIONS, next)];
  const share = (far - from[0]) / (to[0] - from[0]);
  return mix(from[which], to[which], share * share * (3 - 2 * share));
}

/** Height of the face: a low dome across the band, with a lip at both edges. */
function face(x: number, y: number): number {
  const [half, thick] = [at(x, 1), at(x, 2)];
  const across = Math.min(1, Math.abs(y - MIDDLE) / half);
  return thick * (0.62 + 0.38 * Math.sqrt(Math.max(0, 1 - across ** 3)));
}

const lay = ([x, y, z]: Vec3): Vec3 => [x, y, z + face(x, y)];
const roll = createRoll(() => [28, 23], MIDDLE);

export const dastpona: Piece = {
  id: 'dastpona',
  size: { width: 62, height: 14 },
  notes:
    'A bracelet of the common set: that it was worn, silver and brass, casting and engraving are published; its form is not. An open cast band 62 × 52 × 14 mm whose ends are stylised snake heads is a proposal, as are the engraved scales, the rosette and the brass eyes.',
  still: { from: [0.34, 0.5, 1], frame: 1.22, ground: 'floor' },
  build: (detail) => bendParts(both([...body(detail), ...bendParts(ornament(detail), lay)]), roll),
};

/** The cast band: one skin, engraved in front. */
function body(detail: Detail): Part[] {
  const count = detail.count(22, 76);
  const sides = detail.count(4, 11);
  const rings = times(count + 1, (index) => {
    // Closer together towards the head.
    const x = END * (1 - (1 - index / count) ** 1.25);
    const half = at(x, 1);
    const front = times(sides + 1, (step): Vec3 => {
      const y = MIDDLE + half * Math.sin((Math.PI / 2) * ((2 * step) / sides - 1));
      return [x, y, face(x, y)];
    });
    const back = times(Math.ceil(sides / 2) + 1, (step): Vec3 => {
      const share = 1 - (2 * step) / Math.ceil(sides / 2);
      // Hands and years have hollowed the inside a little.
      return [x, MIDDLE + half * 0.94 * share, 0.1 * (1 - share ** 2)];
    });
    return [...front, ...back].reverse();
  });
  const skin = stitchRings(rings, { capEnd: true });
  return engrave([part('silver', skin, 44)], drawing());
}

/** What is cut into the right half: a rosette, chevrons, scales and the snake's brow. */
function drawing(): Drawing {
  const mirrored = (line: readonly Vec2[]): Vec2[] => line.map(([x, y]): Vec2 => [x, 2 * MIDDLE - y]);
  const twice = (make: (line: (drawn: readonly Vec2[]) => Vec2[]) => string[]): string[] => [
    ...make((line) => [...line]),
    ...make(mirrored),
  ];
  const leaf = (angle: number, from: number, to: number, wide: number): Vec2[] =>
    times(24, (index): Vec2 => {
      const t = (Math.PI * 2 * index) / 24;
      const along = mix(from, to, (1 - Math.cos(t)) / 2);
      const off = wide * Math.sin(t) * Math.sin(t / 2);
      return [
        along * Math.cos(angle) - off * Math.sin(angle),
        MIDDLE + along * Math.sin(angle) + off * Math.cos(angle),
      ];
    });
  const rosette = times(5, (index) => leaf(((index - 2) * Math.PI) / 4, 1.9, 4.5, 0.9));
  const veins = times(5, (index) => {
    const angle = ((index - 2) * Math.PI) / 4;
    return cutLine(
      [2.5, 3.9].map((far): Vec2 => [far * Math.cos(angle), MIDDLE + far * Math.sin(angle)]),
      0.16,
      0.7,
    );
  });
  const round = (radius: number): Vec2[] =>
    times(25, (index): Vec2 => {
      const angle = Math.PI * (index / 24 - 0.5);
      return [radius * Math.cos(angle), MIDDLE + radius * Math.sin(angle)];
    });
  const random = createRandom(12);
  const shaky = (line: readonly Vec2[]): Vec2[] =>
    line.map(([x, y]): Vec2 => [x + sway(random, 0.07), y + sway(random, 0.07)]);
  const chevrons = times(7, (index) => {
    const x = 7 + index * 0.78;
    const line = shaky([
      [x - 0.8, 2.3],
      [x + 0.8, MIDDLE],
      [x - 0.8, 11.7],
    ]);
    return cutLine(line, index % 3 === 1 ? 0.34 : 0.17);
  });
  const scales = times(11, (index) => {
    const x = PANEL + 1.9 + index * 3;
    const half = at(x, 1) - 1.9;
    const rhomb = (size: number): Vec2[] =>
      shaky([
        [x - 1.5 * size, MIDDLE],
        [x, MIDDLE - half * size],
        [x + 1.5 * size, MIDDLE],
        [x, MIDDLE + half * size],
      ]);
    return [
      cutArea([rhomb(0.97), rhomb(0.76)]),
      cutLine(rhomb(0.52), 0.15, 0.85, true),
      cutDot([x, MIDDLE], 0.3),
      ...[-1, 1].flatMap((up) => [
        ...[0, 1, 2].map((line) =>
          cutLine(
            shaky([
              [x + 0.75 + line * 0.24, MIDDLE + up * half * (0.98 - line * 0.17)],
              [x + 2.25 - line * 0.24, MIDDLE + up * half * (0.98 - line * 0.17)],
            ]),
            0.16,
            0.9,
          ),
        ),
        cutDot([x + 1.5, MIDDLE + up * half * 0.42], 0.18),
      ]),
    ];
  }).flat();
  const head = [
    ...twice((put) => [
      cutLine(put(points('50 5.6, 53 4.2, 57 3.6, 60.5 4.6, 64 5.9, 68 6.3')), 0.34),
      cutLine(put(points('51.4 2.9, 54 2.1, 58 1.9, 62 2.8, 66 4.4, 69.4 5.8')), 0.26, 0.8),
      ...times(9, (index) =>
        cutDot(item(put([[51.6 + index * 1.6, 3.3 + 0.02 * (index - 4) ** 2]]), 0), 0.24, true),
      ),
      ...times(5, (index) =>
        cutLine(
          put([
            [51 + index * 1.3, 5.4],
            [51.8 + index * 1.3, 6.2],
            [51 + index * 1.3, MIDDLE],
          ]),
          0.2,
        ),
      ),
      cutDot(item(put([[68.2, 5.9]]), 0), 0.34),
    ]),
    ...times(4, (index) =>
      cutLine(
        [
          [48.8 + index * 0.7, 3.4],
          [48.8 + index * 0.7, 10.6],
        ],
        0.2,
      ),
    ),
  ];
  const bounds = [5.9, 12.5, 13, 47.4].map((x) =>
    cutLine(
      [
        [x, 1.8],
        [x, 12.2],
      ],
      0.22,
    ),
  );
  return {
    box: { left: 0, low: 0, right: END, top: 2 * MIDDLE },
    shapes: [
      cutArea([round(5), ...rosette]),
      cutLine(round(5.3), 0.16),
      ...veins,
      ...chevrons,
      ...scales,
      ...head,
      ...bounds,
    ],
    niello: true,
  };
}

/** What stands up from the right half: beaded borders, the middle of the rosette, brow, crest and eyes. */
function ornament(detail: Detail): Part[] {
  const edge = (up: number, gap: number, from: number, to: number): Vec2[] =>
    times(40, (index): Vec2 => {
      const x = mix(from, to, index / 39);
      return [x, MIDDLE + up * (at(x, 1) - gap)];
    });
  const borders = [-1, 1].flatMap((up) => [
    ...granuleRow({ radius: 0.52, z: -0.16 }, edge(up, 0.55, 0.6, NECK), near(detail), false),
    ...plainWire(lift(edge(up, 1.4, 0, NECK), 0), { radius: 0.26, closed: false }, detail),
    // The lips of the snake.
    ...plainWire(lift(edge(up, 0.2, NECK + 2, END - 0.4), -0.5), { radius: 0.5, closed: false }, detail),
    ...eye(up, detail),
    ...petal(
      { length: 8.6, width: 2.5, material: 'silver', z: -0.25, relief: 0.9 },
      [52.4, MIDDLE + up * 2.5],
      up * 0.12,
      detail,
    ),
  ]);
  const collar = [NECK + 0.2, NECK + 1.8].flatMap((x) =>
    twistedWire(
      times(9, (index): Vec3 => [x, MIDDLE + at(x, 1) * (index / 4 - 1) * 0.98, 0.1]),
      { radius: 0.5, pitch: 2.8, closed: false },
      detail,
    ),
  );
  return [
    ...borders,
    ...collar,
    ...petal({ length: 14, width: 1.7, material: 'silver', z: -0.15, relief: 0.7 }, [53, MIDDLE], 0, detail),
    ...heart(detail),
    ...(detail.isFine ? granules({ radius: 0.5, z: -0.1 }, points('66.5 7, 50.9 4, 50.9 10'), detail) : []),
  ];
}

/** So little work has room for every grain even from afar. */
const near = (detail: Detail): Detail => ({ ...detail, isFine: true });

/** Half of the boss amid the rosette; its mirror image makes it whole. */
function heart(detail: Detail): Part[] {
  const spots = circle(1.55, 12).filter(([x]) => x > -0.01);
  return [
    granule({ radius: 1.1, z: -0.25 }, [0, MIDDLE], near(detail)),
    ...granules(
      { radius: 0.42, z: -0.08 },
      spots.map(([x, y]): Vec2 => [x, y + MIDDLE]),
      near(detail),
    ),
  ];
}

/** A grain of brass in a ring of wire. */
const eye = (up: number, detail: Detail): Part[] => [
  ...moveParts([ring({ radius: 0.95, wire: 0.32 }, detail)], place({ x: 61, y: MIDDLE + up * 3.1, z: 0.1 })),
  granule({ radius: 0.72, material: 'brass', z: -0.05 }, [61, MIDDLE + up * 3.1], detail),
];
