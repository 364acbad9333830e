import {
  addTile,
  buildTile,
  createFindNearestPolyResult,
  createNavMesh,
  DEFAULT_QUERY_FILTER,
  findNearestPoly,
  findPath,
  moveAlongSurface,
  type NavMesh,
  polysToTileDetailMesh,
} from 'navcat';
import type { Vec3 } from '#kit';
import { distance, planDistance } from '#kit';
import type { FloorFile } from '#venue';
import type { Walkable } from './walkable';

/** How far above or below a point its floor may be, metres: more than a step, less than a storey. */
const HEADROOM = 1.4;
/** A walker is never further off the floor than this when they begin a step, metres. */
const OFF_FLOOR = 0.6;
/** A way ends where it should when it comes this near, metres. */
const NEAR_ENOUGH = 0.35;

type Point = [number, number, number];

/** Makes a hall's floor walkable. */
export function createWalkable(floor: FloorFile): Walkable {
  const mesh = buildNavMesh(floor);

  const locate = (point: Vec3, reach: number) => {
    const found = findNearestPoly(
      createFindNearestPolyResult(),
      mesh,
      [...point] as Point,
      [reach, HEADROOM, reach],
      DEFAULT_QUERY_FILTER,
    );
    return found.success ? found : null;
  };

  const nearest = (point: Vec3, reach = OFF_FLOOR): Vec3 | null => {
    const found = locate(point, reach);
    return found && planDistance(found.position, point) <= reach + 1e-6 ? [...found.position] : null;
  };

  const slide = (from: Vec3, to: Vec3): Vec3 => {
    const start = locate(from, OFF_FLOOR);
    if (!start) return from;
    const moved = moveAlongSurface(
      mesh,
      start.nodeRef,
      start.position,
      [to[0], start.position[1], to[2]],
      DEFAULT_QUERY_FILTER,
    );
    if (!moved.success) return start.position;
    const [x, , z] = moved.position;
    return nearest([x, start.position[1], z]) ?? moved.position;
  };

  const path = (from: Vec3, to: Vec3): readonly Vec3[] | null => {
    const start = nearest(from, OFF_FLOOR);
    const end = nearest(to, OFF_FLOOR);
    if (!start || !end) return null;
    const found = findPath(
      mesh,
      [...start] as Point,
      [...end] as Point,
      [OFF_FLOOR, HEADROOM, OFF_FLOOR],
      DEFAULT_QUERY_FILTER,
    );
    const corners = found.path.map((corner): Vec3 => [...corner.position]);
    const last = corners.at(-1);
    return found.success && last && distance(last, end) <= NEAR_ENOUGH ? corners : null;
  };

  return { nearest, slide, path };
}

function buildNavMesh(floor: FloorFile): NavMesh {
  const polys = floor.polygons.map((corners, at) => ({
    vertices: [...corners],
    // The library counts neighbours from 1 and keeps 0 for a wall.
    neis: (floor.neighbours[at] ?? []).map((neighbour) => neighbour + 1),
    flags: 1,
    area: 1,
  }));
  const mesh = createNavMesh();
  const bounds = boundsOf(floor.vertices);
  mesh.origin = [bounds[0], bounds[1], bounds[2]];
  mesh.tileWidth = bounds[3] - bounds[0];
  mesh.tileHeight = bounds[5] - bounds[2];
  addTile(
    mesh,
    buildTile({
      tileX: 0,
      tileY: 0,
      tileLayer: 0,
      bounds,
      vertices: [...floor.vertices],
      polys,
      ...polysToTileDetailMesh(polys),
      cellSize: floor.cell.size,
      cellHeight: floor.cell.height,
      walkableHeight: floor.agent.height,
      walkableRadius: floor.agent.radius,
      walkableClimb: floor.agent.climb,
    }),
  );
  return mesh;
}

function boundsOf(vertices: readonly number[]): [number, number, number, number, number, number] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  vertices.forEach((value, at) => {
    const axis = at % 3;
    low[axis] = Math.min(low[axis] ?? value, value);
    high[axis] = Math.max(high[axis] ?? value, value);
  });
  const [x = 0, y = 0, z = 0] = low;
  const [X = 0, Y = 0, Z = 0] = high;
  return [x, y - 0.1, z, X, Y + 0.1, Z];
}
