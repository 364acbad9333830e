import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addGrid, addPolygon } from '../kit/shapes';
import { polar, radians } from './dimensions';

/** Two curved oak benches in the forecourt: angles of their ends, degrees, and their inner radius. */
const BENCHES = [
  [205, 236],
  [304, 335],
] as const;
const INNER = 7.1;
const PROFILE = [
  [0.06, 0],
  [0.06, 0.38],
  [0, 0.4],
  [0, 0.445],
  [0.008, 0.45],
  [0.472, 0.45],
  [0.48, 0.445],
  [0.48, 0.4],
  [0.42, 0.38],
  [0.42, 0],
] as const;
const STEPS = 14;

export function addBenches(mesh: ChartMesh): void {
  for (const [low, high] of BENCHES) {
    const [from, to] = [radians(low), radians(high)];
    const angles = Array.from({ length: STEPS + 1 }, (_, i) => from + ((to - from) * i) / STEPS);
    const middle = polar(INNER + 0.24, (from + to) / 2, 0.2);
    addGrid(
      mesh,
      PROFILE.map(([out, z]) => angles.map((angle) => polar(INNER + out, angle, z))),
      { material: 'oak', density: 64, hard: true, facing: { away: middle } },
    );
    for (const [angle, beyond] of [
      [from, -0.3],
      [to, 0.3],
    ] as const) {
      const end = PROFILE.map(([out, z]): Point => polar(INNER + out, angle, z));
      addPolygon(
        mesh,
        end,
        { right: [Math.cos(angle), Math.sin(angle), 0], up: [0, 0, 1] },
        { material: 'oak', density: 40, facing: { toward: polar(INNER + 0.24, angle + beyond, 0.2) } },
      );
    }
  }
}
