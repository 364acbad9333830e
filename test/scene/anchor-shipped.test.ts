import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { expect, it } from 'vitest';
import { distance } from '#kit';
import { placeOfNote } from '../../src/scene/hand/anchor';
import { readWork } from '../../src/scene/works/work-model';
import { catalogOf } from '../catalog/fixtures';

const root = join(import.meta.dirname, '../..');
const { works } = catalogOf(readFileSync(join(root, 'public/catalog/exhibition.json'), 'utf8'));
/** Models of one material and of many, small and large. */
const tried = works.filter(({ id }) => ['qusmuryn-ring', 'kubok', 'gulyaka', 'tillaqosh'].includes(id));

/** A model as the scene reads it, but for its pictures, which Node cannot decode. */
async function readModel(id: string) {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.read(join(root, 'public/models/works', id, 'inspect.glb'));
  for (const texture of document.getRoot().listTextures()) texture.dispose();
  for (const extension of document.getRoot().listExtensionsUsed()) {
    if (extension.extensionName === 'EXT_meshopt_compression') extension.dispose();
  }
  const bytes = await io.writeBinary(document);
  const { scene } = await new GLTFLoader().parseAsync(bytes.slice().buffer, '');
  return readWork(scene);
}

it.each(tried)('notes on $id are where the scene finds their anchors', async ({ id, notes = [] }) => {
  const model = await readModel(id);
  expect(notes.length).toBeGreaterThanOrEqual(3);
  for (const note of notes) {
    // From somewhere else, so that falling back would be seen.
    const { position } = note;
    const moved = { ...note, position: [position[0] + 0.0004, position[1], position[2]] as typeof position };
    const place = placeOfNote(moved, model.parts, 0);
    expect(place).not.toBe(moved.position);
    expect(distance(place, position)).toBeLessThan(0.0002);
  }
});
