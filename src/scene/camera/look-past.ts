import type { PerspectiveCamera } from 'three';
import { damping } from '#kit';
import type { Live } from '#visit';

/** How quickly the picture makes way for a panel, per second. */
const PACE = 7;
/** Pixels that nobody sees. */
const UNSEEN = 0.25;

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** The inline end is on the left. */
  readonly rightToLeft: boolean;
}

/** Width by height of what panels leave free. */
export const freeAspect = ({ inset }: Live, { width, height }: Canvas): number =>
  Math.max(1, width - inset.end) / Math.max(1, height - inset.bottom);

/** Moves the middle of the picture to the middle of what panels leave free, so that nobody looks at a panel's back. */
export interface LookPast {
  /** True while the picture is still on its way. `cut` takes it there at once. */
  step(camera: PerspectiveCamera, live: Live, canvas: Canvas, dt: number, cut: boolean): boolean;
}

export function createLookPast(): LookPast {
  let x = 0;
  let y = 0;
  return {
    step(camera, { inset }, { width, height, rightToLeft }, dt, cut) {
      const goalX = (rightToLeft ? -1 : 1) * (inset.end / 2);
      const goalY = inset.bottom / 2;
      const near = Math.abs(goalX - x) < UNSEEN && Math.abs(goalY - y) < UNSEEN;
      const part = cut || near ? 1 : damping(PACE, dt);
      x += (goalX - x) * part;
      y += (goalY - y) * part;
      const view = camera.view;
      const shown = view?.enabled ? view : { offsetX: 0, offsetY: 0, width, height };
      const same =
        shown.offsetX === x && shown.offsetY === y && shown.width === width && shown.height === height;
      if (!same) {
        if (x === 0 && y === 0) camera.clearViewOffset();
        else camera.setViewOffset(width, height, x, y, width, height);
      }
      return !near && !cut;
    },
  };
}
