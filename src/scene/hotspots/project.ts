import type { Vec3 } from '#kit';

/** Where a point of the hall is on the canvas. */
export interface Projected {
  /** Pixels from the top left. */
  x: number;
  y: number;
  /** Metres from the camera. */
  distance: number;
  /** In front of the camera and on the canvas, give or take a margin. */
  inView: boolean;
}

export interface ProjectionView {
  /** Column-major world-to-clip matrix. */
  readonly matrix: readonly number[];
  readonly eye: Vec3;
  readonly width: number;
  readonly height: number;
}

/** Pixels that a marker may be outside of the canvas and still be placed: its button is wider than its point. */
const MARGIN = 40;

/** Projects a point; writes into `out`, since it runs for every marker in every frame. */
export function projectPoint([px, py, pz]: Vec3, view: ProjectionView, out: Projected): Projected {
  const m = view.matrix;
  const at = (row: number): number =>
    (m[row] ?? 0) * px + (m[row + 4] ?? 0) * py + (m[row + 8] ?? 0) * pz + (m[row + 12] ?? 0);
  const w = at(3);
  out.distance = Math.hypot(px - view.eye[0], py - view.eye[1], pz - view.eye[2]);
  if (w <= 0) {
    out.inView = false;
    return out;
  }
  out.x = ((at(0) / w + 1) / 2) * view.width;
  out.y = ((1 - at(1) / w) / 2) * view.height;
  out.inView =
    out.x > -MARGIN && out.x < view.width + MARGIN && out.y > -MARGIN && out.y < view.height + MARGIN;
  return out;
}
