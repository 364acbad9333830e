import type { Vec2 } from '#kit';
import { item, mix } from '../../geometry';

/** A closed oval, measured along its line. */
export interface Loop {
  /** Once round, in whole millimetres. */
  readonly length: number;
  /** The angle from the front after a length along the oval; lengths run round and round. */
  angleAt(along: number): number;
}

/** Measures an oval of the given half axes, as a belt is measured that has been closed. */
export function createLoop([a, b]: Vec2): Loop {
  const angles = [0];
  const step = 0.0005;
  for (let angle = 0, reached = 0; angle < Math.PI * 2.02; angle += step) {
    reached += step * Math.hypot(a * Math.cos(angle), b * Math.sin(angle));
    if (reached >= angles.length) angles.push(angle);
  }
  const length = angles.findIndex((angle) => angle >= Math.PI * 2);
  return {
    length,
    angleAt(along) {
      const once = ((along % length) + length) % length;
      const whole = Math.floor(once);
      return mix(item(angles, whole), item(angles, whole + 1), once - whole);
    },
  };
}
