import type { ChartMesh, Coordinate } from '../kit/chart-mesh';
import { addBox, addQuad, turnedPlace } from '../kit/shapes';

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

/** A blue plinth with bronze foot and rim and a velvet deck. */
export function addPlinth(mesh: ChartMesh, { centre, floor, turn, width, height }: PlinthPlace): void {
  const square = (side: number) => [side, side] as const;
  const deck = floor + height;
  const rim = width + RIM;
  const bronze = { material: 'bronze', density: 60 };
  const body = { material: 'plinth', density: 70 };
  const foot = floor + FOOT_HEIGHT;
  addBox(mesh, { centre, turn, span: [floor, foot], size: square(width - FOOT_INSET) }, bronze);
  addBox(mesh, { centre, turn, span: [foot, deck - RIM_HEIGHT], size: square(width) }, body);
  addBox(
    mesh,
    { centre, turn, span: [deck - RIM_HEIGHT, deck], size: square(rim), withBottom: true },
    bronze,
  );
  const place = turnedPlace(centre, turn);
  const h = rim / 2;
  addQuad(mesh, [place(-h, -h, deck), place(h, -h, deck), place(h, h, deck), place(-h, h, deck)], {
    material: 'velvet',
    density: 110,
  });
}
