import type { Pose2, Vec2 } from '#kit';
import type { Hotspot } from '#plan';

/** Air around the walls on the plan, as a part of the hall's longer side. */
const AIR = 0.04;
/** The radius of a mark on the plan, as a part of the hall's longer side. */
const DOT = 0.014;

/** How a hall is drawn on the plan: one unit is one metre, x to the right, z downwards. */
export interface MapFrame {
  readonly viewBox: string;
  /** Radius of a mark, metres. */
  readonly dot: number;
}

/** The frame that shows the whole of an outline. */
export function frameOf(outline: readonly Vec2[]): MapFrame {
  const xs = outline.map(([x]) => x);
  const zs = outline.map(([, z]) => z);
  const left = Math.min(...xs);
  const top = Math.min(...zs);
  const width = Math.max(...xs) - left;
  const depth = Math.max(...zs) - top;
  const longer = Math.max(width, depth);
  const air = longer * AIR;
  const viewBox = [left - air, top - air, width + 2 * air, depth + 2 * air]
    .map((n) => n.toFixed(3))
    .join(' ');
  return { viewBox, dot: longer * DOT };
}

/** The work or country nearest to a point of the plan, within `reach` metres. */
export function nearestOnMap(hotspots: readonly Hotspot[], [x, z]: Vec2, reach: number): Hotspot | undefined {
  const far = ({ position }: Hotspot) => Math.hypot(position[0] - x, position[2] - z);
  return hotspots
    .filter((hotspot) => hotspot.kind !== 'designer' && far(hotspot) <= reach)
    .sort((a, b) => far(a) - far(b))[0];
}

/** The ends of a threshold on the plan, which its portal goes straight across. */
export function thresholdOf({ position, heading, width }: Pose2 & { readonly width: number }): {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
} {
  const [x, , z] = position;
  const [across, along] = [(Math.cos(heading) * width) / 2, (-Math.sin(heading) * width) / 2];
  return { x1: x - across, y1: z - along, x2: x + across, y2: z + along };
}
