import { addPedestalCase } from '../furniture/pedestal-case';
import { type ChartMesh, type Coordinate, createChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, addQuad, LEVEL } from '../kit/shapes';
import { addDisc } from '../kit/tubes';
import { DOORWAY, HALF_WIDTH, radians } from '../spaak/dimensions';
import { addSpot } from '../spaak/luminaires';
import { addPassage, addPassageFloor, PASSAGE_LAMPS } from '../spaak/passage';
import { CASE, LAMPS, listCases, onRing, RING, SEAT } from './dimensions';
import { addShell } from './shell';

/** Everything that wears the room's light map. */
export function drawRoom(): ChartMesh {
  const mesh = createChartMesh();
  addShell(mesh);
  addPassageFloor(mesh);
  addPassage(mesh, true);
  for (const { centre, angle } of listCases()) {
    addPedestalCase(mesh, {
      centre,
      floor: 0,
      deck: CASE.deck,
      turn: angle - Math.PI / 2,
      width: CASE.width,
      depth: CASE.width,
    });
  }
  addSeat(mesh);
  return mesh;
}

/** Lamp heads, their rails, and the daylight that stands in the doorway. */
export function drawLamps(): ChartMesh {
  const mesh = createChartMesh();
  for (const { centre, angle } of listCases()) {
    addSpot(mesh, [...onRing(LAMPS.radius, angle), LAMPS.height], [...centre, CASE.deck + 0.08], 1.5);
  }
  for (const place of PASSAGE_LAMPS) {
    const below: Point = [place[0], place[1], 0];
    addDisc(mesh, place, below, 0.05, 16, { material: 'lamp-disc', facing: { toward: below } });
  }
  const profile: Coordinate[] = [
    [-0.02, 0.1],
    [-0.02, 0.06],
    [0.02, 0.06],
    [0.02, 0.1],
  ];
  addGrid(
    mesh,
    profile.map(([out, up]) =>
      Array.from(
        { length: 49 },
        (_, i): Point => [
          ...onRing(LAMPS.radius + out, radians(RING.from - 6 + ((RING.to - RING.from + 12) * i) / 48)),
          LAMPS.height + up,
        ],
      ),
    ),
    { material: 'lamp-body', density: 1, hard: true, facing: { toward: [19, -5.5, -9] } },
  );
  const [x, low, high] = [HALF_WIDTH - 0.02, DOORWAY.y - DOORWAY.halfWidth, DOORWAY.y + DOORWAY.halfWidth];
  addQuad(
    mesh,
    [
      [x, low, 0],
      [x, high, 0],
      [x, high, DOORWAY.height],
      [x, low, DOORWAY.height],
    ],
    { material: 'lamp-day', density: 1, facing: { toward: [15, -6.5, 1] } },
  );
  return mesh;
}

/** A round seat of felt on a bronze foot. */
export function addSeat(mesh: ChartMesh): void {
  const { radius, height } = SEAT;
  const ring = (r: number, z: number): Point[] =>
    Array.from({ length: 41 }, (_, i) => [...onRing(r, (2 * Math.PI * i) / 40), z]);
  const middle: Point = [...RING.centre, 0.2];
  addGrid(mesh, [ring(radius - 0.08, 0), ring(radius - 0.08, 0.06)], {
    material: 'bronze',
    density: 20,
    facing: { away: middle },
  });
  addGrid(mesh, [ring(radius, 0.06), ring(radius, height - 0.03), ring(radius - 0.03, height)], {
    material: 'velvet',
    density: 44,
    hard: true,
    facing: { away: middle },
  });
  addPolygon(mesh, ring(radius - 0.03, height).slice(0, -1), LEVEL, {
    material: 'velvet',
    density: 50,
    facing: { toward: [0, 0, 99] },
  });
}
