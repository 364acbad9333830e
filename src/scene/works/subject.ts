import { Vector3 } from 'three';
import type { Subject } from '../camera/pose';
import type { Exhibit } from './exhibit';

/** What the camera turns about when a work is looked at closely: its middle, as it leans on its mount. */
export function subjectOf({ matrix, turn, placement }: Exhibit): Subject {
  return { middle: new Vector3(0, placement.size[1] / 2, 0).applyMatrix4(matrix), turn };
}
