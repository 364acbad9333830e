import {
  type Accessor,
  type Document,
  Logger,
  type Material,
  NodeIO,
  type Primitive,
} from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import { Matrix3, Matrix4, Vector3 } from 'three';
import { boxOf, type NoteModel, type Patch, type Picture } from './model';

/** Reads a model file as a browser would place it: every node's own movement applied. */
export async function readNoteModel(file: string): Promise<NoteModel> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .setLogger(new Logger(Logger.Verbosity.ERROR))
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  return modelOf(await io.read(file));
}

/** A parsed document as patches in the order of its file. */
export async function modelOf(document: Document): Promise<NoteModel> {
  const patches: Patch[] = [];
  for (const node of document.getRoot().listNodes()) {
    const matrix = new Matrix4().fromArray(node.getWorldMatrix());
    let before = 0;
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const patch = await patchOf(primitive, matrix, { mesh: node.getName(), before });
      patches.push(patch);
      before += patch.count;
    }
  }
  return { patches, ...boxOf(patches) };
}

async function patchOf(
  primitive: Primitive,
  matrix: Matrix4,
  place: Pick<Patch, 'mesh' | 'before'>,
): Promise<Patch> {
  const position = primitive.getAttribute('POSITION');
  if (!position) throw new Error(`a primitive of "${place.mesh}" has no positions`);
  const indices =
    primitive.getIndices()?.getArray() ??
    Uint32Array.from({ length: position.getCount() }, (_, index) => index);
  const spread = (accessor: Accessor | null, width: number): Float32Array | undefined =>
    accessor ? spreadOver(indices, accessor, width) : undefined;
  const corners = spread(position, 3) as Float32Array;
  const normals = spread(primitive.getAttribute('NORMAL'), 3) ?? new Float32Array(corners.length);
  const point = new Vector3();
  const turn = new Matrix3().getNormalMatrix(matrix);
  for (let at = 0; at < corners.length; at += 3) {
    point.fromArray(corners, at).applyMatrix4(matrix).toArray(corners, at);
    point.fromArray(normals, at).applyMatrix3(turn).normalize().toArray(normals, at);
  }
  const material = primitive.getMaterial();
  const [red = 1, green = 1, blue = 1] = material?.getBaseColorFactor() ?? [];
  return {
    ...place,
    count: indices.length / 3,
    corners,
    normals,
    openness: spread(primitive.getAttribute('COLOR_0'), 1),
    uvs: spread(primitive.getAttribute('TEXCOORD_0'), 2),
    colour: [red, green, blue],
    metal: (material?.getMetallicFactor() ?? 0) > 0.5,
    picture: await pictureOf(material),
  };
}

function spreadOver(indices: ArrayLike<number>, accessor: Accessor, width: number): Float32Array {
  const spread = new Float32Array(indices.length * width);
  const element: number[] = [];
  for (let corner = 0; corner < indices.length; corner += 1) {
    accessor.getElement(indices[corner] as number, element);
    for (let part = 0; part < width; part += 1) spread[width * corner + part] = element[part] ?? 0;
  }
  return spread;
}

/** The colours of a surface or, for metal with an engraving, where it is dark. */
async function pictureOf(material: Material | null): Promise<Picture | undefined> {
  const image = (material?.getBaseColorTexture() ?? material?.getOcclusionTexture())?.getImage();
  if (!image) return undefined;
  const plain = sharp(image).resize({ width: 2048, height: 2048, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await plain
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}
