import type { Vec3 } from '#kit';
import { dome, mapMesh } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { part, ROUND } from '../part';
import { coarser } from './fewer';
import type { StoneStyle } from './stone';
import { stone } from './stone';

/** A stone in a toothed bed of its own, one of a handful on a work; from afar a low dome of its colour. */
export const beddedStone = (style: StoneStyle, at: Vec3, detail: Detail): Part[] =>
  detail.isFine ? stone({ teeth: 11, ...style }, at, coarser(detail, 0.65)) : [farStone(style, at)];

function farStone({ material, half: [a, b], height }: StoneStyle, [x, y, z]: Vec3): Part {
  const set = mapMesh(dome(1, 8, 2, 0.5, 1), ([u, v, w]) => [
    x + u * (a + 0.9),
    y + v * (b + 0.9),
    z + w * (height + 0.9),
  ]);
  return part(material, set, ROUND);
}
