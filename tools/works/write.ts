import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { PLAIN_MATERIALS } from './materials';
import type { Shape, Surface } from './shape';

/** The shape as a compressed GLB: one mesh, one primitive a material, openness as grey vertex colour. */
export async function writeGlb(name: string, shape: Shape): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  const buffer = document.createBuffer();
  const mesh = document.createMesh(name);
  for (const surface of shape.surfaces) {
    const plain = PLAIN_MATERIALS[surface.material];
    const material = document
      .createMaterial(surface.material)
      .setBaseColorFactor([...plain.color, 1])
      .setMetallicFactor(plain.metallic)
      .setRoughnessFactor(plain.roughness);
    const accessor = (type: 'VEC3' | 'VEC4' | 'SCALAR', array: Float32Array | Uint32Array | Uint8Array) =>
      document
        .createAccessor()
        .setType(type)
        .setArray(array as Float32Array<ArrayBuffer>)
        .setBuffer(buffer);
    const primitive = document
      .createPrimitive()
      .setMaterial(material)
      .setIndices(accessor('SCALAR', surface.indices))
      .setAttribute('POSITION', accessor('VEC3', surface.positions))
      .setAttribute('NORMAL', accessor('VEC3', surface.normals))
      .setAttribute('COLOR_0', accessor('VEC4', greyOf(surface)).setNormalized(true));
    mesh.addPrimitive(primitive);
  }
  document.createScene(name).addChild(document.createNode(name).setMesh(mesh));
  await document.transform(
    reorder({ encoder: MeshoptEncoder }),
    quantize({ quantizePosition: 14, quantizeNormal: 10 }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}

function greyOf({ openness }: Surface): Uint8Array {
  const colors = new Uint8Array(openness.length * 4);
  openness.forEach((value, index) => {
    const grey = Math.round(255 * Math.min(1, Math.max(0, value)));
    colors.set([grey, grey, grey, 255], index * 4);
  });
  return colors;
}
