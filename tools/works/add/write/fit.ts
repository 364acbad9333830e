import type { Document } from '@gltf-transform/core';
import type { Budget } from '../../budget';
import { packGlb } from './glb';
import type { PictureSize } from './pictures';
import { originalsOf, packPictures } from './pictures';

export interface Packed {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly texturePixels: number;
}

/** Packs a document with the largest pictures that its budget allows. */
export async function packWithin(
  document: Document,
  { bytes }: Budget,
  sizes: readonly PictureSize[],
): Promise<Packed> {
  const originals = originalsOf(document);
  let best: Packed | undefined;
  for (const size of sizes) {
    const texturePixels = await packPictures(originals, size);
    best = { data: await packGlb(document), texturePixels };
    if (best.data.byteLength <= bytes || !originals.size) break;
  }
  if (!best) throw new Error('no size of pictures was given');
  return best;
}
