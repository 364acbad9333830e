import type { LathePoint } from '../../geometry';
import { lathe, times } from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { part } from '../part';
import type { Cone } from './cone';
import { petal } from './scroll';

export interface GalloonStyle {
  readonly y: number;
  /** Half its width. */
  readonly half: number;
}

/** A braid of silver sewn around a cone: a band with two raised edges and a row of leaves. */
export function galloon(cone: Cone, { y, half }: GalloonStyle, detail: Detail): Part[] {
  const at = (up: number, out: number): LathePoint => [cone.radiusAt(y + up) + out, y + up];
  const profile = detail.isFine
    ? [
        at(-half, 0.6),
        at(-half * 0.8, 2),
        at(-half * 0.5, 1.5),
        at(half * 0.5, 1.5),
        at(half * 0.8, 2),
        at(half, 0.6),
      ]
    : [at(-half, 1.4), at(half, 1.4)];
  const band = part('silver-matte', lathe(profile, detail.count(14, 52)), 40);
  if (!detail.isFine) return [band];
  const count = Math.round((Math.PI * 2 * cone.radiusAt(y)) / (half * 3.4));
  const leaf = petal(
    { length: half * 2.7, width: half * 0.95, material: 'silver', relief: 0.6, z: 1.4 },
    [-half * 1.35, 0],
    0,
    createDetail(0),
  );
  return [band, ...times(count, (index) => cone.wrap((index / count) * Math.PI * 2, y, leaf)).flat()];
}
