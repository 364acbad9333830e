import type { Page } from 'playwright-core';
import type { PathPoint } from '../pages/walk-path';
import type { MeasuredWindow } from './page-api';

/** Keys that are held one after the other, each for so many seconds of the visit. */
export type Presses = readonly (readonly [code: string, seconds: number])[];

/**
 * Holds keys in the hall and gives the way that the eyes went. Time is the visit's own: a pause between two frames counts
 * as a tenth of a second at most, so that a slow machine takes the same steps as a fast one, only later.
 * @param eyes metres from the floor to the eyes
 */
export async function press(page: Page, presses: Presses, eyes: number): Promise<readonly PathPoint[]> {
  return page.evaluate(
    async ([keys, height]) => {
      const { hemicycle } = window as unknown as MeasuredWindow;
      const path: (readonly [number, number, number, number, number, number])[] = [];
      let seconds = 0;
      let before = performance.now();
      const note = async (): Promise<void> => {
        const { pose } = await hemicycle.getState();
        if (pose) path.push([seconds, pose[0], pose[1] + height, pose[2], pose[3], pose[4]]);
      };
      await note();
      let until = 0;
      for (const [code, length] of keys) {
        until += length;
        window.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true }));
        while (seconds < until - 1e-6) {
          const now = await new Promise<number>(requestAnimationFrame);
          seconds += Math.max(0, Math.min((now - before) / 1000, 0.1));
          before = now;
          await note();
        }
        window.dispatchEvent(new KeyboardEvent('keyup', { code, bubbles: true }));
      }
      return path;
    },
    [presses, eyes] as const,
  );
}
