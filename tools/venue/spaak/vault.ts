import { type ChartMesh, type Coordinate, createChartMesh } from '../kit/chart-mesh';
import { addGrid, addSweep } from '../kit/shapes';
import {
  BACK,
  FRONT,
  HALO,
  HALO_HEIGHT,
  VAULT_ANGLE,
  VAULT_CENTRE,
  VAULT_RADIUS,
  vaultCurve,
  vaultPoint,
} from './dimensions';

const RIBS = 11;
const PURLINS = 17;

/** A bar's section hanging below the glass, open on top where nobody sees it. */
const section = (width: number, depth: number): Coordinate[] => [
  [0, -width / 2],
  [-depth, -width / 2],
  [-depth, width / 2],
  [0, width / 2],
];

/** White steel ribs, purlins along the hall, and fine glazing bars between the ribs. */
export function addVault(mesh: ChartMesh): void {
  const length = BACK - FRONT;
  const stationAt = (rib: number) => FRONT + 0.2 + ((length - 0.4) * rib) / (RIBS - 1);
  const across = (y: number, width: number, depth: number, steps: number, density: number) =>
    addSweep(mesh, section(width, depth), (o, t, part) => vaultPoint(o, part, y + t), steps, {
      material: 'steel',
      density,
    });
  for (let rib = 0; rib < RIBS; rib++) across(stationAt(rib), 0.2, 0.46, 36, 9);
  for (let j = 1; j <= PURLINS; j++) {
    const angle = -VAULT_ANGLE + (2 * VAULT_ANGLE * j) / (PURLINS + 1);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    addSweep(
      mesh,
      section(0.09, 0.2),
      (o, t, part) => [
        (VAULT_RADIUS + o) * s + c * t,
        FRONT + length * part,
        VAULT_CENTRE + (VAULT_RADIUS + o) * c - s * t,
      ],
      1,
      { material: 'steel', density: 6 },
    );
  }
  for (let rib = 0; rib + 1 < RIBS; rib++) {
    for (const quarter of [1, 2, 3]) across(stationAt(rib + quarter / 4), 0.05, 0.1, 24, 4);
  }
}

/** The black channel of the ring of lamps. */
export function addHaloChannel(mesh: ChartMesh): void {
  const profile: Coordinate[] = [
    [-0.07, 0.14],
    [-0.07, 0],
    [0.07, 0],
    [0.07, 0.14],
    [-0.07, 0.14],
  ];
  addSweep(
    mesh,
    profile,
    (o, t, part) => {
      const angle = 2 * Math.PI * part;
      return [(HALO + o) * Math.cos(angle), (HALO + o) * Math.sin(angle), HALO_HEIGHT + t];
    },
    96,
    { material: 'black', density: 10 },
  );
}

/** Glass above the vault. It has no light map. */
export function makeRoofGlass(): ChartMesh {
  const mesh = createChartMesh();
  addGrid(mesh, [vaultCurve(0.03, 36, FRONT), vaultCurve(0.03, 36, BACK)], {
    material: 'roofglass',
    density: 1,
  });
  return mesh;
}
