import type { LathePoint } from '../../geometry';
import { lathe, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part, ROUND } from '../part';

/** A round or (with `height`) drawn-out bead about the origin, its thread along y. */
export function bead(
  radius: number,
  detail: Detail,
  material: MaterialName = 'silver',
  height = radius,
): Part {
  const steps = detail.count(4, 9);
  const profile = times(steps + 1, (index): LathePoint => {
    const polar = (Math.PI * index) / steps;
    return [radius * Math.sin(polar), -height * Math.cos(polar)];
  });
  return part(material, lathe(profile, detail.count(6, 16)), ROUND);
}

/** A body turned on the lathe about y, with edges kept where the profile turns sharply. */
export const turned = (
  profile: readonly LathePoint[],
  detail: Detail,
  material: MaterialName = 'silver',
  crease = 38,
): Part => part(material, lathe(profile, detail.count(10, 32)), crease);
