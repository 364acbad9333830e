import type { Document } from '@gltf-transform/core';
import { Logger, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS, EXTMeshoptCompression, EXTTextureWebP } from '@gltf-transform/extensions';
import { prune, quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer/encoder';
import type { Patch } from '../model';

/** Puts patches, whose materials are the document's own, into its scene: one node, one mesh, one primitive a material. */
export async function fillScene(document: Document, name: string, patches: readonly Patch[]): Promise<void> {
  await MeshoptEncoder.ready;
  document.setLogger(new Logger(Logger.Verbosity.WARN));
  const buffer = document.getRoot().listBuffers()[0] ?? document.createBuffer();
  const mesh = document.createMesh(name);
  const accessor = (
    type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
    array: Float32Array | Uint32Array | Uint16Array,
  ) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as Float32Array<ArrayBuffer>)
      .setBuffer(buffer);
  for (const { material, positions, normals, uvs, colors, indices } of patches) {
    const primitive = document
      .createPrimitive()
      .setMaterial(material)
      .setIndices(accessor('SCALAR', indices))
      .setAttribute('POSITION', accessor('VEC3', positions));
    if (normals) primitive.setAttribute('NORMAL', accessor('VEC3', normals));
    if (uvs) primitive.setAttribute('TEXCOORD_0', accessor('VEC2', uvs));
    if (colors) primitive.setAttribute('COLOR_0', accessor('VEC4', wordsOf(colors)).setNormalized(true));
    mesh.addPrimitive(primitive);
  }
  document.createScene(name).addChild(document.createNode(name).setMesh(mesh));
  await document.transform(
    prune({ keepAttributes: true, keepExtras: false }),
    reorder({ encoder: MeshoptEncoder }),
    quantize({ quantizePosition: 14, quantizeNormal: 10, quantizeTexcoord: 14, quantizeColor: 16 }),
  );
}

/** Writes a document as a compressed GLB. */
export async function packGlb(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  if (document.getRoot().listTextures().length) document.createExtension(EXTTextureWebP).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}

/** Linear light needs 16 bits: 8 would band in the dark. */
function wordsOf(colors: Float32Array): Uint16Array {
  const words = new Uint16Array((colors.length / 3) * 4).fill(65_535);
  colors.forEach((value, index) => {
    words[Math.floor(index / 3) * 4 + (index % 3)] = Math.round(65_535 * Math.min(1, Math.max(0, value)));
  });
  return words;
}
