import type { Vec3 } from '#kit';
import { dome, loft, mapMesh, place, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { small } from './fewer';
import type { StoneStyle } from './stone';
import { stone } from './stone';

/** One of many small cabochons on a crowded piece: no more corners than its size shows, from afar a drop on a rim. */
export function smallStone(style: Omit<StoneStyle, 'cut'>, at: Vec3, detail: Detail): Part[] {
  if (detail.isFine) return stone({ cut: 'cabochon', teeth: 0, ...style }, at, small(detail));
  const [wide, tall] = style.half;
  const sides = 7;
  const rim = times(sides, (index): [number, number] => {
    const angle = (index / sides) * Math.PI * 2;
    return [(wide + 0.7) * Math.cos(angle), (tall + 0.7) * Math.sin(angle)];
  });
  const bezel = loft(
    rim,
    [
      [0, 0],
      [0.5, 0.9],
    ],
    { top: false },
  );
  const drop = mapMesh(dome(1, 6, 2, 0.5, style.height), ([x, y, z]) => [x * wide, y * tall, z + 0.5]);
  return moveParts(
    [part(style.bezel ?? 'silver', bezel), part(style.material, drop, ROUND)],
    place({ x: at[0], y: at[1], z: at[2] }),
  );
}
