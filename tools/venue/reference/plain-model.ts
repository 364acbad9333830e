import { type Document, Logger, type Material, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS, type EmissiveStrength } from '@gltf-transform/extensions';
import { dequantize } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { Rgb } from '#venue';

/** What a model says of a material: linear factors. */
export interface ModelMaterial {
  readonly name: string;
  readonly colour: Rgb;
  readonly roughness: number;
  readonly metalness: number;
  readonly glow: Rgb;
  /** Whether its picture is clear in places. */
  readonly clear: boolean;
  /** Its share of the reflection probe, `extras.reflection`. */
  readonly reflection?: number;
}

export interface PlainModel {
  readonly glb: Uint8Array;
  readonly materials: readonly ModelMaterial[];
}

/** A hall's model for programs that know neither meshopt nor quantized coordinates; materials are told apart from it. */
export async function readPlainModel(bytes: Uint8Array): Promise<PlainModel> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .setLogger(new Logger(Logger.Verbosity.ERROR))
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(bytes);
  const materials = document.getRoot().listMaterials().map(readMaterial);
  await document.transform(dequantize());
  dropExtensions(document);
  return { glb: await io.writeBinary(document), materials };
}

function readMaterial(material: Material): ModelMaterial {
  const [r, g, b] = material.getBaseColorFactor();
  const strength =
    material.getExtension<EmissiveStrength>('KHR_materials_emissive_strength')?.getEmissiveStrength() ?? 1;
  const [er, eg, eb] = material.getEmissiveFactor();
  const { reflection } = material.getExtras();
  return {
    name: material.getName(),
    colour: [r, g, b],
    roughness: material.getRoughnessFactor(),
    metalness: material.getMetallicFactor(),
    glow: [er * strength, eg * strength, eb * strength],
    clear: material.getAlphaMode() === 'BLEND',
    ...(typeof reflection === 'number' && { reflection }),
  };
}

function dropExtensions(document: Document): void {
  for (const extension of document.getRoot().listExtensionsUsed()) extension.dispose();
}
