import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { Box3, type Group, Mesh, type MeshStandardMaterial, Vector3 } from 'three';
import { USDLoader } from 'three/addons/loaders/USDLoader.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sheet } from '../../../../tools/geometry';
import { makeAr } from '../../../../tools/works/ar/make-ar';
import { cutDot } from '../../../../tools/works/engraving/drawing';
import type { ArRecord } from '../../../../tools/works/manifest';
import { part } from '../../../../tools/works/part';
import { engrave } from '../../../../tools/works/parts/engraving';
import { shapeParts } from '../../../../tools/works/shape';
import { writeGlb } from '../../../../tools/works/write';
import { writeFileOf } from '../../../../tools/works/write-file';

const SQUARE = [
  [0, 0],
  [40, 0],
  [40, 20],
  [0, 20],
] as const;

let models: string;
let ar: ArRecord;

beforeAll(async () => {
  models = await mkdtemp(join(tmpdir(), 'hemicycle-ar-'));
  const drawing = { box: { left: 0, low: 0, right: 40, top: 20 }, shapes: [cutDot([9, 9], 3)], niello: true };
  const shape = shapeParts([
    ...engrave([part('silver', sheet(SQUARE, 4, 0))], drawing),
    part('carnelian', sheet(SQUARE, 4, 5)),
  ]);
  const { data, texturePixels } = await writeGlb('plate', shape, 'room');
  const file = await writeFileOf(models, 'works/plate/room.glb', data);
  ar = await makeAr('plate', { ...file, triangles: shape.triangles, drawCalls: 2, texturePixels }, models);
});

afterAll(() => rm(models, { recursive: true }));

const read = (file: string) => readFile(join(models, file));

describe('makeAr', () => {
  it('writes glTF that asks nothing of a viewer', async () => {
    const document = await new NodeIO().readBinary(await read(ar.glb.file));
    const root = document.getRoot();
    expect(root.listExtensionsUsed()).toEqual([]);
    expect(root.listTextures().map((texture) => texture.getMimeType())).toEqual(['image/jpeg', 'image/jpeg']);
    const [silver] = root.listMaterials();
    expect(silver?.getBaseColorTexture(), 'niello is colour').toBeTruthy();
    expect(silver?.getOcclusionTexture()).toBeNull();
  });

  it('writes USD of the true size that three reads again', async () => {
    const bytes = await read(ar.usdz.file);
    // Node knows no pictures; the shapes are what is looked at.
    vi.stubGlobal('Image', class {});
    const group = new USDLoader().parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    ) as Group;
    group.updateMatrixWorld(true);
    const size = new Box3().setFromObject(group).getSize(new Vector3());
    expect(size.x).toBeCloseTo(0.04, 4);
    expect(size.y).toBeCloseTo(0.02, 4);
    expect(size.z).toBeCloseTo(0.005, 4);
    const meshes: Mesh[] = [];
    group.traverse((object) => {
      if (object instanceof Mesh) meshes.push(object);
    });
    const triangles = meshes.reduce(
      (sum, { geometry }) => sum + (geometry.index?.count ?? geometry.attributes['position']?.count ?? 0) / 3,
      0,
    );
    expect(triangles).toBe(ar.glb.triangles);
    const metal = meshes.map(({ material }) => (material as MeshStandardMaterial).metalness);
    expect(Math.max(...metal)).toBe(1);
  });

  it('records what it wrote', async () => {
    expect((await read(ar.glb.file)).byteLength).toBe(ar.glb.bytes);
    expect((await read(ar.usdz.file)).byteLength).toBe(ar.usdz.bytes);
  });
});
