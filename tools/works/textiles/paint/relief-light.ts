import { clamp } from './colour';
import { at } from './field';
import { eachPixel, type Surface, shadeColour } from './surface';

/**
 * Darkens what lies turned away from a raking light and brightens what is turned to it, a little: work in thread is
 * deeper than a picture of its slopes can show in the even light of a hall.
 */
export function lightRelief(surface: Surface, strength: number): void {
  const { relief, scale, width } = surface;
  eachPixel(surface, (_x, _y, i) => {
    const [column, row] = [i % width, Math.floor(i / width)];
    const slopeX = ((at(relief, column + 1, row) - at(relief, column - 1, row)) / 2) * scale;
    const slopeY = ((at(relief, column, row + 1) - at(relief, column, row - 1)) / 2) * scale;
    shadeColour(surface, i, 1 + strength * clamp(0.6 * slopeX + 0.8 * slopeY, -0.6, 0.45));
  });
}
