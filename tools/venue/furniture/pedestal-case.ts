import type { ChartMesh, Coordinate } from '../kit/chart-mesh';
import { addQuad, turnedPlace } from '../kit/shapes';
import { addSlab, addUnderside } from './slab';

/** Where a case stands: the middle of its foot on the plan, floor and deck heights, its turn, its outer measures. */
export interface CasePlace {
  readonly centre: Coordinate;
  readonly floor: number;
  readonly deck: number;
  readonly turn: number;
  readonly width: number;
  readonly depth: number;
}

const FOOT = { height: 0.05, over: -0.07 };
/** The blue pillar: its sides as parts of the case's, and the shadow gap above it. */
const PILLAR = { width: 0.86, depth: 0.82, gap: 0.03 };
const TRAY = { height: 0.078, bevel: 0.006 };
/** The brass line around the tray: how far below the deck, and how high. */
const LINE = { below: 0.026, height: 0.005, proud: 0.0015 };
/** Oak is left as a rim around the felt. */
const RIM = 0.022;
const BEVEL = 0.006;

/**
 * A case on a pillar: a brass foot, a slender pillar of blue lacquer, a shadow gap, an oak tray with a brass line and a
 * deck of felt. Its glass depends on the work and is the scene's.
 */
export function addPedestalCase(
  mesh: ChartMesh,
  { centre, floor, deck, turn, width, depth }: CasePlace,
): void {
  const place = turnedPlace(centre, turn);
  const slab = (
    size: Coordinate,
    low: number,
    high: number,
    bevel: number,
    material: string,
    density: number,
  ) => addSlab(mesh, place, { size, low, high, bevel, material, density });
  const pillar: Coordinate = [width * PILLAR.width, depth * PILLAR.depth];
  const foot: Coordinate = [pillar[0] + FOOT.over, pillar[1] + FOOT.over];
  const under = deck - TRAY.height;
  slab(foot, floor, floor + FOOT.height, 0.003, 'brass', 40);
  slab(pillar, floor + FOOT.height, under - PILLAR.gap, BEVEL, 'plinth', 76);
  slab([pillar[0] - 0.08, pillar[1] - 0.08], under - PILLAR.gap, under, 0, 'plinth', 20);
  const tray: Coordinate = [width, depth];
  slab(tray, under, deck, TRAY.bevel, 'oak', 96);
  addUnderside(mesh, place, { size: tray, low: under, material: 'oak' });
  const [lineLow, lineHigh] = [deck - LINE.below - LINE.height, deck - LINE.below];
  slab([width + 2 * LINE.proud, depth + 2 * LINE.proud], lineLow, lineHigh, 0, 'brass', 30);
  const [w, d] = [width / 2 - RIM, depth / 2 - RIM];
  const z = deck + 0.0015;
  addQuad(mesh, [place(-w, -d, z), place(w, -d, z), place(w, d, z), place(-w, d, z)], {
    material: 'velvet',
    density: 150,
  });
}
