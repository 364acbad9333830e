import type { Vec2 } from '#kit';
import { item } from '../../geometry';
import type { Shape, Surface } from '../shape';
import { type Atlas, layAtlas } from './atlas';
import { type EngravingPictures, paintEngraving } from './paint';

/** All engraving of a work: its pictures, and where each drawing lies in them. */
export interface Engraving {
  readonly atlas: Atlas;
  readonly painted: EngravingPictures;
}

export interface EngravingScale {
  /** Pixels a millimetre, where there is room. */
  readonly scale: number;
  /** Most pixels a side of the picture that all drawings of a work share. */
  readonly limit: number;
}

/** Draws what is engraved on a work; nothing for a work without any. */
export async function engravingOf(
  { surfaces }: Shape,
  { scale, limit }: EngravingScale,
): Promise<Engraving | undefined> {
  const drawings = [...new Set(surfaces.flatMap(({ engraved }) => engraved.map(({ drawing }) => drawing)))];
  if (!drawings.length) return undefined;
  const atlas = layAtlas(drawings, scale, limit);
  return { atlas, painted: await paintEngraving(atlas) };
}

/** A surface's places in the picture that all drawings share. */
export function placeInAtlas({ engraved, uvs }: Surface, { width, height, berths }: Atlas): Float32Array {
  const placed = new Float32Array(uvs.length);
  for (const { drawing, from, to } of engraved) {
    const berth = berths.find((candidate) => candidate.drawing === drawing);
    if (!berth) throw new Error('a drawing is missing from its atlas');
    for (let vertex = from; vertex < to; vertex++) {
      const [u, v]: Vec2 = [item(uvs, vertex * 2), item(uvs, vertex * 2 + 1)];
      // Half a pixel inwards, so that nothing of the neighbour is seen.
      placed[vertex * 2] = (berth.x + 0.5 + u * (berth.width - 1)) / width;
      placed[vertex * 2 + 1] = (berth.y + 0.5 + v * (berth.height - 1)) / height;
    }
  }
  return placed;
}
