import type { ChartMesh, Point } from '../kit/chart-mesh';
import { addGrid } from '../kit/shapes';
import { INLAY_SIZE, INLAY_STRIP } from '../textures/inlay';
import { polar } from './dimensions';

/** Inlays lie this high, so that they never fight with the stone for the depth buffer. Light is baked from above them. */
export const INLAY = 0.002;

/** A brass line in a floor, part of a circle: the middle and width of the line, the floor's height, angles, stretches. */
export interface InlaidArc {
  readonly radius: number;
  readonly width: number;
  readonly floor: number;
  readonly angles: readonly [from: number, to: number];
  readonly steps: number;
}

/** Draws the strip that the line lies in the middle of; the rest of it is clear. */
export function addInlaidArc(
  mesh: ChartMesh,
  { radius, width, floor, angles: [from, to], steps }: InlaidArc,
): void {
  const strip = width * INLAY_STRIP;
  const rows = Array.from({ length: steps + 1 }, (_, i): Point[] =>
    [radius + strip / 2, radius - strip / 2].map((r) =>
      polar(r, from + ((to - from) * i) / steps, floor + INLAY),
    ),
  );
  addGrid(mesh, rows, {
    material: 'inlay',
    density: 14,
    facing: { toward: [0, 0, 99] },
    uv: (_, [along, across]) => [along, (across * INLAY_SIZE) / strip],
  });
}
