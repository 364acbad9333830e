import type { Vec2 } from '#kit';
import { bezier, inset, loft, place, points } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { small } from './fewer';
import { filigree } from './filigree';
import { granuleRow, granules } from './granules';
import { plate } from './plate';
import { smallStone } from './small-stone';
import { ringOfSpots } from './spots';
import type { StoneStyle } from './stone';
import { onPlate, plainWire, ring, twistedWire } from './wirework';

/** Spots of the right half and their mirror images; those on the axis once. */
export const onBothSides = (spots: readonly Vec2[]): Vec2[] =>
  spots.flatMap(([x, y]): Vec2[] =>
    x
      ? [
          [x, y],
          [-x, y],
        ]
      : [[x, y]],
  );

/** A stone in its bezel, a ring of turquoise about it. */
export function wreathed(
  material: StoneStyle['material'],
  [x, y]: Vec2,
  [wide, tall]: Vec2,
  detail: Detail,
): Part[] {
  const count = Math.round((wide + tall) * 1.3 + 3);
  return [
    ...smallStone({ bezel: 'gold', material, half: [wide, tall], height: wide * 0.6 }, [x, y, 0], detail),
    ...(!detail.isFine
      ? []
      : granules(
          { radius: 0.95, material: 'turquoise' },
          ringOfSpots([0, 0], 1, count).map(([u, v]): Vec2 => [x + u * (wide + 1.9), y + v * (tall + 1.9)]),
          detail,
        )),
  ];
}

/** A thin gilded plate with its borders; what lies on it is given. */
export function gildedPlate(outline: readonly Vec2[], detail: Detail): Part[] {
  const line = (gap: number) => inset(outline, gap, detail.isFine ? 0.8 : 4);
  return [
    ...plate(
      outline,
      { thickness: 1.1, border: 3.4, field: 'gold', edge: 'gold', sunk: 0.15, grain: 1.8 },
      detail,
    ),
    ...(detail.isFine
      ? twistedWire(onPlate(line(0.7), 0.2), { radius: 0.65, material: 'gold', pitch: 6 }, small(detail))
      : []),
    ...granuleRow({ radius: detail.isFine ? 1.2 : 1.6, material: 'turquoise', z: 0.5 }, line(2.3), detail),
    ...(detail.isFine
      ? plainWire(onPlate(line(3.5), 0), { radius: 0.36, material: 'gold' }, small(detail))
      : []),
  ];
}

/** Cells of enamel between the stones, each within a flattened wire. */
export function enamelLeaves(
  spots: readonly (readonly [x: number, y: number, turn: number])[],
  detail: Detail,
): Part[] {
  return spots.flatMap(([x, y, turn]) => {
    const leaf = bezier(
      points('-4 0, -2 -2.6, 2 -2.6, 4 0, 2 2.6, -2 2.6, -4 0'),
      detail.isFine ? 8 : 2,
    ).slice(0, -1);
    if (!detail.isFine)
      return moveParts(
        [
          part(
            'enamel-blue',
            loft(leaf, [
              [0, 0],
              [0.4, 0.4],
            ]),
          ),
        ],
        place({ x, y, turnZ: turn }),
      );
    return moveParts(
      [
        ...plate(
          leaf,
          {
            front: 0.35,
            thickness: 0.5,
            border: 0.4,
            field: 'enamel-blue',
            edge: 'gold',
            sunk: 0.08,
            grain: 1.4,
          },
          small(detail),
        ),
        ...(detail.isFine
          ? filigree([leaf], { wire: 0.4, height: 0.7, material: 'gold', closed: true }, detail)
          : []),
      ],
      place({ x, y, turnZ: turn }),
    );
  });
}

/** Loops behind, by which gilded plates are sewn to the headdress. */
export const sewingLoops = (spots: readonly Vec2[], detail: Detail): Part[] =>
  (detail.isFine ? spots : []).flatMap(([x, y]) =>
    moveParts(
      [ring({ radius: 2.4, wire: 0.6, material: 'gold' }, small(detail))],
      place({ x, y, z: -2.4, turnX: Math.PI / 2, turnY: Math.PI / 2 }),
    ),
  );
