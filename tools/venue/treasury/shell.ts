import type { ChartMesh, Coordinate, Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, addQuad, LEVEL } from '../kit/shapes';
import { OPENING } from '../spaak/passage';
import { COVE, RING, ROOM } from './dimensions';

/** Its thickness. */
const LIP = 0.03;

/** Floor, felt walls, dark ceiling, and the opening to the passage. */
export function addShell(mesh: ChartMesh): void {
  const { west, east, south, north, height } = ROOM;
  const corners: Coordinate[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const at = (z: number) => corners.map(([x, y]): Point => [x, y, z]);
  addPolygon(mesh, at(0), LEVEL, { material: 'slate', density: 62, facing: { toward: [0, 0, 99] } });
  addPolygon(mesh, at(height), LEVEL, { material: 'black', density: 14, facing: { toward: [0, 0, -99] } });
  const inside: Point = [RING.centre[0], RING.centre[1], 1.4];
  const wall = (a: Coordinate, b: Coordinate, low = 0, high: number = height) =>
    addQuad(
      mesh,
      [
        [...a, low],
        [...b, low],
        [...b, high],
        [...a, high],
      ],
      { material: 'felt', density: 34, facing: { toward: inside } },
    );
  wall([west, south], [east, south]);
  wall([east, south], [east, north]);
  wall([east, north], [west, north]);
  wall([west, south], [west, OPENING.from]);
  wall([west, OPENING.to], [west, north]);
  wall([west, OPENING.from], [west, OPENING.to], 2.25);
  addCove(mesh, inside);
  // The depth of the opening, framed in bronze, and its sill.
  const frame: Point[] = [
    [west, OPENING.from, 0],
    [west, OPENING.from, 2.25],
    [west, OPENING.to, 2.25],
    [west, OPENING.to, 0],
  ];
  addGrid(
    mesh,
    frame.map((point): Point[] => [point, [OPENING.x, point[1], point[2]]]),
    { material: 'bronze', density: 24, hard: true, facing: { toward: [15.3, -2.65, 1] } },
  );
  addQuad(
    mesh,
    [
      [OPENING.x, OPENING.from, 0],
      [west, OPENING.from, 0],
      [west, OPENING.to, 0],
      [OPENING.x, OPENING.to, 0],
    ],
    { material: 'slate', density: 30, facing: { toward: [15.3, -2.65, 9] } },
  );
}

function addCove(mesh: ChartMesh, inside: Point): void {
  const lip = (inset: number, z: number): Point[] => {
    const [w, e, s, n] = [ROOM.west + inset, ROOM.east - inset, ROOM.south + inset, ROOM.north - inset];
    return [
      [w, s, z],
      [e, s, z],
      [e, n, z],
      [w, n, z],
      [w, s, z],
    ];
  };
  const low = ROOM.height - COVE.drop;
  for (const [inset, facing] of [
    [COVE.reach, { away: inside }],
    [COVE.reach + LIP, { toward: inside }],
  ] as const) {
    addGrid(
      mesh,
      lip(inset, low).map((point, k): Point[] => [point, lip(inset, ROOM.height)[k] ?? point]),
      { material: 'black', density: 20, hard: true, facing },
    );
  }
  addGrid(
    mesh,
    lip(COVE.reach, low).map((point, k): Point[] => [point, lip(COVE.reach + LIP, low)[k] ?? point]),
    { material: 'black', density: 20, hard: true, facing: { toward: inside } },
  );
}
