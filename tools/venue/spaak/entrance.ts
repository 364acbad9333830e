import type { ChartMesh, Coordinate, Point } from '../kit/chart-mesh';
import { addBox, addGrid, addQuad, addSweep } from '../kit/shapes';
import { FRONT, HALF_WIDTH, SPRING, VAULT_CENTRE, VAULT_RADIUS, VESTIBULE, vaultHeight } from './dimensions';
import { addFrame } from './frame';
import { profilePanels } from './panels';

const { halfWidth, height, from, to } = VESTIBULE;
const MIDDLE: Point = [0, (from + to) / 2, 1.2];
/** Roof of the vestibule as seen from the bridge. */
const ROOF = height + 0.3;
/** Slats across the ceiling: how many, how wide, how deep. */
const SLATS = { count: 44, width: 0.045, depth: 0.075 };
const JOINT = { width: 0.03, depth: 0.03 };
const PANELS = 4;
const DOOR = { halfWidth: 1.1, height: 2.2, depth: 0.12 };

/** The low oak way in: panelled walls, slats under a dark ceiling, and the closed doors that the visitor came through. */
export function addVestibule(mesh: ChartMesh): void {
  for (const side of [1, -1]) addWall(mesh, side);
  addCeiling(mesh);
  addDoors(mesh);
  addPortal(mesh);
}

function addWall(mesh: ChartMesh, side: number): void {
  const profile = profilePanels(halfWidth, [from, to], PANELS, JOINT);
  addGrid(
    mesh,
    profile.map(([x, y]) => [0.08, height].map((z): Point => [side * x, y, z])),
    { material: 'oak', density: 56, hard: true, facing: { toward: MIDDLE } },
  );
  const base = [
    [halfWidth + 0.025, 0],
    [halfWidth + 0.025, 0.08],
    [halfWidth, 0.08],
  ] as const;
  addGrid(
    mesh,
    base.map(([x, z]) => [from, to].map((y): Point => [side * x, y, z])),
    { material: 'bronze', density: 14, hard: true, facing: { toward: [0, MIDDLE[1], 0.1] } },
  );
}

function addCeiling(mesh: ChartMesh): void {
  addQuad(
    mesh,
    [
      [-halfWidth, from, height],
      [halfWidth, from, height],
      [halfWidth, to, height],
      [-halfWidth, to, height],
    ],
    { material: 'oak', density: 16, facing: { toward: MIDDLE } },
  );
  const pitch = (to - from) / SLATS.count;
  for (let k = 0; k < SLATS.count; k++) {
    const y = from + (k + 0.5) * pitch;
    const [a, b, low] = [y - SLATS.width / 2, y + SLATS.width / 2, height - SLATS.depth];
    const section: Coordinate[] = [
      [a, height],
      [a, low],
      [b, low],
      [b, height],
    ];
    addGrid(
      mesh,
      section.map(([sy, z]) => [-halfWidth, halfWidth].map((x): Point => [x, sy, z])),
      { material: 'oak', density: 26, hard: true, facing: { away: [0, y, height] } },
    );
  }
}

/** Two oak leaves in the end wall, a brass line between them. */
function addDoors(mesh: ChartMesh): void {
  const wall = (
    x0: number,
    x1: number,
    low: number,
    high: number,
    y: number,
    material: string,
    density = 44,
  ) =>
    addQuad(
      mesh,
      [
        [x0, y, low],
        [x1, y, low],
        [x1, y, high],
        [x0, y, high],
      ],
      { material, density, facing: { toward: MIDDLE } },
    );
  const { halfWidth: w, height: h, depth } = DOOR;
  wall(-halfWidth, -w, 0, height, from, 'oak');
  wall(w, halfWidth, 0, height, from, 'oak');
  wall(-w, w, h, height, from, 'oak');
  const back = from - depth;
  wall(-w, -0.004, 0, h, back, 'oak');
  wall(0.004, w, 0, h, back, 'oak');
  wall(-0.004, 0.004, 0, h, back - 0.006, 'bronze', 10);
  for (const side of [1, -1]) {
    addBox(
      mesh,
      {
        centre: [side * 0.12, back + 0.05],
        span: [0.75, 1.65],
        size: [0.03, 0.03],
        turn: 0,
        withTop: true,
        withBottom: true,
      },
      { material: 'bronze', density: 30 },
    );
  }
  const reveal: Coordinate[] = [
    [-w, 0],
    [-w, h],
    [w, h],
    [w, 0],
  ];
  addGrid(
    mesh,
    reveal.map(([x, z]) => [from, back].map((y): Point => [x, y, z])),
    { material: 'bronze', density: 18, hard: true, facing: { toward: [0, from - 0.05, 1] } },
  );
}

/** The bronze frame where the vestibule ends, and its roof and outer walls behind the glass. */
function addPortal(mesh: ChartMesh): void {
  const frame = 0.09;
  const opening: Coordinate[] = [
    [-halfWidth, 0],
    [-halfWidth, height],
    [halfWidth, height],
    [halfWidth, 0],
  ];
  const outer: Coordinate[] = [
    [-halfWidth - frame, 0],
    [-halfWidth - frame, ROOF],
    [halfWidth + frame, ROOF],
    [halfWidth + frame, 0],
  ];
  const y = to + 0.12;
  addFrame(
    mesh,
    opening.map(([x, z], i): Point[] => {
      const [ox, oz] = outer[i] ?? [x, z];
      const cut = (part: number): Point => [x + (ox - x) * part, y, z + (oz - z) * part];
      return [[x, to, z], [x, y - 0.008, z], cut(0.09), cut(0.91), [ox, y - 0.008, oz], [ox, to - 0.1, oz]];
    }),
    [0, 0, 1],
  );
  addQuad(
    mesh,
    [
      [-halfWidth, from, ROOF],
      [halfWidth, from, ROOF],
      [halfWidth, to, ROOF],
      [-halfWidth, to, ROOF],
    ],
    { material: 'plaster', density: 8, facing: { toward: [0, 0, 99] } },
  );
}

/** The bars of the glazed entrance end: uprights to the vault and five transoms, around the vestibule. */
export function addEntranceBars(mesh: ChartMesh): void {
  for (let i = -6; i <= 6; i++) {
    const x = (i * HALF_WIDTH) / 6.5;
    const low = Math.abs(x) < halfWidth + 0.2 ? ROOF : 0;
    addBox(
      mesh,
      { centre: [x, FRONT + 0.09], span: [low, vaultHeight(x)], size: [0.08, 0.18], turn: 0 },
      { material: 'steel', density: 16 },
    );
  }
  const profile: Coordinate[] = [
    [0.02, -0.04],
    [0.16, -0.04],
    [0.16, 0.04],
    [0.02, 0.04],
  ];
  for (const z of [0.05, ROOF + 0.05, SPRING, 9.0, 11.2]) {
    const reach =
      z <= SPRING ? HALF_WIDTH : Math.sqrt(Math.max(0, VAULT_RADIUS ** 2 - (z - VAULT_CENTRE) ** 2));
    const inner = z < ROOF ? halfWidth + 0.1 : 0;
    for (const side of inner > 0 ? [1, -1] : [1]) {
      const start = inner > 0 ? side * inner : -reach;
      const end = side * reach;
      addSweep(mesh, profile, (o, t, part) => [start + (end - start) * part, FRONT + o, z + t], 1, {
        material: 'steel',
        density: 10,
      });
    }
  }
}

/** A faint sheet of glass in the entrance end, so that it mirrors a little. It has no light map. */
export function addEntranceGlass(mesh: ChartMesh): void {
  const y = FRONT + 0.02;
  for (const [x0, x1, low] of [
    [-HALF_WIDTH, -halfWidth - 0.09, 0],
    [-halfWidth - 0.09, halfWidth + 0.09, ROOF],
    [halfWidth + 0.09, HALF_WIDTH, 0],
  ] as const) {
    addQuad(
      mesh,
      [
        [x0, y, low],
        [x1, y, low],
        [x1, y, SPRING],
        [x0, y, SPRING],
      ],
      { material: 'roofglass', density: 1 },
    );
  }
}
