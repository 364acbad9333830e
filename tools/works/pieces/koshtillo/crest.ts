import type { Vec2 } from '#kit';
import { bezier, ellipse, place, points, resample2, spiral, times } from '../../../geometry';
import type { Detail } from '../../detail';
import type { Part } from '../../part';
import { moveParts } from '../../part';
import { bead } from '../../parts/bead';
import { dropBead } from '../../parts/drop-bead';
import { both, fewer } from '../../parts/fewer';
import { granules, spotsAlong } from '../../parts/granules';
import type { Bar } from '../../parts/sawn-bars';
import { sawnBars } from '../../parts/sawn-bars';
import { petal, scroll } from '../../parts/scroll';
import { stone } from '../../parts/stone';
import { onPlate, twistedWire } from '../../parts/wirework';

/** Lobes of the crest on the right, each about a volute: middle and radius. */
const LOBES = [
  [7.4, 67, 6.6],
  [23.4, 46.6, 15.2],
  [45.6, 41.6, 11.6],
  [62.4, 34.8, 8],
  [74, 27.6, 5.6],
] as const;
const PEAK = 85;

/** Upper edge of the crest, from the peak to where it dies into the brow. */
const CREST_EDGE = resample2(
  times(400, (index): Vec2 => {
    const x = (79.4 * index) / 399;
    const lobes = LOBES.map(([cx, cy, radius]) =>
      Math.abs(x - cx) < radius ? cy + Math.sqrt(radius ** 2 - (x - cx) ** 2) : 0,
    );
    const ogee = x < 7.4 ? PEAK - 11.4 * (x / 7.4) ** 0.6 : 0;
    return [x, Math.max(...lobes, ogee)];
  }),
  1.6,
);

/** Volutes: middle, outer and inner radius, start, turns. */
const CURLS: readonly (readonly [
  x: number,
  y: number,
  outer: number,
  inner: number,
  from: number,
  turns: number,
])[] = [
  [23.4, 46.6, 14.3, 2.4, 3.7, -1.85],
  [45.6, 41.6, 10.7, 2.1, 3.6, -1.6],
  [62.4, 34.8, 7.1, 1.8, 3.5, -1.4],
  [74, 27.6, 4.7, 1.4, 3.4, -1.2],
  [7.4, 67, 5.7, 1.6, 4.6, 1.3],
  [6.2, 27.2, 5.2, 1.5, 0.4, -1.3],
];

/** Leaves that fill the corners between volutes and frame: foot, tip, width. */
const LEAVES: readonly (readonly [foot: Vec2, tip: Vec2, width: number])[] = [
  [[37.6, 33], [35.4, 49.6], 3],
  [[56.2, 32], [55.6, 42], 2.4],
  [[69.6, 27], [69.4, 33], 1.8],
  [[10.6, 58.8], [3.4, 55], 2.6],
  [[12.6, 29.8], [9.2, 37.6], 2.4],
];

/** The openwork above the brows, set with stones and edged with turquoise beads. */
export function crest(detail: Detail): Part[] {
  const curls = CURLS.map(([x, y, outer, inner, from, turns]) =>
    spiral(
      [x, y],
      [outer, inner],
      from,
      turns,
      detail.isFine ? detail.count(18, 18 + outer * 1.6) : 7 + Math.round(outer / 2),
    ),
  );
  const right: Bar[] = [
    { line: detail.isFine ? CREST_EDGE : resample2(CREST_EDGE, 3), width: 2.3 },
    ...curls.map((line): Bar => ({ line, width: 2, end: 1.5 })),
    ...CURLS.map(
      ([x, y, , inner]): Bar => ({
        line: [
          [x, y],
          [x + 0.1, y],
        ],
        width: inner * 2,
      }),
    ),
    ...LEAVES.map(([foot, tip, width]): Bar => ({ line: [foot, tip], width, end: 0.9 })),
    {
      line: bezier(points('0 13, 9 22, 28 31, 48 30, 67 29, 77 23, 83 13'), detail.count(4, 16)),
      width: 3.4,
    },
    { line: points('0 15, 0 84'), width: 2.4 },
  ];
  const left = right.map((bar): Bar => ({ ...bar, line: bar.line.map(([x, y]): Vec2 => [-x, y]) }));
  const oval = ellipse(7.8, 9.8, detail.count(10, 30)).map(([x, y]): Vec2 => [x, y + 44]);
  const stems = curls.flatMap((line, index) =>
    detail.isFine
      ? scroll(
          line,
          {
            width: 1.05,
            z: -0.05,
            leaves: index < 3 ? 13 - 2 * index : 4,
            leafLength: index < 3 ? 4.6 - 0.5 * index : 2,
          },
          detail,
        )
      : [],
  );
  const leaves = LEAVES.flatMap(([foot, tip, width]) =>
    detail.isFine
      ? petal(
          { length: Math.hypot(tip[0] - foot[0], tip[1] - foot[1]), width: width * 0.8, relief: 0.6 },
          foot,
          Math.atan2(tip[1] - foot[1], tip[0] - foot[0]),
          detail,
        )
      : [],
  );
  const eyes = CURLS.flatMap(([x, y, , inner]) => {
    const half = inner * 0.82;
    return detail.isFine
      ? stone(
          { material: 'turquoise', cut: 'cabochon', half: [half, half], height: 1, bezel: 'gold', teeth: 7 },
          [x, y, 0],
          fewer(detail, 0.4),
        )
      : granules({ radius: half, material: 'turquoise' }, [[x, y]], detail);
  });
  return [
    ...sawnBars(
      [...right, ...left, { line: oval, width: 2.4, closed: true }],
      { thickness: 1, material: 'gold' },
      detail,
    ),
    ...both([...stems, ...leaves, ...eyes, ...rim(detail)]),
    ...heart(detail),
  ];
}

/** Turquoise beads on pins along the top. */
function rim(detail: Detail): Part[] {
  const outside = CREST_EDGE.map(([x, y], index): Vec2 => {
    const [fromX, fromY] = CREST_EDGE[Math.max(0, index - 2)] ?? [x, y];
    const [toX, toY] = CREST_EDGE[Math.min(CREST_EDGE.length - 1, index + 2)] ?? [x, y];
    const size = Math.hypot(toX - fromX, toY - fromY) || 1;
    return [x - ((toY - fromY) / size) * 2.5, y + ((toX - fromX) / size) * 2.5];
  });
  const spots = spotsAlong(outside, detail.isFine ? 3.5 : 3.6, detail, false).filter(
    ([x]) => x > 2 && x < 81,
  );
  return [
    ...spots.flatMap(([x, y]) =>
      moveParts([bead(1.5, fewer(detail, 0.5), 'turquoise', 1.4)], place({ x, y, z: -0.5 })),
    ),
    ...(detail.isFine
      ? twistedWire(
          onPlate(CREST_EDGE, 0.1),
          { radius: 0.6, pitch: 5, material: 'gold', closed: false },
          fewer(detail, 0.7),
        )
      : []),
  ];
}

/** The red glass in the crest and what surrounds it. */
function heart(detail: Detail): Part[] {
  const fan = times(detail.isFine ? 14 : 0, (index) => {
    const angle = (Math.PI * 2 * index) / 14;
    return granules(
      { radius: 0.8, material: 'gold' },
      [[9.2 * Math.cos(angle), 44 + 11.2 * Math.sin(angle)]],
      detail,
    );
  }).flat();
  return [
    ...stone(
      {
        material: 'glass-red',
        cut: 'cabochon',
        half: [5, 7],
        height: 2.8,
        bezel: 'gold',
        collar: 'gold',
        crown: 'gold',
      },
      [0, 44, 0],
      fewer(detail, 0.7),
    ),
    ...fan,
    ...stone(
      {
        material: 'glass-green',
        cut: 'cabochon',
        half: [2.4, 2.9],
        height: 1.6,
        bezel: 'gold',
        ...(detail.isFine ? { collar: 'gold' as const } : {}),
      },
      [0, 63.4, 0],
      fewer(detail, 0.7),
    ),
    ...stone(
      {
        material: 'turquoise',
        cut: 'cabochon',
        half: [2.2, 2.2],
        height: 1.4,
        bezel: 'gold',
        ...(detail.isFine ? { collar: 'gold' as const } : {}),
      },
      [0, 27.2, 0.1],
      fewer(detail, 0.7),
    ),
    ...moveParts(
      [dropBead({ material: 'pearl', radius: 2.1, length: 4.4, seed: 5 }, fewer(detail, 0.7))],
      place({ y: 87.6, z: -0.5 }),
    ),
    ...(detail.isFine ? moveParts([bead(0.8, detail, 'gold', 0.7)], place({ y: 85.2, z: -0.5 })) : []),
    ...(detail.isFine ? moveParts([bead(0.55, detail, 'gold', 0.55)], place({ y: 90, z: -0.5 })) : []),
  ];
}
