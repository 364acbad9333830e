import { at, type ChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, FRONTAL } from '../kit/shapes';
import { BACK } from './dimensions';
import { starPoints } from './floor';

const HEIGHT = 8.9;
const RADIUS = 2.75;
const THICKNESS = 0.14;

const rim = (y: number, steps: number): Point[] =>
  Array.from({ length: steps }, (_, i) => {
    const angle = (2 * Math.PI * i) / 72;
    return [RADIUS * Math.cos(angle), y, HEIGHT + RADIUS * Math.sin(angle)];
  });

/** The blue disc on the end wall with its ring of twelve gilt stars. */
export function addEmblem(mesh: ChartMesh): void {
  addPolygon(mesh, rim(BACK - THICKNESS, 72), FRONTAL, {
    material: 'blue',
    density: 40,
    facing: { toward: [0, 0, 8] },
  });
  const back = rim(BACK, 73);
  addGrid(
    mesh,
    rim(BACK - THICKNESS, 73).map((front, i) => [front, at(back, i)]),
    { material: 'blue', density: 20, facing: { away: [0, BACK, HEIGHT] } },
  );
  for (let i = 0; i < 12; i++) {
    const angle = (2 * Math.PI * i) / 12;
    addGiltStar(mesh, 2.1 * Math.cos(angle), HEIGHT + 2.1 * Math.sin(angle));
  }
}

/** A faceted star: ten slopes to a raised middle, and a narrow edge. */
function addGiltStar(mesh: ChartMesh, x: number, z: number): void {
  const y = BACK - 0.3;
  const points = starPoints(0.36).map(([dx, dz]): Point => [dx + x, y, dz + z]);
  const behind = ([px, , pz]: Point): Point => [px, y + 0.06, pz];
  points.forEach((a, j) => {
    const b = at(points, (j + 1) % points.length);
    addPolygon(mesh, [[x, y - 0.09, z], b, a], FRONTAL, {
      material: 'gold',
      density: 30,
      facing: { toward: [x, 0, z] },
    });
    addGrid(
      mesh,
      [
        [a, behind(a)],
        [b, behind(b)],
      ],
      {
        material: 'gold',
        density: 12,
        facing: { away: [x, y + 0.03, z] },
      },
    );
  });
}
