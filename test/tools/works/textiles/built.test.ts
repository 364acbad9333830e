import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readManifest, shortHash } from '../../../../tools/works/manifest';
import { hashSources, textiles } from '../../../../tools/works/textiles';

const models = fileURLToPath(new URL('../../../../public/models/', import.meta.url));
const { works } = await readManifest(`${models}manifest.json`);
const read = (file: string) => readFile(`${models}${file}`);

/** The JSON chunk of a GLB. */
function gltfOf(glb: Buffer): { materials: { name: string }[]; extensionsRequired: string[] } {
  return JSON.parse(glb.subarray(20, 20 + glb.readUInt32LE(12)).toString('utf8'));
}

describe.each(textiles.map(({ id }) => id))('%s as it is shipped', (id) => {
  const { derivatives, source, box } = works[id] ?? { derivatives: {} };

  it('was made from the sources that are here', async () => {
    expect(source).toBe(await hashSources(id));
  });

  it('is recorded as it is, within the budgets', async () => {
    const { room, inspect, still } = derivatives;
    for (const record of [room, inspect, still]) {
      const bytes = await read(record?.file ?? 'missing');
      expect(record?.bytes).toBe(bytes.byteLength);
      expect(record?.hash).toBe(shortHash(bytes));
    }
    expect(room?.bytes).toBeLessThanOrEqual(250_000);
    expect(room?.triangles).toBeLessThanOrEqual(8_000);
    expect(inspect?.bytes).toBeLessThanOrEqual(3_000_000);
    expect(inspect?.triangles).toBeLessThanOrEqual(100_000);
    expect(box?.millimetres[1]).toBeGreaterThan(1850);
    expect(box?.millimetres[1]).toBeLessThan(1950);
  });

  it('names its materials as the scene knows them', async () => {
    for (const record of [derivatives.room, derivatives.inspect]) {
      const gltf = gltfOf(await read(record?.file ?? 'missing'));
      expect(gltf.materials.map(({ name }) => name).sort()).toEqual(['brass', 'textile']);
      expect(gltf.extensionsRequired).toContain('EXT_meshopt_compression');
    }
  });

  it('has a square still', async () => {
    const { width, height, format } = await sharp(
      await read(derivatives.still?.file ?? 'missing'),
    ).metadata();
    expect([width, height, format]).toEqual([1200, 1200, 'webp']);
  });
});
