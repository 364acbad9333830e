import type { ChartMesh } from '../kit/chart-mesh';
import { addGrid } from '../kit/shapes';
import { along } from './circle';
import { LEDGE, polar, rampHeight, WALK } from './dimensions';

const { inner, outer } = WALK;

/** The floor of the ramp behind the oak wall. */
export function addCircleRamp(mesh: ChartMesh): void {
  addGrid(
    mesh,
    along(0, Math.PI, 64, (angle) => [
      polar(inner, angle, rampHeight(angle)),
      polar(outer, angle, rampHeight(angle)),
    ]),
    { material: 'terrazzo', density: 32, facing: { toward: [0, 0, 99] } },
  );
}

/** The plaster wall around the ramp, in two charts that each fit the atlas. */
export function addCircleWall(mesh: ChartMesh): void {
  for (const [from, to] of [
    [0, Math.PI / 2],
    [Math.PI / 2, Math.PI],
  ] as const) {
    addGrid(
      mesh,
      along(from, to, 32, (angle) => [polar(outer, angle, rampHeight(angle)), polar(outer, angle, LEDGE)]),
      { material: 'plaster', density: 26, facing: { toward: [0, 0, 3] } },
    );
  }
}
