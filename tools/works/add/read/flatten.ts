import type { Accessor, Document, Node, Primitive } from '@gltf-transform/core';
import { Matrix3, Matrix4, Vector3 } from 'three';
import type { Problem } from '#kit';
import type { Patch } from '../model';
import { countOf, repaired } from '../say';

/** Takes the nodes out of a scene: every triangle in the scene's own space, its outside outside. */
export function flattenScene(document: Document): { patches: Patch[]; problems: Problem[] } {
  const root = document.getRoot();
  const scene = root.getDefaultScene() ?? root.listScenes()[0];
  const nodes: Node[] = [];
  if (scene) scene.traverse((node) => nodes.push(node));
  else nodes.push(...root.listNodes());
  const plain = document.createMaterial('plain');
  const patches: Patch[] = [];
  let [mirrored, loose, places] = [0, 0, 0];
  for (const node of nodes) {
    const mesh = node.getMesh();
    if (!mesh) continue;
    places++;
    // A skinned mesh stands where its vertices say.
    const matrix = node.getSkin() ? new Matrix4() : new Matrix4().fromArray(node.getWorldMatrix());
    if (matrix.determinant() < 0) mirrored++;
    for (const primitive of mesh.listPrimitives()) {
      if (primitive.getMode() < 4) loose++;
      else patches.push(patchFrom(primitive, matrix, plain));
    }
  }
  const problems: Problem[] = [];
  if (mirrored)
    problems.push(
      repaired(
        `${countOf(mirrored, 'mirrored part')} (negative scale) turned so that the outside stays outside.`,
      ),
    );
  if (loose)
    problems.push(
      repaired(`${countOf(loose, 'set')} of loose points or lines dropped: only surfaces are shown.`),
    );
  if (places > 1) problems.push(repaired(`${countOf(nodes.length, 'node')} joined into one.`));
  return { patches, problems };
}

function patchFrom(primitive: Primitive, matrix: Matrix4, plain: Patch['material']): Patch {
  const position = primitive.getAttribute('POSITION');
  const positions = numbersOf(position, 3) ?? new Float32Array(0);
  const normals = numbersOf(primitive.getAttribute('NORMAL'), 3);
  const material = primitive.getMaterial() ?? plain;
  const uvs = numbersOf(primitive.getAttribute(`TEXCOORD_${usedSet(material)}`), 2);
  const colors = numbersOf(primitive.getAttribute('COLOR_0'), 3);
  transform(positions, normals, matrix);
  const source = primitive.getIndices()?.getArray();
  const indices = source
    ? new Uint32Array(source)
    : new Uint32Array(positions.length / 3).map((_, index) => index);
  if (matrix.determinant() < 0)
    for (let at = 0; at + 2 < indices.length; at += 3) indices.subarray(at + 1, at + 3).reverse();
  return {
    material,
    positions,
    ...(normals && { normals }),
    ...(uvs && { uvs }),
    ...(colors && { colors }),
    indices,
  };
}

/** The set of coordinates that the material's main picture lies on: works have one set. */
export function usedSet(material: Patch['material']): number {
  const infos = [
    [material.getBaseColorTexture(), material.getBaseColorTextureInfo()],
    [material.getNormalTexture(), material.getNormalTextureInfo()],
    [material.getMetallicRoughnessTexture(), material.getMetallicRoughnessTextureInfo()],
    [material.getEmissiveTexture(), material.getEmissiveTextureInfo()],
    [material.getOcclusionTexture(), material.getOcclusionTextureInfo()],
  ] as const;
  return infos.find(([texture]) => texture)?.[1]?.getTexCoord() ?? 0;
}

function transform(positions: Float32Array, normals: Float32Array | undefined, matrix: Matrix4): void {
  const point = new Vector3();
  for (let at = 0; at < positions.length; at += 3)
    point.fromArray(positions, at).applyMatrix4(matrix).toArray(positions, at);
  if (!normals) return;
  const turn = new Matrix3().getNormalMatrix(matrix);
  for (let at = 0; at < normals.length; at += 3)
    point.fromArray(normals, at).applyMatrix3(turn).normalize().toArray(normals, at);
}

/** An accessor's numbers as floats of their own, in as many components as asked for. */
function numbersOf(accessor: Accessor | null, width: number): Float32Array | undefined {
  const array = accessor?.getArray();
  if (!accessor || !array) return undefined;
  if (array instanceof Float32Array && accessor.getElementSize() === width) return array.slice();
  const count = accessor.getCount();
  const target = new Float32Array(count * width);
  const element: number[] = [];
  for (let index = 0; index < count; index++) {
    accessor.getElement(index, element);
    for (let k = 0; k < width; k++) target[index * width + k] = element[k] ?? 0;
  }
  return target;
}
