import type { Pose } from '#kit';
import { clamp, wrapAngle } from '#kit';

/** Nobody stands further than this from a hall's origin, metres: larger numbers in an address are nonsense. */
const FARTHEST = 1000;
/** How far up or down a head tilts. */
export const STEEPEST = 1.35;

const round = (value: number, digits: number): number => {
  const rounded = Number(value.toFixed(digits));
  return Object.is(rounded, -0) ? 0 : rounded;
};

/** `x,y,z,heading,pitch`: centimetres and thousandths of a radian are enough to stand in the same place. */
export function formatView({ position: [x, y, z], heading, pitch }: Pose): string {
  return [round(x, 2), round(y, 2), round(z, 2), round(wrapAngle(heading), 3), round(pitch, 3)].join(',');
}

/** Reads what `formatView` wrote; null for anything else. */
export function parseView(text: string): Pose | null {
  if (!/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){4}$/.test(text)) return null;
  const [x = 0, y = 0, z = 0, heading = 0, pitch = 0] = text.split(',').map(Number);
  if ([x, y, z, heading, pitch].some((number) => Math.abs(number) > FARTHEST)) return null;
  return { position: [x, y, z], heading: wrapAngle(heading), pitch: clamp(pitch, -STEEPEST, STEEPEST) };
}
