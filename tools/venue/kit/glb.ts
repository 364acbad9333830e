import { Document, Logger, type Material, NodeIO } from '@gltf-transform/core';
import {
  EXTMeshoptCompression,
  KHRMaterialsEmissiveStrength,
  KHRMeshQuantization,
} from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import type { Primitive } from './primitives';

/** How a material looks before the scene adds pictures and light: colours are linear factors, as in glTF. */
export interface Look {
  readonly colour: readonly [number, number, number];
  readonly roughness: number;
  readonly metalness?: number;
  /** What it shines with, linear; may exceed 1. */
  readonly glow?: readonly [number, number, number];
  /** Opacity when it is glass. */
  readonly opacity?: number;
  readonly doubleSided?: boolean;
  /** How much of the reflection probe it shows, for the scene: `userData.reflection` of the loaded material. */
  readonly reflection?: number;
  /** Whether it wears a picture, so that its TEXCOORD_0 is kept. */
  readonly pictured?: boolean;
}

/** A named group of primitives: its meshes are called `<group>-<material>`, an only one like the group. */
export interface Group {
  readonly name: string;
  readonly primitives: readonly Primitive[];
}

/** TEXCOORD_0 is in metres; half a millimetre of it is finer than any texel and compresses better. */
const UV_STEPS = 2048;

/** Writes groups as a GLB: quantized to one grid for the whole building, and compressed with meshopt. */
export async function writeGlb(
  groups: readonly Group[],
  looks: Readonly<Record<string, Look>>,
): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.ERROR));
  document.createBuffer();
  const scene = document.createScene();
  const materials = new Map<string, Material>();
  for (const { name, primitives } of groups) {
    for (const primitive of primitives) {
      const look = looks[primitive.material];
      if (!look) throw new Error(`venue kit: no look for the material "${primitive.material}"`);
      let material = materials.get(primitive.material);
      if (!material) {
        material = createMaterial(document, primitive.material, look);
        materials.set(primitive.material, material);
      }
      const title = primitives.length > 1 ? `${name}-${primitive.material}` : name;
      const mesh = document.createMesh(title);
      mesh.addPrimitive(createPrimitive(document, primitive, look).setMaterial(material));
      scene.addChild(document.createNode(title).setMesh(mesh));
    }
  }
  document.createExtension(KHRMeshQuantization).setRequired(true);
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ quantizePosition: 16, quantizeNormal: 10, quantizeTexcoord: 16, quantizationVolume: 'scene' }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  document.getRoot().getAsset().generator = 'hemicycle';
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization, KHRMaterialsEmissiveStrength])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
    .writeBinary(document);
}

function createMaterial(document: Document, name: string, look: Look): Material {
  const material = document
    .createMaterial(name)
    .setBaseColorFactor([...look.colour, look.opacity ?? 1])
    .setRoughnessFactor(look.roughness)
    .setMetallicFactor(look.metalness ?? 0)
    .setDoubleSided(look.doubleSided ?? false);
  if (look.opacity !== undefined) material.setAlphaMode('BLEND');
  if (look.reflection !== undefined) material.setExtras({ reflection: look.reflection });
  if (look.glow) {
    const strength = Math.max(...look.glow);
    const [r, g, b] = look.glow;
    material.setEmissiveFactor([r / strength, g / strength, b / strength]);
    const emission = document.createExtension(KHRMaterialsEmissiveStrength).createEmissiveStrength();
    material.setExtension('KHR_materials_emissive_strength', emission.setEmissiveStrength(strength));
  }
  return material;
}

function createPrimitive(document: Document, source: Primitive, look: Look) {
  const accessor = (type: 'VEC2' | 'VEC3', values: readonly number[]) =>
    document.createAccessor().setType(type).setArray(new Float32Array(values));
  const index =
    source.positions.length / 3 > 65535 ? new Uint32Array(source.indices) : new Uint16Array(source.indices);
  const primitive = document
    .createPrimitive()
    .setIndices(document.createAccessor().setType('SCALAR').setArray(index))
    .setAttribute('POSITION', accessor('VEC3', source.positions))
    .setAttribute('NORMAL', accessor('VEC3', source.normals));
  const lit = source.light.length > 0;
  if (look.pictured || lit) {
    // glTF wants a TEXCOORD_0 wherever there is a TEXCOORD_1; where no picture reads it, zeros cost next to nothing.
    const uv = look.pictured
      ? source.uv.map((value) => Math.round(value * UV_STEPS) / UV_STEPS)
      : source.uv.map(() => 0);
    primitive.setAttribute('TEXCOORD_0', accessor('VEC2', uv));
  }
  if (lit) primitive.setAttribute('TEXCOORD_1', accessor('VEC2', source.light));
  return primitive;
}
