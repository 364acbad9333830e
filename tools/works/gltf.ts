import { Document, Logger, type Material, type Texture } from '@gltf-transform/core';
import { type Engraving, placeInAtlas } from './engraving/engraving-of';
import { type MaterialName, PLAIN_MATERIALS } from './materials';
import type { Shape, Surface } from './shape';

/** Name of the picture that tells where engraving is dark. */
export const CLEAN = 'engraving-clean';

/** The pictures of a work's engraving, encoded as WebP. */
export interface StoredPictures {
  readonly normals: Uint8Array;
  readonly clean: Uint8Array;
}

/**
 * A shape as a glTF document: one mesh, one primitive a material, openness as grey vertex colour, which every viewer
 * multiplies with the material's own; engraving as directions and darkness of the surface.
 */
export function describeShape(
  name: string,
  shape: Shape,
  engraving: Engraving | undefined,
  pictures: StoredPictures | undefined,
): Document {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  const buffer = document.createBuffer();
  const mesh = document.createMesh(name);
  const maps = pictures && createMaps(document, pictures);
  for (const surface of shape.surfaces) {
    const accessor = (
      type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
      array: Float32Array | Uint32Array | Uint8Array,
    ) =>
      document
        .createAccessor()
        .setType(type)
        .setArray(array as Float32Array<ArrayBuffer>)
        .setBuffer(buffer);
    const material = describeMaterial(document, surface.material);
    const primitive = document
      .createPrimitive()
      .setMaterial(material)
      .setIndices(accessor('SCALAR', surface.indices))
      .setAttribute('POSITION', accessor('VEC3', surface.positions))
      .setAttribute('NORMAL', accessor('VEC3', surface.normals))
      .setAttribute('COLOR_0', accessor('VEC4', greyOf(surface)).setNormalized(true));
    if (surface.engraved.length && engraving && maps) {
      material.setNormalTexture(maps.normals).setOcclusionTexture(maps.clean);
      primitive.setAttribute('TEXCOORD_0', accessor('VEC2', placeInAtlas(surface, engraving.atlas)));
    }
    mesh.addPrimitive(primitive);
  }
  document.createScene(name).addChild(document.createNode(name).setMesh(mesh));
  return document;
}

const createMaps = (
  document: Document,
  { normals, clean }: StoredPictures,
): { readonly normals: Texture; readonly clean: Texture } => ({
  normals: document.createTexture('engraving').setImage(normals).setMimeType('image/webp'),
  clean: document.createTexture(CLEAN).setImage(clean).setMimeType('image/webp'),
});

function describeMaterial(document: Document, name: MaterialName): Material {
  const plain = PLAIN_MATERIALS[name];
  return document
    .createMaterial(name)
    .setBaseColorFactor([...plain.color, 1])
    .setMetallicFactor(plain.metallic)
    .setRoughnessFactor(plain.roughness);
}

function greyOf({ openness }: Surface): Uint8Array {
  const colors = new Uint8Array(openness.length * 4);
  openness.forEach((value, index) => {
    const grey = Math.round(255 * Math.min(1, Math.max(0, value)));
    colors.set([grey, grey, grey, 255], index * 4);
  });
  return colors;
}
