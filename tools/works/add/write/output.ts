import type { Material } from '@gltf-transform/core';
import { Document, Logger } from '@gltf-transform/core';
import { copyToDocument } from '@gltf-transform/functions';
import type { MaterialChoice } from './names';
import { nameOf, ourName } from './names';

/** A document of its own for one derivative, with copies of the model's materials. */
export interface Output {
  readonly document: Document;
  /** The copy of a material; `bare` leaves its pictures behind. */
  copy(material: Material, options?: { readonly bare?: boolean }): Material;
}

export function createOutput(source: Document, choice: MaterialChoice): Output {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  return {
    document,
    copy(material, { bare = false } = {}) {
      const isOurs = choice === 'ours' && ourName(material) !== undefined;
      const stripped = bare || isOurs ? withoutPictures(source, material) : material;
      const copy = copyToDocument(document, source, [stripped]).get(stripped) as Material;
      if (stripped !== material) stripped.dispose();
      return copy.setName(nameOf(material, choice));
    },
  };
}

/** A copy in the same document without any picture, those of its extensions included. */
function withoutPictures(source: Document, material: Material): Material {
  const bare = source.createMaterial().copy(material);
  bare
    .setBaseColorTexture(null)
    .setMetallicRoughnessTexture(null)
    .setNormalTexture(null)
    .setOcclusionTexture(null)
    .setEmissiveTexture(null);
  for (const extension of bare.listExtensions()) {
    bare.setExtension(extension.extensionName, clearTextures(extension.clone()));
  }
  return bare;
}

function clearTextures<T extends object>(extension: T): T {
  for (const key of Object.getOwnPropertyNames(Object.getPrototypeOf(extension)))
    if (/^set\w+Texture$/.test(key)) (extension as Record<string, (value: null) => unknown>)[key]?.(null);
  return extension;
}
