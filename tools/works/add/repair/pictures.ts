import type { Document, Texture } from '@gltf-transform/core';
import { listTextureSlots } from '@gltf-transform/functions';
import sharp from 'sharp';
import type { Parsed, Problem } from '#kit';
import { LIMITS } from '../limits';
import { mimeOf } from '../read/files';
import { inWords, refuse, repaired } from '../say';

/** More is not told apart under inspection. */
const LARGEST = 4096;

const KINDS: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/avif',
  'image/tiff',
]);

/** Opens a picture of any size: sharp's own guard is lower than a designer's largest texture. */
export const openPicture = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: LIMITS.pixels ** 2, sequentialRead: true });

/** Checks every picture that a material uses, and makes giants smaller once, before anything else is done with them. */
export async function checkPictures(name: string, document: Document): Promise<Parsed<true>> {
  const problems: Problem[] = [];
  for (const [at, texture] of document.getRoot().listTextures().entries()) {
    if (!listTextureSlots(texture).length) continue;
    const label = texture.getURI() || texture.getName() || `images[${at}]`;
    const bytes = texture.getImage();
    // By its first bytes: sharp would open an SVG as well, which is a program and no picture.
    const isPicture = bytes && KINDS.has(mimeOf(bytes));
    const size = isPicture ? await measure(bytes) : undefined;
    if (!bytes || !size?.width || !size.height)
      return refuse(
        'bad-picture',
        `The picture ${label} of ${name} cannot be read${isKtx(bytes) ? ' (KTX2)' : ''}: save it as PNG or JPEG and export the model again.`,
      );
    const { width, height } = size;
    if (Math.max(width, height) > LIMITS.pixels)
      return refuse(
        'bad-picture',
        `The picture ${label} of ${name} has ${inWords(width)} × ${inWords(height)} pixels, and ${inWords(LIMITS.pixels)} a side are the most: make it smaller.`,
      );
    const isGiant = Math.max(width, height) > LARGEST;
    // Opened to its last line either way: a header says nothing of a file that is cut off.
    const made = await (isGiant ? shrink(texture, bytes) : openWhole(bytes)).catch(() => undefined);
    if (!made)
      return refuse(
        'bad-picture',
        `The picture ${label} of ${name} is damaged: save it as PNG or JPEG and export the model again.`,
      );
    if (!isGiant) continue;
    problems.push(
      repaired(
        `The picture ${label} of ${inWords(width)} × ${inWords(height)} pixels made smaller: ${made.join(' × ')}.`,
      ),
    );
  }
  return { value: true, problems };
}

const measure = (bytes: Uint8Array) =>
  openPicture(bytes)
    .metadata()
    .catch(() => undefined);

async function openWhole(bytes: Uint8Array): Promise<[number, number]> {
  const { info } = await openPicture(bytes).resize(16, 16).raw().toBuffer({ resolveWithObject: true });
  return [info.width, info.height];
}

async function shrink(texture: Texture, bytes: Uint8Array): Promise<[number, number]> {
  const { data, info } = await openPicture(bytes)
    .resize(LARGEST, LARGEST, { fit: 'inside' })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  texture.setImage(new Uint8Array(data)).setMimeType('image/png');
  return [info.width, info.height];
}

const isKtx = (bytes: Uint8Array | null): boolean => bytes !== null && mimeOf(bytes) === 'image/ktx2';
