import type { ChartMesh, Coordinate } from '../kit/chart-mesh';
import { addQuad, turnedPlace } from '../kit/shapes';
import { addSlab, addUnderside } from './slab';

/** Where a plinth stands: the middle of its foot on the plan, the floor's height there, its turn. */
export interface PlinthPlace {
  readonly centre: Coordinate;
  readonly floor: number;
  readonly turn: number;
  readonly width: number;
  /** From the floor to the deck. */
  readonly height: number;
}

/** The deck stands this far over the sides. */
const RIM = 0.02;
const RIM_HEIGHT = 0.03;
const FOOT_HEIGHT = 0.07;
const FOOT_INSET = 0.1;
const BEVEL = 0.004;
/** The velvet lies this high above the bronze. */
const DECK = 0.0015;

/** A blue plinth with bronze foot and rim and a velvet deck. */
export function addPlinth(mesh: ChartMesh, { centre, floor, turn, width, height }: PlinthPlace): void {
  const place = turnedPlace(centre, turn);
  const deck = floor + height;
  const rim = width + RIM;
  const [foot, under] = [floor + FOOT_HEIGHT, deck - RIM_HEIGHT];
  const slab = (side: number, low: number, high: number, bevel: number, material: string, density: number) =>
    addSlab(mesh, place, { size: [side, side], low, high, bevel, material, density });
  slab(width - FOOT_INSET, floor, foot, 0, 'bronze', 60);
  slab(width, foot, under, 0, 'plinth', 70);
  slab(rim, under, deck - DECK, BEVEL, 'bronze', 60);
  addUnderside(mesh, place, { size: [rim, rim], low: under, material: 'bronze' });
  const h = rim / 2 - BEVEL;
  addQuad(mesh, [place(-h, -h, deck), place(h, -h, deck), place(h, h, deck), place(-h, h, deck)], {
    material: 'velvet',
    density: 110,
  });
}
