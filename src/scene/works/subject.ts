import { Vector3 } from 'three';
import type { Subject } from '../camera/pose';
import type { Exhibit } from './exhibit';

/** Height of the highest point of a work in the hall, as it leans on its mount, metres. */
export function topOf({ matrix, placement }: Exhibit): number {
  return new Vector3(0, placement.size[1], 0).applyMatrix4(matrix).y;
}

/** What the camera turns about when a work is looked at closely: its middle, as it leans on its mount. */
export function subjectOf({ matrix, turn, placement }: Exhibit): Subject {
  return { middle: new Vector3(0, placement.size[1] / 2, 0).applyMatrix4(matrix), turn };
}
