import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMaterialsEmissiveStrength } from '@gltf-transform/extensions';
import { quantize } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { expect, it } from 'vitest';
import { readPlainModel } from '../../../../tools/venue/reference/plain-model';

async function compressed(): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document().setLogger(new Logger(Logger.Verbosity.SILENT));
  document.createBuffer();
  const shine = document.createExtension(KHRMaterialsEmissiveStrength).createEmissiveStrength();
  const lamp = document
    .createMaterial('lamp-disc')
    .setEmissiveFactor([1, 0.5, 0.25])
    .setExtras({ reflection: 0.7 })
    .setExtension('KHR_materials_emissive_strength', shine.setEmissiveStrength(20));
  const places = document
    .createAccessor()
    .setType('VEC3')
    .setArray(new Float32Array([0, 0, 0, 8, 0, 0, 0, 4, 0]));
  const primitive = document.createPrimitive().setMaterial(lamp).setAttribute('POSITION', places);
  const node = document.createNode('lamps').setMesh(document.createMesh('lamps').addPrimitive(primitive));
  document.createScene().addChild(node);
  await document.transform(quantize());
  document.createExtension(EXTMeshoptCompression).setRequired(true);
  return new NodeIO()
    .setLogger(new Logger(Logger.Verbosity.SILENT))
    .registerExtensions([EXTMeshoptCompression, KHRMaterialsEmissiveStrength])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
    .writeBinary(document);
}

it('makes a model that needs no extension, and tells of its materials', async () => {
  const { glb, materials } = await readPlainModel(await compressed());
  expect(materials).toEqual([
    {
      name: 'lamp-disc',
      colour: [1, 1, 1],
      roughness: 1,
      metalness: 1,
      glow: [20, 10, 5],
      clear: false,
      reflection: 0.7,
    },
  ]);
  const plain = await new NodeIO().readBinary(glb);
  expect(plain.getRoot().listExtensionsUsed()).toEqual([]);
  const [node] = plain.getRoot().listNodes();
  const places = node?.getMesh()?.listPrimitives()[0]?.getAttribute('POSITION');
  expect(places?.getComponentSize()).toBe(4);
  // Quantized coordinates come with a scale in the node.
  const scale = node?.getScale()[0] ?? 0;
  expect(Math.max(...(places?.getMax([]) ?? [])) * scale + (node?.getTranslation()[0] ?? 0)).toBeCloseTo(
    8,
    2,
  );
});
