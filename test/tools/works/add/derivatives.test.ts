import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, Texture } from '@gltf-transform/core';
import sharp from 'sharp';
import { IcosahedronGeometry } from 'three';
import { mergeVertices } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '#assets';
import { createStudio, scan, sceneOf, stlOf, writeGlb } from './support';

/** A ball of 4 cm with many small bumps: more than 8,000 triangles can show. */
function bumpyBall() {
  const sphere = new IcosahedronGeometry(1, 32).deleteAttribute('normal').deleteAttribute('uv');
  const merged = mergeVertices(sphere);
  const positions = Float32Array.from(merged.getAttribute('position').array);
  for (let at = 0; at < positions.length; at += 3) {
    const [x = 0, y = 0, z = 0] = positions.subarray(at, at + 3);
    const bump = 0.02 + 0.0004 * Math.sin(x * 40) * Math.sin(y * 40) * Math.sin(z * 40);
    positions.set([x * bump, y * bump, z * bump], at);
  }
  return { positions, indices: Uint32Array.from(merged.getIndex()?.array ?? []) };
}

describe('the derivatives of a designer’s model', () => {
  it('keep the budgets, carry relief and colours in pictures, and are valid', {
    timeout: 120_000,
  }, async () => {
    const studio = await createStudio();
    const { positions, indices } = bumpyBall();
    const { document, primitive } = sceneOf(positions, indices);
    primitive.setAttribute('COLOR_0', colorsOf(document, positions));
    const { said, left } = await studio.add(await studio.bring('ball.glb', await writeGlb(document)));
    expect(said).toContain('Detail finer than its triangles baked into a normal map.');
    expect(left).toEqual([
      'manifest.json',
      'works',
      ...['', '/ar.glb', '/ar.usdz', '/inspect.glb', '/room.glb'].map((name) => `works/ball${name}`),
    ]);

    const manifest = await studio.manifest();
    expect(parseManifest(manifest).problems).toEqual([]);
    const { room, inspect } = manifest.works['ball']?.derivatives ?? {};
    expect(room?.triangles).toBeLessThanOrEqual(8000);
    expect(room?.triangles).toBeGreaterThan(7000);
    expect(room?.bytes).toBeLessThanOrEqual(250_000);
    expect(inspect?.triangles).toBe(indices.length / 3);
    expect(inspect?.bytes).toBeLessThanOrEqual(3_000_000);

    const written = await studio.model('works/ball/room.glb');
    const [material] = written.getRoot().listMaterials();
    expect(material?.getName()).toBe('designer/plain');
    const relief = await statsOf(material?.getNormalTexture());
    // Bumps lean both ways alike, and most of the surface looks outwards.
    for (const axis of [0, 1]) {
      expect(relief[axis]?.mean).toBeGreaterThan(122);
      expect(relief[axis]?.mean).toBeLessThan(133);
      expect(relief[axis]?.stdev).toBeGreaterThan(15);
    }
    expect(relief[2]?.mean).toBeGreaterThan(200);

    // Half of it is pure red, half pure blue; coarse vertices would mix them all along the border.
    const [red, green, blue] = await statsOf(material?.getBaseColorTexture());
    expect(red?.mean).toBeGreaterThan(100);
    expect(blue?.mean).toBeGreaterThan(100);
    expect(green?.mean).toBeLessThan(3);
    expect(semanticsOf(written)).not.toContain('COLOR_0');
    expect(semanticsOf(await studio.model('works/ball/inspect.glb'))).toContain('COLOR_0');
  });
});

const statsOf = async (texture: Texture | null | undefined) =>
  (await sharp(texture?.getImage() ?? new Uint8Array()).stats()).channels;

const semanticsOf = (document: Document): string[] =>
  document.getRoot().listMeshes()[0]?.listPrimitives()[0]?.listSemantics() ?? [];

/** Red above, blue below. */
function colorsOf(document: Document, positions: Float32Array) {
  const colors = new Float32Array(positions.length);
  for (let at = 0; at < positions.length; at += 3) colors[at + ((positions[at + 1] ?? 0) > 0 ? 0 : 2)] = 1;
  const [buffer = null] = document.getRoot().listBuffers();
  return document.createAccessor().setType('VEC3').setArray(colors).setBuffer(buffer);
}

describe('the names of materials', () => {
  const named = async (...given: string[]) => {
    const studio = await createStudio();
    const { document, primitive } = sceneOf(
      scan.positions.map((value) => value / 100),
      scan.indices,
    );
    primitive.setMaterial(document.createMaterial('Silver').setBaseColorFactor([0, 0, 1, 1]));
    await studio.add(await studio.bring('hare.glb', await writeGlb(document)), ...given);
    const written = await studio.model('works/hare/room.glb');
    return written
      .getRoot()
      .listMaterials()
      .map((material) => material.getName());
  };

  it('do not meet ours by accident', async () => {
    expect(await named()).toEqual(['designer/Silver']);
  });

  it('meet ours when that is wanted', async () => {
    expect(await named('--materials', 'ours')).toEqual(['silver']);
  });
});

describe('the entry', () => {
  const CATALOG = `{
  // the curator's own words
  "languages": [{ "tag": "fr" }],
  "designers": [{ "id": "somebody", "name": "Some Body", "country": "kz" }],
  "works": [
    { "id": "other", "made": "designer" }
  ]
}
`;

  it('is put into a catalog without touching what is there, and asks for the rest', async () => {
    const studio = await createStudio(CATALOG);
    const catalog = join(studio.folder, 'catalog.json');
    const file = await studio.bring('hare.stl', stlOf(scan));
    const { said } = await studio.add(
      file,
      '--title',
      'Lièvre',
      '--designer',
      'somebody',
      '--catalog',
      catalog,
    );
    const text = await readFile(catalog, 'utf8');
    const known = '{ "id": "other", "made": "designer" }';
    expect(text.startsWith(CATALOG.slice(0, CATALOG.indexOf(known) + known.length))).toBe(true);
    const works = (JSON.parse(text.replace(/^\s*\/\/.*$/m, '')) as { works: unknown[] }).works;
    expect(works[1]).toEqual({
      id: 'hare',
      kind: 'jewellery',
      mount: 'panel',
      body: 'chest',
      title: { fr: 'Lièvre' },
      made: 'designer',
      designer: 'somebody',
      country: 'kz',
      summary: { fr: '' },
      text: { fr: '' },
      materials: [],
      techniques: [],
      alt: { fr: '' },
      rights: { holder: 'Some Body', licence: '' },
      sources: [],
    });
    expect(said).toContain('alt: what a blind visitor should know of the picture');
    expect(said).not.toContain('designer: who made it');
    expect(said).toContain('Measured from the model, to be confirmed by its maker:');
  });

  it('goes to a file of its own else', async () => {
    const studio = await createStudio();
    await studio.add(await studio.bring('hare.stl', stlOf(scan)));
    expect(await readdir(join(studio.folder, 'entries'))).toEqual(['hare.json']);
  });
});
