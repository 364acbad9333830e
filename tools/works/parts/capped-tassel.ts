import type { LathePoint } from '../../geometry';
import { circle, lathe, lift, mix, place } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { coarser } from './fewer';
import { tassel } from './tassel';
import { winding } from './winding';
import { twistedWire } from './wirework';

export interface CappedTasselStyle {
  /** From the top of the cap to the end of the threads. */
  readonly length: number;
  readonly material: MaterialName;
  readonly seed: number;
}

/** The cap's wall from its mouth upwards. */
const CAP: readonly LathePoint[] = [
  [5.4, -15],
  [7.4, -15],
  [7.9, -14.4],
  [7.6, -13.6],
  [7.1, -12.6],
  [6.6, -9],
  [5, -5],
  [3.2, -2.2],
  [2.6, -0.6],
  [3, 0.2],
  [2.4, 1],
  [0, 1.2],
];

/** A tassel that falls from a bell-shaped cap of silver, bound with wire; hangs from the origin. */
export function cappedTassel({ length, material, seed }: CappedTasselStyle, detail: Detail): Part[] {
  const threads = tassel(
    { length: length - 14, top: 5.2, foot: 10.6, threads: 92, thread: 0.82, material, seed },
    detail,
  );
  const bound = (y: number, radius: number) =>
    moveParts(
      twistedWire(lift(circle(radius, 40), 0), { radius: 0.6 }, coarser(detail, 0.7)),
      place({ y, turnX: -Math.PI / 2 }),
    );
  const wall = (y: number) => mix(7.1, 6.4, (y + 12.2) / 3.6);
  return [
    part('silver', lathe(CAP, detail.count(9, 32)), 40),
    ...winding({ from: -12.2, to: -8.6, wire: 0.5, radiusAt: wall, steps: 15, ridges: 0 }, detail),
    ...bound(-14.2, 8),
    ...(detail.isFine ? bound(-8, 6.4) : []),
    ...moveParts(threads, place({ y: -14 })),
  ];
}
