import { at } from '../kit/chart-mesh';
import { type Place, packAtlas } from '../kit/pack';
import type { LightPicture } from '../light/encode';
import { ATLAS, drawHallA } from './hall';

/** What the bake's pads covered of a deck and shaded beside them, as parts of the deck's side. */
const SHADED = { low: 0.14, high: 0.86 };
const ROUNDS = 600;

/**
 * Takes the pads of the bake off the decks: inside the part that they shaded, light is stretched smoothly from the rim.
 */
export function healDecks(picture: LightPicture): LightPicture {
  const mesh = drawHallA();
  const atlas = packAtlas(mesh.charts, ATLAS.hallA, ATLAS.pad);
  const values = picture.values.slice();
  for (const face of mesh.faces) {
    if (face.material !== 'velvet') continue;
    stretch(values, picture, at(atlas.places, face.chart));
  }
  return { ...picture, values };
}

/** Each texel inside becomes the mean of its four neighbours, over and over. Atlas rows count from below. */
function stretch(values: Float32Array, { width, height }: LightPicture, place: Place): void {
  const edge = (start: number, length: number, part: number) => start + Math.round(part * (length - 1));
  const [x0, x1] = [edge(place.x, place.width, SHADED.low), edge(place.x, place.width, SHADED.high)];
  const [y0, y1] = [edge(place.y, place.height, SHADED.low), edge(place.y, place.height, SHADED.high)];
  const index = (x: number, y: number, axis: number) => ((height - 1 - y) * width + x) * 3 + axis;
  for (let round = 0; round < ROUNDS; round++) {
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        for (let axis = 0; axis < 3; axis++) {
          values[index(x, y, axis)] =
            ((values[index(x - 1, y, axis)] ?? 0) +
              (values[index(x + 1, y, axis)] ?? 0) +
              (values[index(x, y - 1, axis)] ?? 0) +
              (values[index(x, y + 1, axis)] ?? 0)) /
            4;
        }
      }
    }
  }
}
