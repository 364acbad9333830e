import type { Vec2 } from '#kit';
import { circle } from '../../geometry';

/** Spots in a ring about a point, the first at the angle `start`. */
export const ringOfSpots = ([x, y]: Vec2, radius: number, count: number, start = 0): Vec2[] => {
  const [cos, sin] = [Math.cos(start), Math.sin(start)];
  return circle(radius, count).map(([u, v]): Vec2 => [x + u * cos - v * sin, y + u * sin + v * cos]);
};
