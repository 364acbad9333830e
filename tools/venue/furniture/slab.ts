import type { ChartMesh, Coordinate, Point } from '../kit/chart-mesh';
import { addGrid, addQuad } from '../kit/shapes';

export interface Slab {
  readonly size: Coordinate;
  readonly low: number;
  readonly high: number;
  /** How much of the upper edge is cut off. */
  readonly bevel: number;
  readonly material: string;
  readonly density: number;
}

type Place = (x: number, y: number, z: number) => Point;

/** An upright box whose upper edge is cut off: sides, bevel and top are one chart each. */
export function addSlab(
  mesh: ChartMesh,
  place: Place,
  { size, low, high, bevel, material, density }: Slab,
): void {
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

/** The underside of a slab. */
export function addUnderside(
  mesh: ChartMesh,
  place: Place,
  { size, low, material }: Pick<Slab, 'size' | 'low' | 'material'>,
): void {
  const [w, d] = [size[0] / 2, size[1] / 2];
  addQuad(mesh, [place(-w, -d, low), place(w, -d, low), place(w, d, low), place(-w, d, low)], {
    material,
    density: 40,
    facing: { toward: place(0, 0, low - 9) },
  });
}
