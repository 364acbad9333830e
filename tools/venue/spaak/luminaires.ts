import { type ChartMesh, createChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid } from '../kit/shapes';
import { addDisc, addTube } from '../kit/tubes';
import { DECK, HALO, HALO_HEIGHT, listStands, polar, vaultHeight } from './dimensions';

const CABLES = 6;
const HEAD_LENGTH = 0.2;

/** What shines, and what holds it up. None of it wears a light map. */
export function drawLuminaires(): ChartMesh {
  const mesh = createChartMesh();
  addHalo(mesh);
  for (let i = 0; i < CABLES; i++) addCable(mesh, (i * Math.PI) / 3 + Math.PI / 6);
  for (const { angle, x, y } of listStands())
    addSpot(mesh, polar(HALO, angle, HALO_HEIGHT - 0.12), [x, y, DECK + 0.15]);
  return mesh;
}

/** The bright underside of the ring, a little below its channel. */
function addHalo(mesh: ChartMesh): void {
  const rows = Array.from({ length: 129 }, (_, i) =>
    [HALO - 0.055, HALO + 0.055].map((radius) => polar(radius, (2 * Math.PI * i) / 128, HALO_HEIGHT - 0.005)),
  );
  addGrid(mesh, rows, { material: 'lamp-halo', density: 1, facing: { toward: [0, 0, -99] } });
}

function addCable(mesh: ChartMesh, angle: number): void {
  const foot = polar(HALO, angle, HALO_HEIGHT + 0.1);
  const top: Point = [foot[0], foot[1], vaultHeight(foot[0]) - 0.02];
  addTube(mesh, [foot, top], [0.012, 0.012], 6, 'steel-dark');
}

/** A spot head at `place` that looks at `target`. */
function addSpot(mesh: ChartMesh, place: Point, target: Point): void {
  const along = (metres: number): Point => {
    const delta = [target[0] - place[0], target[1] - place[1], target[2] - place[2]] as const;
    const part = metres / Math.hypot(...delta);
    return [place[0] + delta[0] * part, place[1] + delta[1] * part, place[2] + delta[2] * part];
  };
  const [back, front] = [along(-HEAD_LENGTH / 2), along(HEAD_LENGTH / 2)];
  addTube(mesh, [back, front], [0.055, 0.065], 20, 'steel-dark');
  addDisc(mesh, back, place, 0.055, 20, { material: 'steel-dark', facing: { away: place } });
  addDisc(mesh, front, place, 0.065, 20, { material: 'steel-dark', facing: { toward: target } });
  addDisc(mesh, along(HEAD_LENGTH / 2 + 0.005), place, 0.05, 20, {
    material: 'lamp-disc',
    facing: { toward: target },
  });
}
