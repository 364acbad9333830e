import type { Rgb } from './colour';
import { createField, type Field } from './field';

/** A painted cloth: colour and height above its mean level, on one pixel grid. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  /** Pixels per metre. */
  readonly scale: number;
  /** sRGB 0..1, three values a pixel. */
  readonly colour: Float32Array;
  /** Metres. */
  readonly relief: Field;
  /** Share of metal thread, 0..1, on cloths that have any. */
  readonly metal?: Field;
}

export function createSurface(widthM: number, heightM: number, scale: number): Surface {
  const width = Math.round(widthM * scale);
  const height = Math.round(heightM * scale);
  return {
    width,
    height,
    scale,
    colour: new Float32Array(width * height * 3),
    relief: createField(width, height),
  };
}

export function setColour(surface: Surface, index: number, colour: Rgb): void {
  surface.colour[index * 3] = colour[0];
  surface.colour[index * 3 + 1] = colour[1];
  surface.colour[index * 3 + 2] = colour[2];
}

export function colourAt(surface: Surface, index: number): Rgb {
  return [
    surface.colour[index * 3] as number,
    surface.colour[index * 3 + 1] as number,
    surface.colour[index * 3 + 2] as number,
  ];
}

/** Lays a colour over a pixel with the given cover (0..1). */
export function blendColour(surface: Surface, index: number, colour: Rgb, cover: number): void {
  for (let k = 0; k < 3; k++) {
    const below = surface.colour[index * 3 + k] as number;
    surface.colour[index * 3 + k] = below + ((colour[k] as number) - below) * cover;
  }
}

/** Makes a pixel lighter or darker. */
export function shadeColour(surface: Surface, index: number, factor: number): void {
  for (let k = 0; k < 3; k++)
    surface.colour[index * 3 + k] = (surface.colour[index * 3 + k] as number) * factor;
}

/** Calls `paint` for every pixel with its place in metres (x from the left, y from the top). */
export function eachPixel(surface: Surface, paint: (x: number, y: number, index: number) => void): void {
  for (let row = 0, index = 0; row < surface.height; row++) {
    for (let column = 0; column < surface.width; column++, index++) {
      paint((column + 0.5) / surface.scale, (row + 0.5) / surface.scale, index);
    }
  }
}
