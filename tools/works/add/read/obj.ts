import { Document } from '@gltf-transform/core';
import type { Mesh } from 'three';
import { OBJLoader } from 'three/examples/jsm/loaders/OBJLoader.js';
import type { Parsed, Problem } from '#kit';
import { LIMITS } from '../limits';
import type { Model, Patch } from '../model';
import { inWords, refuse, repaired } from '../say';
import { readBeside } from './files';
import { readMtl } from './mtl';
import { createMetal, createScanned, flipV, patchOf } from './plain';
import type { SourceFile } from './source';

/** Reads OBJ with its MTL and pictures. */
export async function readObj({ name, path, bytes }: SourceFile): Promise<Parsed<Model>> {
  const text = new TextDecoder().decode(bytes);
  const wrong = checkObj(name, text);
  if (wrong) return wrong;
  const document = new Document();
  const problems: Problem[] = [];
  for (const library of librariesOf(text)) {
    const read = await readBeside(path, library);
    if (!read.value) {
      // Without its library an OBJ still has its form; only a library elsewhere is refused.
      if (read.problems[0]?.code !== 'missing-file') return { problems: read.problems };
      problems.push(
        repaired(
          `${library}, which ${name} asks for, is not there: its materials became plain unpolished silver.`,
        ),
      );
      continue;
    }
    const materials = await readMtl(document, path, new TextDecoder().decode(read.value));
    if (!materials.value) return { problems: materials.problems };
    problems.push(...materials.problems);
  }
  const patches = patchesOf(document, text);
  if (!/^(usemtl|mtllib)\s/m.test(text))
    problems.push(repaired('The OBJ file names no materials: the piece was given plain unpolished silver.'));
  return { value: { document, patches }, problems };
}

const librariesOf = (text: string): string[] =>
  [...text.matchAll(/^mtllib\s+(.+?)\s*$/gm)].flatMap(([, files]) => (files ? [files] : []));

/** Counts before the loader allocates. */
function checkObj(name: string, text: string): Parsed<never> | undefined {
  let faces = 0;
  for (let at = text.indexOf('\nf '); at >= 0; at = text.indexOf('\nf ', at + 1)) faces++;
  if (faces > LIMITS.triangles)
    return refuse(
      'too-many-triangles',
      `${name} has ${inWords(faces)} faces, and ${inWords(LIMITS.triangles)} are the most: reduce it to 5 million.`,
    );
  if (!/^v\s/m.test(text)) return refuse('empty', `${name} has no vertices: export it again with its mesh.`);
  return undefined;
}

function patchesOf(document: Document, text: string): Patch[] {
  const known = new Map(
    document
      .getRoot()
      .listMaterials()
      .map((material) => [material.getName(), material]),
  );
  const patches: Patch[] = [];
  new OBJLoader().parse(text).traverse((object) => {
    const mesh = object as Mesh;
    if (!mesh.isMesh) return;
    const { geometry, material } = mesh;
    const list = Array.isArray(material) ? material : [material];
    const ranges = geometry.groups.length
      ? geometry.groups
      : [{ start: 0, count: Infinity, materialIndex: 0 }];
    for (const { start, count, materialIndex } of ranges) {
      const name = list[materialIndex ?? 0]?.name ?? '';
      const isColored = geometry.hasAttribute('color');
      const worn =
        known.get(name) ??
        (isColored ? createScanned(document, name || 'obj') : createMetal(document, name || 'obj'));
      known.set(name, worn);
      const range = Number.isFinite(count) ? { start, count } : undefined;
      patches.push(flipV(patchOf(worn, geometry, range)));
    }
  });
  return patches;
}
