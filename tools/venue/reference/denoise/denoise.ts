import { calm, type Guides, type Noisy, type Pass, SHARP } from './calm';
import { type LayerName, type Layers, meanOfLayers, meanOfTwo, sumOf } from './layers';
import type { Size, Values } from './smooth';

/** Light of a picture without most of its noise: the whole, and the two halves that it is the mean of. */
export interface Calmed {
  readonly light: Values;
  readonly halves: readonly [Values, Values];
}

/** Takes the noise off a picture of four batches: of each half for itself, so that they know nothing of each other. */
export function denoise([a, b, c, d]: readonly Layers[], size: Size): Calmed {
  if (!a || !b || !c || !d) throw new Error('reference: a picture wants four batches');
  const halves = [denoiseHalf(a, b, size), denoiseHalf(c, d, size)] as const;
  return { light: meanOfTwo(...halves), halves };
}

function denoiseHalf(a: Layers, b: Layers, size: Size): Values {
  const { normal, place, colour, 'gloss-colour': glossColour } = meanOfLayers(a, b);
  const guides: Guides = { normal, place, colour };
  const calmed = (name: LayerName, passes?: readonly Pass[]) =>
    calm(noisyOf(a[name], b[name]), guides, size, passes);
  const scattered = sumOf(calmed('sun', SHARP), calmed('direct'), calmed('indirect'));
  const mirrored = sumOf(calmed('gloss'), calmed('mirrored'));
  return calmed('rest', SHARP).map(
    (value, at) =>
      value + (scattered[at] ?? 0) * (colour[at] ?? 0) + (mirrored[at] ?? 0) * (glossColour[at] ?? 0),
  );
}

/** Two batches as their mean, which differs from the truth as they do from each other. */
function noisyOf(a: Values, b: Values): Noisy {
  const variance = new Float32Array(a.length / 3);
  for (let at = 0; at < a.length; at++) {
    const pixel = Math.floor(at / 3);
    variance[pixel] = (variance[pixel] ?? 0) + ((a[at] ?? 0) - (b[at] ?? 0)) ** 2 / 4 / 3;
  }
  return { light: meanOfTwo(a, b), variance };
}
