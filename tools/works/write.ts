import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, EXTTextureWebP, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import sharp from 'sharp';
import type { ModelName } from './budget';
import { type Engraving, type EngravingScale, engravingOf } from './engraving/engraving-of';
import { describeShape, type StoredPictures } from './gltf';
import type { Shape } from './shape';

const PICTURES: Readonly<Record<ModelName, EngravingScale & { readonly quality: number }>> = {
  room: { scale: 5, limit: 256, quality: 86 },
  inspect: { scale: 22, limit: 1024, quality: 92 },
};

/** A model file, and what its pictures cost. */
export interface WrittenModel {
  readonly data: Uint8Array;
  readonly texturePixels: number;
}

/** The shape as a compressed GLB for the hall or the close look. */
export async function writeGlb(name: string, shape: Shape, model: ModelName): Promise<WrittenModel> {
  await MeshoptEncoder.ready;
  const { quality, ...scale } = PICTURES[model];
  const engraving = await engravingOf(shape, scale);
  const document = describeShape(name, shape, engraving, engraving && (await encode(engraving, quality)));
  if (engraving) document.createExtension(EXTTextureWebP).setRequired(true);
  await document.transform(
    reorder({ encoder: MeshoptEncoder }),
    quantize({ quantizePosition: 14, quantizeNormal: 10, quantizeTexcoord: 12 }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization, EXTTextureWebP])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  const texturePixels = engraving ? 2 * engraving.painted.width * engraving.painted.height : 0;
  return { data: await io.writeBinary(document), texturePixels };
}

async function encode({ painted }: Engraving, quality: number): Promise<StoredPictures> {
  const { width, height, normals, clean } = painted;
  const webp = (pixels: Buffer) =>
    sharp(pixels, { raw: { width, height, channels: 3 } })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer();
  return { normals: await webp(normals), clean: await webp(clean) };
}
