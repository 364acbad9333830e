import { place, times } from '../../geometry';
import type { Part } from '../part';
import { moveParts } from '../part';

export interface AroundStyle {
  readonly count: number;
  readonly radius: number;
  readonly y?: number;
  /** How far outward faces look up, radians. */
  readonly tilt?: number;
  /** Where the first stands, in steps from the front. */
  readonly start?: number;
}

/** Things set in a ring about the y axis: what each shows towards +z faces outwards. */
export const around = (
  { count, radius, y = 0, tilt = 0, start = 0 }: AroundStyle,
  make: (index: number) => readonly Part[],
): Part[] =>
  times(count, (index) => {
    const turnY = (Math.PI * 2 * (index + start)) / count;
    const spot = { x: radius * Math.sin(turnY), y, z: radius * Math.cos(turnY) };
    return moveParts(make(index), place({ ...spot, turnX: -tilt, turnY }));
  }).flat();
