import { addPedestalCase } from '../furniture/pedestal-case';
import { type ChartMesh, type Coordinate, createChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid, addPolygon, addQuad, LEVEL } from '../kit/shapes';
import { addDisc } from '../kit/tubes';
import { DOORWAY, HALF_WIDTH, polar, radians } from '../spaak/dimensions';
import { addSpot } from '../spaak/luminaires';
import { addPassage, addPassageFloor, OPENING, PASSAGE_LAMPS } from '../spaak/passage';

/** The room: a dark oblong behind the long wall of the hemicycle. */
export const ROOM = { west: 15.4, east: 22.6, south: -9.4, north: -1.6, height: 2.9 } as const;
/** Ten cases stand in a ring around a low seat. */
export const RING = {
  centre: [19, -5.5] as Coordinate,
  radius: 2.75,
  count: 10,
  from: 183,
  to: 449,
} as const;
export const CASE = { width: 0.46, deck: 1.08 } as const;
export const SEAT = { radius: 0.55, height: 0.44 } as const;
/** The spots hang in a ring before the cases, below the ceiling. */
export const LAMPS = { radius: 1.75, height: 2.72 } as const;

export interface TreasuryCase {
  /** From 1, against the clock from the way in. */
  readonly number: number;
  readonly angle: number;
  readonly centre: Coordinate;
}

export const listCases = (): TreasuryCase[] =>
  Array.from({ length: RING.count }, (_, k) => {
    const angle = radians(RING.from + ((RING.to - RING.from) * k) / (RING.count - 1));
    return { number: k + 1, angle, centre: onRing(RING.radius, angle) };
  });

export function onRing(radius: number, angle: number): Coordinate {
  const [x, y] = polar(radius, angle, 0);
  return [RING.centre[0] + x, RING.centre[1] + y];
}

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

function addShell(mesh: ChartMesh): void {
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
