import type { ChartMesh, Coordinate, Point } from '../kit/chart-mesh';
import { addGrid, addQuad, turnedPlace } from '../kit/shapes';

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
  bottom(mesh, place, tray, under);
  const [lineLow, lineHigh] = [deck - LINE.below - LINE.height, deck - LINE.below];
  slab([width + 2 * LINE.proud, depth + 2 * LINE.proud], lineLow, lineHigh, 0, 'brass', 30);
  const [w, d] = [width / 2 - RIM, depth / 2 - RIM];
  const z = deck + 0.0015;
  addQuad(mesh, [place(-w, -d, z), place(w, -d, z), place(w, d, z), place(-w, d, z)], {
    material: 'velvet',
    density: 150,
  });
}

interface Slab {
  readonly size: Coordinate;
  readonly low: number;
  readonly high: number;
  readonly bevel: number;
  readonly material: string;
  readonly density: number;
}

type Place = (x: number, y: number, z: number) => Point;

/** An upright box whose upper edge is cut off: sides, bevel and top are one chart each. */
function addSlab(mesh: ChartMesh, place: Place, { size, low, high, bevel, material, density }: Slab): void {
  const [w, d] = [size[0] / 2, size[1] / 2];
  const ring = (inset: number, z: number): Point[] => {
    const [x, y] = [w - inset, d - inset];
    return [place(-x, -y, z), place(x, -y, z), place(x, y, z), place(-x, y, z), place(-x, -y, z)];
  };
  const inside = place(0, 0, (low + high) / 2);
  const band = (lower: Point[], upper: Point[], texels: number) =>
    addGrid(
      mesh,
      lower.map((point, k): Point[] => [point, upper[k] ?? point]),
      { material, density: texels, hard: true, facing: { away: inside } },
    );
  band(ring(0, low), ring(0, high - bevel), density);
  if (bevel > 0) band(ring(0, high - bevel), ring(bevel, high), density / 2);
  const [a, b, c, e] = ring(bevel, high) as [Point, Point, Point, Point];
  addQuad(mesh, [a, b, c, e], { material, density: density / 2, facing: { away: inside } });
}

function bottom(mesh: ChartMesh, place: Place, size: Coordinate, z: number): void {
  const [w, d] = [size[0] / 2, size[1] / 2];
  addQuad(mesh, [place(-w, -d, z), place(w, -d, z), place(w, d, z), place(-w, d, z)], {
    material: 'oak',
    density: 40,
    facing: { toward: place(0, 0, z - 9) },
  });
}
