import { Vector3 } from 'three';
import type { Exhibit } from './exhibit';

/** Height of the highest point of a work in the hall, as it leans on its mount, metres. */
export function topOf({ matrix, placement }: Exhibit): number {
  return new Vector3(0, placement.size[1], 0).applyMatrix4(matrix).y;
}
