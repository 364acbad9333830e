import { type ChartMesh, createChartMesh, type Point } from '../kit/chart-mesh';
import { addGrid } from '../kit/shapes';
import { addDisc, addTube } from '../kit/tubes';
import { SLAB } from './circle';
import {
  BRIDGE,
  HALO,
  HALO_HEIGHT,
  polar,
  radians,
  STAIRS,
  VESTIBULE,
  vaultHeight,
  WALK,
  WALL,
  WALL_TOP,
} from './dimensions';
import { PASSAGE_LAMPS } from './passage';
import type { Stand } from './stands';

const CABLES = 6;
const HEAD_LENGTH = 0.2;

/** What shines, and what holds it up. None of it wears a light map. */
export function drawLuminaires(stands: readonly Stand[]): ChartMesh {
  const mesh = createChartMesh();
  addRing(mesh, HALO, 0.05, HALO_HEIGHT - 0.005, 'lamp-halo', [0, 2 * Math.PI]);
  addRing(mesh, WALL - 0.08, 0.03, WALL_TOP + 0.055, 'lamp-halo', [0, Math.PI]);
  for (let i = 0; i < CABLES; i++)
    addCable(mesh, polar(HALO, (i * Math.PI) / 3 + Math.PI / 6, HALO_HEIGHT + 0.1));
  for (const { angle, radius, deck } of stands) {
    addSpot(mesh, polar(HALO, angle, HALO_HEIGHT - 0.12), polar(radius, angle, deck + 0.12));
  }
  for (const place of [...listSoffitLamps(), ...PASSAGE_LAMPS])
    addDisc(mesh, place, [place[0], place[1], 0], 0.05, 16, {
      material: 'lamp-disc',
      facing: { toward: [place[0], place[1], 0] },
    });
  for (const side of [1, -1]) addVestibuleStrip(mesh, side);
  return mesh;
}

/** A narrow ring that shines down. */
function addRing(
  mesh: ChartMesh,
  radius: number,
  half: number,
  z: number,
  material: string,
  [from, to]: readonly [number, number],
): void {
  const steps = 96;
  const rows = Array.from({ length: steps + 1 }, (_, i) =>
    [radius - half, radius + half].map((r) => polar(r, from + ((to - from) * i) / steps, z)),
  );
  addGrid(mesh, rows, { material, density: 1, facing: { toward: [0, 0, -99] } });
}

function addCable(mesh: ChartMesh, foot: Point): void {
  addTube(mesh, [foot, [foot[0], foot[1], vaultHeight(foot[0]) - 0.02]], [0.008, 0.008], 6, 'lamp-body');
}

/** Lamps in the underside of the bridge, left and right of the way in. */
export function listSoffitLamps(): Point[] {
  const lamps: Point[] = [];
  for (let degrees = 244; degrees <= 348; degrees += 11.6) {
    const angle = radians(degrees);
    if (angle > STAIRS.to) lamps.push(polar((WALK.inner + WALK.outer) / 2, angle, BRIDGE - SLAB - 0.004));
  }
  return lamps;
}

/** Where light falls down the panels of the vestibule: the slot between ceiling and wall. */
export const VESTIBULE_STRIP = { inset: 0.07, half: 0.02, height: VESTIBULE.height - 0.004 } as const;

function addVestibuleStrip(mesh: ChartMesh, side: number): void {
  const { inset, half, height } = VESTIBULE_STRIP;
  const x = side * (VESTIBULE.halfWidth - inset);
  addGrid(
    mesh,
    [x - half, x + half].map((sx): Point[] => [
      [sx, VESTIBULE.from + 0.1, height - 0.075],
      [sx, VESTIBULE.to - 0.1, height - 0.075],
    ]),
    { material: 'lamp-halo', density: 1, facing: { toward: [0, -15, -99] } },
  );
}

/** A spot head at `place` that looks at `target`; `size` by that of the hemicycle's. */
export function addSpot(mesh: ChartMesh, place: Point, target: Point, size = 1): void {
  const along = (metres: number): Point => {
    const delta = [target[0] - place[0], target[1] - place[1], target[2] - place[2]] as const;
    const part = metres / Math.hypot(...delta);
    return [place[0] + delta[0] * part, place[1] + delta[1] * part, place[2] + delta[2] * part];
  };
  const [back, front] = [along(-HEAD_LENGTH / 2), along(HEAD_LENGTH / 2)];
  addTube(mesh, [back, front], [0.04 * size, 0.046 * size], 18, 'lamp-body');
  addDisc(mesh, back, place, 0.04 * size, 18, { material: 'lamp-body', facing: { away: place } });
  addDisc(mesh, front, place, 0.046 * size, 18, { material: 'lamp-body', facing: { toward: target } });
  addDisc(mesh, along(HEAD_LENGTH / 2 + 0.004), place, 0.036 * size, 18, {
    material: 'lamp-disc',
    facing: { toward: target },
  });
}
