import { NodeIO, type Primitive } from '@gltf-transform/core';
import {
  EXTMeshoptCompression,
  KHRMaterialsEmissiveStrength,
  KHRMeshQuantization,
} from '@gltf-transform/extensions';
import { dequantize } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { BakeInput } from './contract';

/** The triangles of a building that take light and stand in its way, in flat arrays that threads can share. */
export interface Surfaces {
  /** Three numbers a corner. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Place in its light map, 0 to 1 from the top left: two numbers a corner. */
  readonly light: Float32Array;
  readonly indices: Uint32Array;
  /** For each triangle the number of its light map and its albedo. */
  readonly map: Uint8Array;
  readonly albedo: Float32Array;
}

/** Reads the meshes that wear a light map out of a GLB. */
export async function readSurfaces({
  glb,
  maps,
  albedo,
}: Pick<BakeInput, 'glb' | 'maps' | 'albedo'>): Promise<Surfaces> {
  await MeshoptDecoder.ready;
  const document = await new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization, KHRMaterialsEmissiveStrength])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    .readBinary(glb);
  await document.transform(dequantize());
  const prefixes = Object.keys(maps);
  const found: { primitive: Primitive; map: number; matrix: readonly number[] }[] = [];
  for (const node of document.getRoot().listNodes()) {
    const map = prefixes.findIndex((prefix) => node.getName().startsWith(prefix));
    if (map < 0) continue;
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      found.push({ primitive, map, matrix: node.getWorldMatrix() });
    }
  }
  const count = (what: (primitive: Primitive) => number): number =>
    found.reduce((sum, { primitive }) => sum + what(primitive), 0);
  const corners = count((primitive) => primitive.getAttribute('POSITION')?.getCount() ?? 0);
  const triangles = count((primitive) => (primitive.getIndices()?.getCount() ?? 0) / 3);
  const surfaces: Surfaces = {
    positions: shared(Float32Array, corners * 3),
    normals: shared(Float32Array, corners * 3),
    light: shared(Float32Array, corners * 2),
    indices: shared(Uint32Array, triangles * 3),
    map: shared(Uint8Array, triangles),
    albedo: shared(Float32Array, triangles * 3),
  };
  let [corner, triangle] = [0, 0];
  for (const { primitive, map, matrix } of found) {
    const [position, normal, light, index] = [
      primitive.getAttribute('POSITION'),
      primitive.getAttribute('NORMAL'),
      primitive.getAttribute('TEXCOORD_1'),
      primitive.getIndices(),
    ];
    const material = primitive.getMaterial()?.getName() ?? '';
    const colour = albedo[material];
    if (!position || !normal || !light || !index) throw new Error(`bake: "${material}" has no second UV set`);
    if (!colour) throw new Error(`bake: no albedo for the material "${material}"`);
    const item: number[] = [];
    for (let k = 0; k < position.getCount(); k++) {
      surfaces.positions.set(moved(matrix, position.getElement(k, item), 1), (corner + k) * 3);
      surfaces.normals.set(moved(matrix, normal.getElement(k, item), 0), (corner + k) * 3);
      surfaces.light.set(light.getElement(k, item).slice(0, 2), (corner + k) * 2);
    }
    for (let k = 0; k < index.getCount(); k++)
      surfaces.indices[triangle * 3 + k] = index.getScalar(k) + corner;
    for (let k = 0; k < index.getCount() / 3; k++) {
      surfaces.map[triangle + k] = map;
      surfaces.albedo.set(colour, (triangle + k) * 3);
    }
    corner += position.getCount();
    triangle += index.getCount() / 3;
  }
  return surfaces;
}

/** A point (w = 1) or direction (w = 0) in the world. */
function moved(m: readonly number[], [x = 0, y = 0, z = 0]: readonly number[], w: 0 | 1): number[] {
  return [0, 1, 2].map(
    (row) => (m[row] ?? 0) * x + (m[row + 4] ?? 0) * y + (m[row + 8] ?? 0) * z + w * (m[row + 12] ?? 0),
  );
}

interface ArrayType<T> {
  new (buffer: SharedArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** An array that every thread sees. */
export function shared<T>(type: ArrayType<T>, length: number): T {
  return new type(new SharedArrayBuffer(Math.max(1, length) * type.BYTES_PER_ELEMENT));
}
