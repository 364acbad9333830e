import { at, type ChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid } from '../kit/shapes';

/**
 * A bronze frame around an opening: at each corner of the opening the points of its section, from inside outwards. Its
 * edges are crisp, along the section as well as where two bars meet.
 */
export function addFrame(mesh: ChartMesh, corners: readonly (readonly Point[])[], toward: Point): void {
  corners.slice(0, -1).forEach((section, k) => {
    const next = at(corners, k + 1);
    addGrid(
      mesh,
      section.map((point, i): Point[] => [point, at(next, i)]),
      { material: 'bronze', density: 30, hard: true, facing: { toward } },
    );
  });
}
