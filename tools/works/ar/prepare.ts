import type { Accessor, Document } from '@gltf-transform/core';
import { dequantize, prune, textureCompress, unpartition } from '@gltf-transform/functions';
import sharp from 'sharp';
import { CLEAN } from '../gltf';

/** Most pixels a side of a picture: enough at arm's length. */
const LIMIT = 1024;

/** What a phone's viewer may be asked to know besides plain glTF: nothing that it could refuse. */
const HARMLESS = new Set(['KHR_materials_clearcoat', 'KHR_materials_specular', 'KHR_materials_ior']);

/** The hall shows as much of the darkness that a coarse model carries in its few corners; more lies there as blots. */
const RECESSES = 0.5;

/**
 * Makes a document one that every viewer on a phone can open: no compressed geometry, pictures as JPEG or PNG, plain
 * materials. Darkness that lies in our engraving becomes colour, which simple viewers show and occlusion not.
 */
export async function prepareForAr(document: Document): Promise<void> {
  for (const material of document.getRoot().listMaterials()) {
    const clean = material.getOcclusionTexture();
    if (clean?.getName() === CLEAN && !material.getBaseColorTexture()) material.setBaseColorTexture(clean);
    material.setOcclusionTexture(null);
  }
  for (const colours of coloursOf(document)) soften(colours);
  await document.transform(
    dequantize(),
    textureCompress({ encoder: sharp, targetFormat: 'jpeg', resize: [LIMIT, LIMIT], quality: 84 }),
    prune(),
    unpartition(),
  );
  for (const extension of document.getRoot().listExtensionsUsed())
    if (!HARMLESS.has(extension.extensionName)) extension.dispose();
}

const coloursOf = (document: Document): Set<Accessor> =>
  new Set(
    document
      .getRoot()
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives())
      .flatMap((primitive) => primitive.getAttribute('COLOR_0') ?? []),
  );

function soften(colours: Accessor): void {
  const element: number[] = [];
  for (let vertex = 0; vertex < colours.getCount(); vertex++) {
    const [red = 1, green = 1, blue = 1, ...alpha] = colours.getElement(vertex, element);
    const soft = [red, green, blue].map((value) => 1 - (1 - value) * RECESSES);
    colours.setElement(vertex, [...soft, ...alpha]);
  }
}
