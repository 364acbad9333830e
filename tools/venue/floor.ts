import {
  BuildContext,
  buildCompactHeightfield,
  buildContours,
  buildDistanceField,
  buildPolyMesh,
  buildRegions,
  type CompactHeightfield,
  ContourBuildFlags,
  calculateGridSize,
  calculateMeshBounds,
  createHeightfield,
  erodeWalkableArea,
  filterLedgeSpans,
  filterWalkableLowHeightSpans,
  type NavMeshPoly,
  polyMeshToTilePolys,
  rasterizeTriangles,
} from 'navcat';
import type { FloorFile } from '#venue';
import { at } from './kit/chart-mesh';

/** A surface that can be walked on, with its exact height over the plan. */
export interface FloorLevel {
  /** Flat x, y, z of its triangles, Y up, metres. */
  readonly triangles: readonly number[];
  readonly heightAt: (x: number, z: number) => number;
}

export interface FloorPlan {
  readonly levels: readonly FloorLevel[];
  /** Triangles of what stands in the way. */
  readonly obstacles: readonly number[];
}

const AGENT = { radius: 0.28, height: 1.8, climb: 0.2 };
/** Voxel sizes that divide the walker's radius and the heights of steps. */
const CELL = { size: 0.07, height: 0.04 };
/** Islands smaller than this many square metres, such as the inside of a bench, are no floor. */
const SMALLEST_ISLAND = 1.5;
/** Regions below this many voxels join their neighbours: all do, so that no seam of the division shows in the edges. */
const WHOLE = 1e6;
/** How far, in voxels, an edge may stray when it is straightened. */
const EDGE_ERROR = 1.5;
const MOST_CORNERS = 6;
/** Heights and places are written to the tenth of a millimetre. */
const PRECISION = 1e4;

/**
 * Voxelizes a floor plan with the navigation-mesh library, shrinks it by the walker's radius and cuts it into convex
 * polygons. Levels stay apart, so that each polygon lies in one plane and gets its exact height back.
 */
export function generateFloor(plan: FloorPlan): FloorFile {
  const compact = voxelize(plan);
  const context = BuildContext.create();
  erodeWalkableArea(Math.round(AGENT.radius / CELL.size), compact);
  buildDistanceField(compact);
  const smallest = Math.ceil(SMALLEST_ISLAND / CELL.size ** 2);
  buildRegions(context, compact, 0, smallest, WHOLE);
  const contours = buildContours(context, compact, EDGE_ERROR, 0, ContourBuildFlags.CONTOUR_TESS_WALL_EDGES);
  const polyMesh = buildPolyMesh(context, contours, MOST_CORNERS);
  const { vertices, polys } = polyMeshToTilePolys(polyMesh);
  return {
    version: 1,
    agent: AGENT,
    cell: CELL,
    ...settle(plan, vertices, polys),
  };
}

/** Rasterizes levels with their number as area, obstacles as nothing. */
function voxelize(plan: FloorPlan): CompactHeightfield {
  const context = BuildContext.create();
  const parts = [plan.obstacles, ...plan.levels.map((level) => level.triangles)];
  const positions = parts.flat();
  const indices = positions.length / 3;
  const areas = Uint8Array.from(parts.flatMap((part, area) => Array<number>(part.length / 9).fill(area)));
  const order = Uint32Array.from({ length: indices }, (_, k) => k);
  const bounds = calculateMeshBounds([0, 0, 0, 0, 0, 0], positions, order);
  const [width, height] = calculateGridSize([0, 0], bounds, CELL.size);
  const field = createHeightfield(width, height, bounds, CELL.size, CELL.height);
  const climb = Math.round(AGENT.climb / CELL.height);
  const headroom = Math.ceil(AGENT.height / CELL.height);
  rasterizeTriangles(context, field, positions, order, areas, 1);
  filterLedgeSpans(field, headroom, climb);
  filterWalkableLowHeightSpans(field, headroom);
  return buildCompactHeightfield(context, headroom, climb, field);
}

/** Gives every level its own corners at its exact height. */
function settle(
  plan: FloorPlan,
  vertices: readonly number[],
  polys: readonly NavMeshPoly[],
): Pick<FloorFile, 'vertices' | 'polygons' | 'neighbours'> {
  const settled: number[] = [];
  const known = new Map<string, number>();
  const polygons = polys.map(({ area, vertices: corners }) =>
    corners.map((corner) => {
      const key = `${corner} ${area}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const [x, z] = [at(vertices, corner * 3), at(vertices, corner * 3 + 2)];
      const index = known.size;
      known.set(key, index);
      settled.push(...[x, at(plan.levels, area - 1).heightAt(x, z), z].map(round));
      return index;
    }),
  );
  return {
    vertices: settled,
    polygons,
    neighbours: polys.map((poly) => poly.neis.map((beyond) => beyond - 1)),
  };
}

const round = (value: number): number => Math.round(value * PRECISION) / PRECISION;
