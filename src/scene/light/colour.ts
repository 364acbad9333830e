import { Color, LinearSRGBColorSpace } from 'three';

/** A colour by its linear components, as measured or calculated, not as picked on a screen. */
export const linear = (r: number, g: number, b: number): Color =>
  new Color().setRGB(r, g, b, LinearSRGBColorSpace);
