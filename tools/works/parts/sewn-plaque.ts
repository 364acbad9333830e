import type { Vec2 } from '#kit';
import { circle, inset, loft, points, resampleOutline, sheet, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part } from '../part';
import { scaled } from './fewer';
import { granuleRow, granules, granuleTriangle } from './granules';
import { petal } from './scroll';
import { stone } from './stone';

/** Stamped plaques of thin sheet, 30 mm wide, that are sewn on cloth by the dozen; their back is never seen. */
export type SewnPlaque = 'square' | 'disc' | 'button';

const SQUARE = points('-15 -15, 15 -15, 15 15, -15 15');

/** A plaque about the origin, lying on the cloth. */
export function sewnPlaque(kind: SewnPlaque, detail: Detail): Part[] {
  // There are dozens of each: made more plainly than single things.
  const low = scaled(detail, 0.5);
  switch (kind) {
    case 'square':
      return [...body(SQUARE, detail), ...squareWork(low)];
    case 'disc':
      return [...body(circle(15.4, detail.isFine ? 40 : 10), detail), ...discWork(low)];
    case 'button':
      return [...body(circle(11, detail.isFine ? 28 : 7), detail), ...buttonWork(low)];
  }
}

/** Top of the sheet above the cloth. */
const TOP = 1.6;

/** Sheet with a rolled edge, open where it lies on the cloth. */
function body(outline: readonly Vec2[], detail: Detail): Part[] {
  if (!detail.isFine)
    return [
      part(
        'silver',
        loft(outline, [
          [0, 0],
          [0.6, TOP],
        ]),
        30,
      ),
    ];
  const edge = resampleOutline(outline, detail.size(6, 2.4));
  const wall = loft(
    edge,
    [
      [0.2, -0.4],
      [0, 0.9],
      [0.7, TOP],
      [1.1, TOP - 0.15],
    ],
    { top: false },
  );
  return [
    part('silver', wall, 50),
    part('silver-matte', sheet(inset(edge, 0.9, 2.4), detail.size(7, 3.4), TOP - 0.15), 60),
  ];
}

/** A stone from afar: a low boss. */
const farStone = (radius: number, material: MaterialName): Part[] => [
  part(
    material,
    loft(circle(radius, 5), [
      [0, TOP - 0.2],
      [radius * 0.45, TOP + radius * 0.45],
    ]),
    60,
  ),
];

/** A coral in beading, a triangle of beads in every corner. */
function squareWork(detail: Detail): Part[] {
  if (!detail.isFine) return farStone(5.4, 'coral');
  const corners = [0, 1, 2, 3].flatMap((corner) => {
    const turn = (corner * Math.PI) / 2 + Math.PI / 4;
    const at: Vec2 = [9.2 * Math.cos(turn), 9.2 * Math.sin(turn)];
    return granuleTriangle({ radius: 0.95, rows: 2, turn: turn - Math.PI / 2, z: TOP - 0.2 }, at, detail);
  });
  return [
    ...granuleRow({ radius: 1.55, z: TOP - 0.3 }, inset(SQUARE, 2.6, 1), detail),
    ...stone(
      { material: 'coral', cut: 'cabochon', half: [5, 5], height: 2.9, teeth: 0 },
      [0, 0, TOP - 0.2],
      detail,
    ),
    ...corners,
  ];
}

/** A flower of struck petals about a pearl. */
function discWork(detail: Detail): Part[] {
  if (!detail.isFine) return farStone(4, 'pearl');
  return [
    ...granuleRow({ radius: 1.5, z: TOP - 0.3 }, inset(circle(15.4, 40), 2.4, 1), detail),
    ...flower(8, 5.2, 6.6, 3.8, detail),
    ...stone(
      { material: 'pearl', cut: 'cabochon', half: [3.6, 3.6], height: 2.8, teeth: 0 },
      [0, 0, TOP - 0.2],
      detail,
    ),
  ];
}

/** A small flower, struck in one blow. */
function buttonWork(detail: Detail): Part[] {
  if (!detail.isFine) return [];
  return [...flower(5, 1.8, 7.4, 4.6, detail), ...granules({ radius: 2.2, z: TOP - 0.2 }, [[0, 0]], detail)];
}

const flower = (count: number, from: number, length: number, width: number, detail: Detail): Part[] =>
  times(count, (index) => {
    const turn = (index / count) * Math.PI * 2;
    const style = { length, width, material: 'silver', z: TOP - 0.2 } as const;
    return petal(style, [from * Math.cos(turn), from * Math.sin(turn)], turn, detail);
  }).flat();
