import type { ChartMesh } from '../kit/chart-mesh';
import { addGrid, addQuad } from '../kit/shapes';
import { SLAB } from './circle';
import { BRIDGE, polar, STAIRS, WALK } from './dimensions';

const { inner, outer } = WALK;
/** The edge of a step is cut off by this much. */
const NOSING = 0.01;

/** Terrazzo stairs along the circle. */
export function addStairs(mesh: ChartMesh): void {
  const stations = listStations();
  addGrid(
    mesh,
    stations.map(([angle, z]) => [polar(inner, angle, z), polar(outer, angle, z)]),
    { material: 'terrazzo', density: 44, hard: true, facing: { toward: [-14, 0, 9] } },
  );
}

/** Corners of the steps along the circle. */
function listStations(): [angle: number, z: number][] {
  const { from, to, steps } = STAIRS;
  const stations: [angle: number, z: number][] = [];
  for (let k = 0; k < steps; k++) {
    const angle = from + ((to - from) * k) / steps;
    const [low, high] = [(k * BRIDGE) / steps, ((k + 1) * BRIDGE) / steps];
    stations.push([angle, low], [angle, high - NOSING], [angle + NOSING / inner, high]);
  }
  stations.push([to, BRIDGE]);
  return stations;
}

/** What closes the stairs below, on both sides and under their head. */
export function addStairSides(mesh: ChartMesh): void {
  const { to } = STAIRS;
  const stations = listStations();
  for (const [radius, facing] of [
    [inner, { toward: [0, 0, 1] }],
    [outer, { away: [0, 0, 1] }],
  ] as const) {
    addGrid(
      mesh,
      stations.map(([angle, z]) => [polar(radius, angle, 0), polar(radius, angle, z + 0.004)]),
      { material: 'plaster', density: 26, facing },
    );
  }
  const low = BRIDGE - SLAB;
  addQuad(mesh, [polar(inner, to, 0), polar(outer, to, 0), polar(outer, to, low), polar(inner, to, low)], {
    material: 'plaster',
    density: 20,
    facing: { toward: [-3, -12, 1] },
  });
}
