import type { Coordinate } from '../kit/chart-mesh';

/** The gap between two panels: how wide it is and how far its ground stands back, metres. */
export interface Joint {
  readonly width: number;
  readonly depth: number;
}

/** The edge of a panel is cut off, so that it catches light. */
export const EDGE = 0.005;

/** Distance from the axis and along it of the corners of flat panels with recessed joints, from one end to the other. */
export function profilePanels(
  distance: number,
  [from, to]: readonly [number, number],
  count: number,
  joint: Joint,
): Coordinate[] {
  const profile: Coordinate[] = [];
  for (let i = 0; i < count; i++) {
    const last = i === count - 1;
    const start = from + ((to - from) * i) / count + (i > 0 ? joint.width / 2 : 0);
    const end = from + ((to - from) * (i + 1)) / count - (last ? 0 : joint.width / 2);
    if (i > 0) profile.push([distance + EDGE, start]);
    profile.push([distance, start + (i > 0 ? EDGE : 0)], [distance, end - (last ? 0 : EDGE)]);
    if (!last) profile.push([distance + EDGE, end]);
    const deep = distance + joint.depth;
    if (!last) profile.push([deep, end], [deep, end + joint.width]);
  }
  return profile;
}
