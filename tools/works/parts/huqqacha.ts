import type { Vec2 } from '#kit';
import { inset, place, points, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';
import { small } from './fewer';
import { sewingLoops } from './gilded-plate';
import { granuleRow, granules, granuleTriangle } from './granules';
import { plate } from './plate';
import { ringOfSpots } from './spots';
import { stone } from './stone';
import { onPlate, plainWire } from './wirework';

/** The little box of a zebigardon: a rim of twisted wire, a stone in a wreath, grains in its corners, loops on its edge. */
export function huqqacha(shape: readonly Vec2[], seed: number, detail: Detail): Part[] {
  const outer = inset(shape, 0.01, detail.isFine ? 1 : 4);
  const line = (gap: number) => inset(shape, gap, detail.isFine ? 0.8 : 4);
  const color = (['glass-green', 'glass-red', 'coral'] as const)[seed % 3] ?? 'coral';
  const spokes = times(4, (index) => (index / 4) * Math.PI * 2 + Math.PI / 4);
  return [
    ...plate(
      outer,
      { front: 4, thickness: 8, border: 3, field: 'gold', edge: 'gold', sunk: 0.3, grain: 1.6 },
      detail,
    ),
    ...(detail.isFine ? [4.1, -4] : [4.1]).flatMap((z) =>
      plainWire(onPlate(line(0.2), z), { radius: 0.7, material: 'gold' }, small(detail)),
    ),
    ...(detail.isFine
      ? plainWire(onPlate(line(0.1), 0), { radius: 0.6, material: 'gold' }, small(detail))
      : []),
    ...moveParts(
      [
        ...granuleRow({ radius: detail.isFine ? 1 : 1.5, material: 'turquoise', z: 0.4 }, line(2), detail),
        ...stone(
          { material: color, cut: 'cabochon', half: [4.6, 4.6], height: 2.8, bezel: 'gold', collar: 'gold' },
          [0, 0, -0.2],
          small(detail),
        ),
        ...granules(
          { radius: 0.95, material: 'turquoise', z: -0.2 },
          ringOfSpots([0, 0], 7.3, detail.isFine ? 20 : 9),
          detail,
        ),
        ...(detail.isFine
          ? spokes.flatMap((angle) =>
              granuleTriangle(
                { radius: 0.5, rows: 3, material: 'gold', z: -0.2, turn: angle - Math.PI / 2 },
                [9.2 * Math.cos(angle), 9.2 * Math.sin(angle)],
                detail,
              ),
            )
          : []),
      ],
      place({ z: 4 }),
    ),
    ...moveParts(sewingLoops(points('-6 0, 6 0'), detail), place({ z: -2.6 })),
  ];
}
