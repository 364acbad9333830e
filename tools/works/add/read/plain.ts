import type { Document, Material } from '@gltf-transform/core';
import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute } from 'three';
import type { Patch } from '../model';

/** The look of pieces whose file has none: cast silver before it is polished. */
export const createMetal = (document: Document, name: string): Material =>
  document
    .createMaterial(name)
    .setBaseColorFactor([0.78, 0.76, 0.72, 1])
    .setMetallicFactor(1)
    .setRoughnessFactor(0.42);

/** The look of scans with coloured vertices: nothing that would shine over the colours. */
export const createScanned = (document: Document, name: string): Material =>
  document.createMaterial(name).setMetallicFactor(0).setRoughnessFactor(0.75);

/** A geometry of three's loaders, or a stretch of its corners, as a patch. */
export function patchOf(
  material: Material,
  geometry: BufferGeometry,
  range?: { readonly start: number; readonly count: number },
): Patch {
  const index = geometry.getIndex();
  const corners = range?.count ?? index?.count ?? geometry.getAttribute('position')?.count ?? 0;
  const start = range?.start ?? 0;
  const indices = new Uint32Array(corners - (corners % 3));
  for (let corner = 0; corner < indices.length; corner++)
    indices[corner] = index ? index.getX(start + corner) : start + corner;
  const [normals, uvs, colors] = ['normal', 'uv', 'color'].map((name) =>
    geometry.hasAttribute(name) ? arrayOf(geometry.getAttribute(name), name === 'uv' ? 2 : 3) : undefined,
  );
  const positions = geometry.hasAttribute('position')
    ? arrayOf(geometry.getAttribute('position'), 3)
    : new Float32Array(0);
  return {
    material,
    positions,
    ...(normals && { normals }),
    ...(uvs && { uvs }),
    ...(colors && { colors }),
    indices,
  };
}

function arrayOf(attribute: BufferAttribute | InterleavedBufferAttribute, width: number): Float32Array {
  if (attribute.array instanceof Float32Array && attribute.itemSize === width && !('data' in attribute))
    return attribute.array;
  const target = new Float32Array(attribute.count * width);
  for (let index = 0; index < attribute.count; index++)
    for (let k = 0; k < width; k++) target[index * width + k] = attribute.getComponent(index, k);
  return target;
}

/** Turns pictures the right way up: three's v grows upwards, glTF's downwards. */
export const flipV = (patch: Patch): Patch =>
  patch.uvs ? { ...patch, uvs: patch.uvs.map((value, index) => (index % 2 ? 1 - value : value)) } : patch;
