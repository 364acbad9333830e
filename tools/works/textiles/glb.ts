import { Document, Logger, NodeIO, type Texture } from '@gltf-transform/core';
import {
  EXTMeshoptCompression,
  EXTTextureWebP,
  KHRMaterialsSheen,
  KHRMeshQuantization,
} from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import type { Mesh } from './cloth/mesh';
import type { Textile } from './design';
import type { Parts } from './parts';

export interface Pictures {
  readonly colour: Uint8Array;
  readonly normal: Uint8Array;
  /** Roughness and metal; without it the cloth is as rough everywhere as it says. */
  readonly metal?: Uint8Array | undefined;
}

function addPrimitive(document: Document, mesh: Mesh) {
  const buffer = document.getRoot().listBuffers()[0] ?? document.createBuffer();
  const shade = new Uint8Array(mesh.shade.length * 4).fill(255);
  mesh.shade.forEach((value, i) => {
    shade.fill(Math.round(Math.min(1, value) * 255), i * 4, i * 4 + 3);
  });
  const accessor = (
    type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
    array: Float32Array | Uint8Array | Uint16Array,
  ) => document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  return document
    .createPrimitive()
    .setIndices(accessor('SCALAR', new Uint16Array(mesh.indices)))
    .setAttribute('POSITION', accessor('VEC3', new Float32Array(mesh.positions)))
    .setAttribute('NORMAL', accessor('VEC3', new Float32Array(mesh.normals)))
    .setAttribute('TEXCOORD_0', accessor('VEC2', new Float32Array(mesh.uvs)))
    .setAttribute('COLOR_0', accessor('VEC4', shade).setNormalized(true));
}

/** Writes a textile as a compressed GLB. `withSheen` adds the light in the fibres, for close views. */
export async function writeGlb(
  textile: Textile,
  parts: Parts,
  pictures: Pictures,
  withSheen: boolean,
): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document();
  document.setLogger(new Logger(Logger.Verbosity.WARN));
  document.createBuffer();
  document.createExtension(EXTTextureWebP).setRequired(true);
  const texture = (name: string, bytes: Uint8Array): Texture =>
    document.createTexture(name).setImage(bytes).setMimeType('image/webp');
  const cloth = document
    .createMaterial('textile')
    .setBaseColorTexture(texture('colour', pictures.colour))
    .setNormalTexture(texture('normal', pictures.normal))
    .setMetallicFactor(0)
    .setRoughnessFactor(textile.roughness)
    .setDoubleSided(textile.thickness === 0);
  if (pictures.metal) {
    cloth
      .setMetallicRoughnessTexture(texture('metal', pictures.metal))
      .setMetallicFactor(1)
      .setRoughnessFactor(1);
  }
  if (withSheen) {
    const sheen = document
      .createExtension(KHRMaterialsSheen)
      .createSheen()
      .setSheenColorFactor([...textile.sheen])
      .setSheenRoughnessFactor(0.5);
    cloth.setExtension('KHR_materials_sheen', sheen);
  }
  const brass = document
    .createMaterial('brass')
    .setBaseColorFactor([0.62, 0.43, 0.18, 1])
    .setMetallicFactor(1)
    .setRoughnessFactor(0.32);
  const scene = document.createScene(textile.id);
  for (const [name, mesh, material] of [
    ['textile', parts.cloth, cloth],
    ['rod', parts.rod, brass],
  ] as const) {
    const primitive = addPrimitive(document, mesh).setMaterial(material);
    scene.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)));
  }
  await document.transform(meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: 14 }));
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, EXTTextureWebP, KHRMaterialsSheen, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}
