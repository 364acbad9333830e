import { addPlinth } from '../furniture/plinth';
import { type ChartMesh, type Coordinate, createChartMesh, type Point } from '../kit/chart-mesh';
import { addBox, addGrid, addPolygon, addQuad, LEVEL } from '../kit/shapes';
import {
  DOOR,
  HALF_DEPTH,
  HALF_WIDTH,
  HEIGHT,
  PLINTH,
  PLINTHS,
  SKIRTING,
  SKYLIGHT,
  TABLE,
} from './dimensions';

const MIDDLE: Point = [0, 0, 1.6];
const PLASTER = { material: 'plaster', density: 34, facing: { toward: MIDDLE } };
const OAK = { material: 'oak', density: 40 };

/** Everything that wears the room's light map. */
export function drawRoom(): ChartMesh {
  const mesh = createChartMesh();
  addBoards(mesh);
  addWalls(mesh);
  addCeiling(mesh);
  addDoor(mesh);
  for (const { x, y } of PLINTHS) addPlinth(mesh, { centre: [x, y], floor: 0, turn: 0, ...PLINTH });
  addTable(mesh);
  return mesh;
}

/** The glass of the skylight, and the bars that carry it. Only the bars take light. */
export function drawGlass(): ChartMesh {
  const mesh = createChartMesh();
  const { halfWidth: w, halfDepth: d, shaft } = SKYLIGHT;
  const z = HEIGHT + shaft;
  addQuad(
    mesh,
    [
      [-w, -d, z],
      [w, -d, z],
      [w, d, z],
      [-w, d, z],
    ],
    { material: 'roofglass', density: 1 },
  );
  return mesh;
}

function addBoards(mesh: ChartMesh): void {
  const [w, d] = [HALF_WIDTH, HALF_DEPTH];
  addPolygon(
    mesh,
    [
      [-w, -d, 0],
      [w, -d, 0],
      [w, d, 0],
      [-w, d, 0],
    ],
    LEVEL,
    {
      material: 'boards',
      density: 46,
      facing: { toward: MIDDLE },
    },
  );
}

/** Back and side walls whole, the front wall around the doorway; an oak skirting stands before each. */
function addWalls(mesh: ChartMesh): void {
  const [w, d] = [HALF_WIDTH, HALF_DEPTH];
  const wall = (from: Coordinate, to: Coordinate, low: number, high: number) =>
    addQuad(
      mesh,
      [
        [...from, low],
        [...to, low],
        [...to, high],
        [...from, high],
      ],
      PLASTER,
    );
  wall([-w, d], [w, d], 0, HEIGHT);
  wall([-w, -d], [-w, d], 0, HEIGHT);
  wall([w, -d], [w, d], 0, HEIGHT);
  wall([-w, -d], [-DOOR.halfWidth, -d], 0, HEIGHT);
  wall([DOOR.halfWidth, -d], [w, -d], 0, HEIGHT);
  wall([-DOOR.halfWidth, -d], [DOOR.halfWidth, -d], DOOR.height, HEIGHT);
  const skirting = (from: Coordinate, to: Coordinate, inwards: Coordinate) => {
    const [ix, iy] = [inwards[0] * 0.018, inwards[1] * 0.018];
    const profile = [
      [ix, iy, 0],
      [ix, iy, SKIRTING],
      [0, 0, SKIRTING],
    ] as const;
    const rows = profile.map(([dx, dy, z]) => [from, to].map(([x, y]): Point => [x + dx, y + dy, z]));
    addGrid(mesh, rows, { ...OAK, density: 24, hard: true, facing: { toward: MIDDLE } });
  };
  skirting([-w, d], [w, d], [0, -1]);
  skirting([-w, -d], [-w, d], [1, 0]);
  skirting([w, -d], [w, d], [-1, 0]);
  skirting([-w, -d], [-DOOR.halfWidth, -d], [0, 1]);
  skirting([DOOR.halfWidth, -d], [w, -d], [0, 1]);
}

/** Four strips around the opening, and its shaft up to the glass with two bars across. */
function addCeiling(mesh: ChartMesh): void {
  const [w, d] = [HALF_WIDTH, HALF_DEPTH];
  const { halfWidth: sw, halfDepth: sd, shaft } = SKYLIGHT;
  const top = HEIGHT + shaft;
  const strip = (x0: number, x1: number, y0: number, y1: number) =>
    addQuad(
      mesh,
      [
        [x0, y0, HEIGHT],
        [x1, y0, HEIGHT],
        [x1, y1, HEIGHT],
        [x0, y1, HEIGHT],
      ],
      { ...PLASTER, density: 24 },
    );
  strip(-w, w, -d, -sd);
  strip(-w, w, sd, d);
  strip(-w, -sw, -sd, sd);
  strip(sw, w, -sd, sd);
  const ring: Coordinate[] = [
    [-sw, -sd],
    [sw, -sd],
    [sw, sd],
    [-sw, sd],
    [-sw, -sd],
  ];
  addGrid(
    mesh,
    ring.map(([x, y]): Point[] => [
      [x, y, HEIGHT],
      [x, y, top],
    ]),
    { ...PLASTER, hard: true },
  );
  for (const x of [-sw / 3, sw / 3]) {
    addBox(
      mesh,
      { centre: [x, 0], span: [top - 0.06, top], size: [0.05, 2 * sd], turn: 0, withBottom: true },
      { material: 'steel', density: 12 },
    );
  }
}

/** The doorway's reveal and the closed door in it. */
function addDoor(mesh: ChartMesh): void {
  const { halfWidth: w, height, depth } = DOOR;
  const [front, back] = [-HALF_DEPTH, -HALF_DEPTH - depth];
  const frame: Coordinate[] = [
    [-w, 0],
    [-w, height],
    [w, height],
    [w, 0],
  ];
  addGrid(
    mesh,
    frame.map(([x, z]) => [front, back].map((y): Point => [x, y, z])),
    { ...PLASTER, hard: true },
  );
  addQuad(
    mesh,
    [
      [-w, back, 0],
      [w, back, 0],
      [w, front, 0],
      [-w, front, 0],
    ],
    { ...OAK, facing: { toward: MIDDLE } },
  );
  for (const [x0, x1] of [
    [-w, 0],
    [0, w],
  ] as const) {
    addQuad(
      mesh,
      [
        [x0, back, 0],
        [x1, back, 0],
        [x1, back, height],
        [x0, back, height],
      ],
      { ...OAK, facing: { toward: MIDDLE } },
    );
  }
  const [strip, proud] = [0.008, back + 0.004];
  addQuad(
    mesh,
    [
      [-strip, proud, 0],
      [strip, proud, 0],
      [strip, proud, height],
      [-strip, proud, height],
    ],
    { material: 'bronze', density: 12, facing: { toward: MIDDLE } },
  );
}

function addTable(mesh: ChartMesh): void {
  const { x, y, width, length, height, top, leg } = TABLE;
  addBox(
    mesh,
    {
      centre: [x, y],
      span: [height - top, height],
      size: [width, length],
      turn: 0,
      withTop: true,
      withBottom: true,
    },
    { ...OAK, density: 70 },
  );
  const [dx, dy] = [(width - leg) / 2 - 0.03, (length - leg) / 2 - 0.03];
  for (const [sx, sy] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    addBox(
      mesh,
      { centre: [x + sx * dx, y + sy * dy], span: [0, height - top], size: [leg, leg], turn: 0 },
      { ...OAK, density: 24 },
    );
  }
}
