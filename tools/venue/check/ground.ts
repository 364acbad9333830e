import { planDistance, type Vec3 } from '#kit';
import type { FloorFile } from '#venue';

/** The place on a floor that is nearest to a point. */
export interface Footing {
  readonly polygon: number;
  /** How far it is on the plan, and how much higher the point is than the floor. */
  readonly aside: number;
  readonly above: number;
}

/** A floor as a graph of polygons. */
export interface Ground {
  /** Where a point stands: of the polygons within reach the one whose height suits it best. */
  footing(point: Vec3, reach: number): Footing | undefined;
  /** Polygons that a walker comes to from one of them. */
  reachableFrom(polygon: number): ReadonlySet<number>;
}

type Corners = readonly Vec3[];

/** Reads a floor for asking where points stand. The visit walks on the same polygons and the same neighbours. */
export function createGround({ vertices, polygons, neighbours }: FloorFile): Ground {
  const corner = (index: number): Vec3 => [
    vertices[3 * index] ?? 0,
    vertices[3 * index + 1] ?? 0,
    vertices[3 * index + 2] ?? 0,
  ];
  const surfaces = polygons.map((polygon) => polygon.map(corner));
  return {
    footing(point, reach) {
      let best: Footing | undefined;
      surfaces.forEach((surface, polygon) => {
        const place = nearestOn(surface, point);
        const found = { polygon, aside: planDistance(place, point), above: point[1] - place[1] };
        if (found.aside <= reach && (!best || farness(found) < farness(best))) best = found;
      });
      return best;
    },
    reachableFrom(first) {
      const reached = new Set([first]);
      for (const polygon of reached)
        for (const beyond of neighbours[polygon] ?? []) if (beyond >= 0) reached.add(beyond);
      return reached;
    },
  };
}

const farness = ({ aside, above }: Footing): number => Math.hypot(aside, above);

/** The place of a convex polygon that is nearest on the plan, at its height. */
function nearestOn(surface: Corners, point: Vec3): Vec3 {
  const [first, ...rest] = surface;
  if (!first) return point;
  for (let k = 0; k + 1 < rest.length; k++) {
    const [b, c] = [rest[k], rest[k + 1]];
    const height = b && c && heightWithin([first, b, c], point);
    if (height !== undefined) return [point[0], height, point[2]];
  }
  let best = first;
  surface.forEach((from, k) => {
    const place = nearestOnEdge(from, surface[(k + 1) % surface.length] ?? from, point);
    if (planDistance(place, point) < planDistance(best, point)) best = place;
  });
  return best;
}

/** The height of a triangle at a point of the plan; undefined outside of it. */
function heightWithin([a, b, c]: readonly [Vec3, Vec3, Vec3], [x, , z]: Vec3): number | undefined {
  const area = (b[0] - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (b[2] - a[2]);
  if (Math.abs(area) < 1e-12) return undefined;
  const v = ((x - a[0]) * (c[2] - a[2]) - (c[0] - a[0]) * (z - a[2])) / area;
  const w = ((b[0] - a[0]) * (z - a[2]) - (x - a[0]) * (b[2] - a[2])) / area;
  if (v < 0 || w < 0 || v + w > 1) return undefined;
  return a[1] + v * (b[1] - a[1]) + w * (c[1] - a[1]);
}

function nearestOnEdge(a: Vec3, b: Vec3, point: Vec3): Vec3 {
  const [dx, dz] = [b[0] - a[0], b[2] - a[2]];
  const length = dx * dx + dz * dz;
  const along = length > 0 ? ((point[0] - a[0]) * dx + (point[2] - a[2]) * dz) / length : 0;
  const part = Math.min(1, Math.max(0, along));
  return [a[0] + part * dx, a[1] + part * (b[1] - a[1]), a[2] + part * dz];
}
