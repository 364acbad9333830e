import type { Vec3 } from '#kit';
import { item, place, resample, rope, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, partsOf, ROUND } from '../part';

export interface CordStyle {
  readonly radius: number;
  readonly material: MaterialName;
}

/** A cord of three twisted strands. From afar: one strand. */
export function cord(path: readonly Vec3[], { radius, material }: CordStyle, detail: Detail): Part[] {
  const line = resample(path, detail.isFine ? radius * 1.2 : 6);
  const strands = detail.isFine
    ? rope(line, {
        strand: radius * 0.52,
        spread: radius * 0.5,
        pitch: radius * 3.9,
        strands: 3,
        sides: detail.count(4, 6),
        stepsPerTurn: 8,
      })
    : rope(line, { strand: radius * 0.9, spread: 0.05, pitch: 30, strands: 1, sides: 4, stepsPerTurn: 4 });
  return partsOf(material, strands, ROUND);
}

/** A knot of such a cord: a lump of turns that cross. */
export function knot([x, y, z]: Vec3, { radius, material }: CordStyle, seed: number, detail: Detail): Part[] {
  const count = detail.isFine ? detail.count(26, 48) : 9;
  const reach = radius * 1.2;
  const line = times(count, (index): Vec3 => {
    const t = (Math.PI * 2 * index) / count;
    return [
      reach * 0.62 * (Math.sin(t) + 0.9 * Math.sin(2 * t + seed)),
      reach * 0.62 * (Math.cos(t) - 0.9 * Math.cos(2 * t)),
      reach * 0.55 * Math.sin(3 * t),
    ];
  });
  const turns = rope(line, {
    strand: radius * 0.6,
    spread: 0.02,
    pitch: 90,
    strands: 1,
    sides: detail.isFine ? 7 : 4,
    stepsPerTurn: count,
    closed: true,
  });
  return moveParts(partsOf(material, [item(turns, 0)], ROUND), place({ x, y, z, turnZ: seed }));
}
