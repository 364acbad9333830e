import type { Vec2 } from '#kit';
import { lift, resample, sweep } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part } from '../part';

export interface FiligreeStyle {
  /** Width of the flattened wire, seen from above, and how high it stands. */
  readonly wire: number;
  readonly height: number;
  /** Height of its foot. */
  readonly z?: number;
  readonly material?: MaterialName;
  readonly closed?: boolean;
}

/** Wires beaten flat and set on edge, soldered where they touch: the filling of filigree. */
export const filigree = (
  lines: readonly (readonly Vec2[])[],
  { wire, height, z = 0, material = 'silver', closed = false }: FiligreeStyle,
  detail: Detail,
): Part[] =>
  lines.map((line) => {
    const [half, tall] = [wire / 2, height / 2];
    const step = detail.isFine ? detail.size(wire * 4, wire * 1.9) : wire * 9;
    const section: readonly Vec2[] = detail.isFine
      ? [
          [half, -tall],
          [half, tall * 0.7],
          [0, tall],
          [-half, tall * 0.7],
          [-half, -tall],
        ]
      : [
          [half * 1.2, -tall],
          [0, tall],
          [-half * 1.2, -tall],
        ];
    const path = resample(lift(line, z + tall), step, closed);
    return part(material, sweep(path, section, { closed }), 40);
  });
