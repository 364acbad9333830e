import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, Logger, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { ArRecord, ModelRecord } from '../manifest';
import { writeFileOf } from '../write-file';
import { prepareForAr } from './prepare';
import { describeUsd } from './usda';
import { packUsdz } from './usdz';

/**
 * Makes a work's models for a hand-held phone from its model for the hall: the same one without compression, as glTF
 * for most phones and as USD for iPhones.
 */
export async function makeAr(id: string, room: ModelRecord, models: string): Promise<ArRecord> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(await readFile(join(models, room.file)));
  document.setLogger(new Logger(Logger.Verbosity.WARN));
  await prepareForAr(document);
  return {
    glb: {
      ...(await writeFileOf(models, `works/${id}/ar.glb`, await io.writeBinary(document))),
      triangles: room.triangles,
      drawCalls: room.drawCalls,
      texturePixels: pixelsOf(document),
    },
    usdz: await writeFileOf(models, `works/${id}/ar.usdz`, packUsdz(describeUsd(id, document))),
  };
}

const pixelsOf = (document: Document): number =>
  document
    .getRoot()
    .listTextures()
    .reduce((sum, texture) => {
      const [width = 0, height = 0] = texture.getSize() ?? [];
      return sum + width * height;
    }, 0);
