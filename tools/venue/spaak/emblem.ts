import { at, type ChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, addQuad, FRONTAL } from '../kit/shapes';
import { BACK, LEDGE } from './dimensions';
import { starPoints } from './floor';

/** The blue field: half its width, where it begins and ends, how far it stands before the wall. */
const FIELD = { halfWidth: 2.7, low: LEDGE + 0.12, high: 12.05, depth: 0.1 } as const;
const WIDTH = 2 * FIELD.halfWidth;
/**
 * The twelve stars by the European flag's own measure: on a circle whose radius is a third of the field's (shorter)
 * side, each inscribed in a circle of an eighteenth of it, upright, at the hours of a clock.
 */
const RING = { radius: WIDTH / 3, star: WIDTH / 18, height: 9.1 } as const;

/** The tall blue field on the end wall with its ring of twelve gilt stars. */
export function addEmblem(mesh: ChartMesh): void {
  const { halfWidth: w, low, high, depth } = FIELD;
  const y = BACK - depth;
  addQuad(
    mesh,
    [
      [-w, y, low],
      [w, y, low],
      [w, y, high],
      [-w, y, high],
    ],
    { material: 'blue', density: 36, facing: { toward: [0, 0, 8] } },
  );
  const rim: Point[] = [
    [-w, y, low],
    [-w, y, high],
    [w, y, high],
    [w, y, low],
    [-w, y, low],
  ];
  addGrid(
    mesh,
    rim.map((front): Point[] => [front, [front[0], BACK, front[2]]]),
    { material: 'blue', density: 10, hard: true, facing: { away: [0, BACK, 8] } },
  );
  for (let i = 0; i < 12; i++) {
    const angle = (2 * Math.PI * i) / 12;
    addGiltStar(mesh, RING.radius * Math.cos(angle), RING.height + RING.radius * Math.sin(angle), y);
  }
}

/** A faceted star: ten slopes to a raised middle, standing a little before the field. */
function addGiltStar(mesh: ChartMesh, x: number, z: number, field: number): void {
  const y = field - 0.03;
  const points = starPoints(RING.star).map(([dx, dz]): Point => [dx + x, y, dz + z]);
  points.forEach((a, j) => {
    const b = at(points, (j + 1) % points.length);
    addPolygon(mesh, [[x, y - 0.05, z], b, a], FRONTAL, {
      material: 'gold',
      density: 30,
      facing: { toward: [x, 0, z] },
    });
  });
  const rim = [...points, at(points, 0)];
  addGrid(
    mesh,
    rim.map((front): Point[] => [front, [front[0], field, front[2]]]),
    { material: 'gold', density: 12, hard: true, facing: { away: [x, y, z] } },
  );
}
