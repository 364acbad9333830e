import sharp from 'sharp';
import { item } from '../../geometry';
import type { Atlas } from './atlas';
import { svgOf } from './drawing';

/** The pictures of a work's engraving, as raw pixels of three channels. */
export interface EngravingPictures {
  readonly width: number;
  readonly height: number;
  /** Directions in the tangent space of glTF: x to the right, y up. */
  readonly normals: Buffer;
  /** How clean the metal is: 255 bright, 0 filled with niello. */
  readonly clean: Buffer;
}

/** How steep the walls of a groove are, and how dark its floor, open or filled with niello. */
const GROOVE = { slope: 2.2, dirt: 0.62 };
const NIELLO = { slope: 0.5, dirt: 0.96 };

/** Draws all drawings of an atlas and derives the directions of their surface. */
export async function paintEngraving({ width, height, berths }: Atlas): Promise<EngravingPictures> {
  const normals = Buffer.alloc(width * height * 3);
  const clean = Buffer.alloc(width * height * 3, 255);
  for (let pixel = 0; pixel < width * height; pixel++) normals.set([128, 128, 255], pixel * 3);
  for (const berth of berths) {
    const { slope, dirt } = berth.drawing.niello ? NIELLO : GROOVE;
    // A burin leaves no edge as sharp as a pixel, and a hard edge shimmers in the distance.
    const grey = await sharp(Buffer.from(svgOf(berth.drawing, berth.width, berth.height)))
      .greyscale()
      .blur(0.6)
      .raw()
      .toBuffer();
    const at = (x: number, y: number): number =>
      1 - item(grey, clamp(y, berth.height) * berth.width + clamp(x, berth.width)) / 255;
    for (let y = 0; y < berth.height; y++)
      for (let x = 0; x < berth.width; x++) {
        const pixel = (berth.y + y) * width + berth.x + x;
        const [dx, dy] = [at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1)];
        // The ground falls where the cut grows deeper; y grows downwards in the picture and upwards in the map.
        normals.set(encode(dx * slope, -dy * slope), pixel * 3);
        clean.fill(Math.round(255 * (1 - dirt * at(x, y))), pixel * 3, pixel * 3 + 3);
      }
  }
  return { width, height, normals, clean };
}

const clamp = (place: number, size: number): number => Math.min(size - 1, Math.max(0, place));

function encode(x: number, y: number): [number, number, number] {
  const long = Math.hypot(x, y, 1);
  const byte = (value: number): number => Math.round((value / long / 2 + 0.5) * 255);
  return [byte(x), byte(y), byte(1)];
}
