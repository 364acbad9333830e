import type { Vec3 } from '#kit';
import { circle, createRandom, place, sway, times } from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts } from '../part';
import { bead } from './bead';
import { plainCord } from './plain-cord';

export interface BeadGirdleStyle {
  /** Of the round on which they lie. */
  readonly reach: number;
  readonly radius: number;
  readonly material: MaterialName;
  readonly seed: number;
}

/** A string of beads in a ring about the y axis; from afar a cord of the same colour. */
export function beadGirdle({ reach, radius, material, seed }: BeadGirdleStyle, detail: Detail): Part[] {
  const middle = reach + radius * 0.75;
  if (!detail.isFine) {
    const round = circle(middle, 14).map(([x, z]): Vec3 => [x, 0, z]);
    return [plainCord(round, { radius, material, closed: true, ground: [0, 1, 0] }, detail)];
  }
  const random = createRandom(seed);
  const count = Math.round((Math.PI * 2 * middle) / (radius * 2.05));
  const one = bead(radius, createDetail(0.1), material, radius * 0.96);
  return times(count, (index) =>
    moveParts(
      moveParts([one], place({ turnZ: Math.PI / 2 + sway(random, 0.2), y: sway(random, 0.25), z: middle })),
      place({ turnY: (index / count) * Math.PI * 2 }),
    ),
  ).flat();
}
