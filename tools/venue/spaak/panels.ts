import type { Coordinate } from '../kit/chart-mesh';

/** The gap between two panels: how wide it is and how far its ground stands back, metres. */
export interface Joint {
  readonly width: number;
  readonly depth: number;
}

/** Distance from the axis and along it of the corners of flat panels with recessed joints, from one end to the other. */
export function profilePanels(
  distance: number,
  [from, to]: readonly [number, number],
  count: number,
  joint: Joint,
): Coordinate[] {
  const profile: Coordinate[] = [];
  for (let i = 0; i < count; i++) {
    const start = from + ((to - from) * i) / count;
    const end = from + ((to - from) * (i + 1)) / count;
    const last = i === count - 1;
    profile.push([distance, start + (i > 0 ? joint.width / 2 : 0)]);
    profile.push([distance, end - (last ? 0 : joint.width / 2)]);
    const deep = distance + joint.depth;
    if (!last) profile.push([deep, end - joint.width / 2], [deep, end + joint.width / 2]);
  }
  return profile;
}
