import type { Vec2, Vec3 } from '#kit';
import { mix, stitchRings, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part } from '../part';

export interface ClothStripStyle {
  readonly length: number;
  /** Half its width above and below. */
  readonly half: Vec2;
  readonly thickness: number;
  readonly material: MaterialName;
}

/** A strip of thick cloth that hangs from the origin, its face to the front, in soft folds. */
export function clothStrip(style: ClothStripStyle, detail: Detail): Part {
  const { length, half, thickness, material } = style;
  const rows = detail.count(5, 34);
  const columns = detail.count(3, 14);
  const rings = times(rows + 1, (row): Vec3[] => {
    const share = row / rows;
    const wide = mix(half[1], half[0], share);
    const fold = (x: number): number => 0.7 * (1 - share) * Math.sin((x / wide) * 4.4 + share * 3);
    const at = (index: number): number => wide * ((2 * index) / columns - 1);
    const front = times(columns + 1, (index): Vec3 => [at(index), -length * (1 - share), fold(at(index))]);
    const back = times(columns + 1, (index): Vec3 => {
      const x = at(columns - index);
      return [x, -length * (1 - share), fold(x) - thickness];
    });
    return [...front, ...back];
  });
  return part(material, stitchRings(rings, { capStart: true, capEnd: true }), 50);
}
