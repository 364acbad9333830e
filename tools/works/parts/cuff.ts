import type { Vec2, Vec3 } from '#kit';
import { item, mix } from '../../geometry';

/**
 * Rolls flat work (x along the strip from the middle of the front, y up, z out of it) about a vertical oval.
 * `axesAt` gives the half axes of the oval at a height; lengths are kept on the oval of the middle height.
 */
export function createRoll(axesAt: (y: number) => Vec2, middle: number): (point: Vec3) => Vec3 {
  const angles = anglesAlong(axesAt(middle));
  const angleAt = (x: number): number => {
    const reached = Math.min(angles.length - 1.001, Math.abs(x));
    const whole = Math.floor(reached);
    return Math.sign(x) * mix(item(angles, whole), item(angles, whole + 1), reached - whole);
  };
  return ([x, y, z]) => {
    const [a, b] = axesAt(y);
    const angle = angleAt(x);
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const size = Math.hypot(sin / a, cos / b);
    return [a * sin + (z * sin) / a / size, y, b * cos + (z * cos) / b / size];
  };
}

/** Angles from the front after each millimetre along a quarter and more of the oval. */
function anglesAlong([a, b]: Vec2): number[] {
  const angles = [0];
  const step = 0.001;
  let [angle, reached] = [0, 0];
  while (angle < Math.PI) {
    angle += step;
    reached += step * Math.hypot(a * Math.cos(angle), b * Math.sin(angle));
    if (reached >= angles.length) angles.push(angle);
  }
  return angles;
}
