import type { Document, Texture } from '@gltf-transform/core';
import { listTextureSlots } from '@gltf-transform/functions';
import type { Sharp } from 'sharp';
import { openPicture } from '../repair/pictures';

/** How large and how well a derivative's pictures may be packed. */
export interface PictureSize {
  readonly side: number;
  /** WebP's quality, 0 to 100. */
  readonly quality: number;
}

/** A copy of pictures at full size, from which each try is made anew. */
export type Originals = ReadonlyMap<Texture, Uint8Array>;

export const originalsOf = (document: Document): Originals =>
  new Map(
    document
      .getRoot()
      .listTextures()
      .flatMap((texture) => {
        const image = texture.getImage();
        return image ? [[texture, image] as const] : [];
      }),
  );

/** Packs all pictures of a document as WebP; tells how many pixels they have. */
export async function packPictures(originals: Originals, { side, quality }: PictureSize): Promise<number> {
  let pixels = 0;
  for (const [texture, bytes] of originals) {
    const resized = openPicture(bytes).resize(side, side, { fit: 'inside', withoutEnlargement: true });
    const { data, info } = await encode(resized, isDirection(texture), quality);
    texture.setImage(new Uint8Array(data)).setMimeType('image/webp').setURI('');
    pixels += info.width * info.height;
  }
  return pixels;
}

const isDirection = (texture: Texture): boolean =>
  listTextureSlots(texture).some((slot) => /normal/i.test(slot));

const encode = (picture: Sharp, isNormal: boolean, quality: number) =>
  picture
    .webp({
      quality: isNormal ? Math.min(100, quality + 6) : quality,
      alphaQuality: 80,
      effort: 5,
      smartSubsample: true,
    })
    .toBuffer({ resolveWithObject: true });
