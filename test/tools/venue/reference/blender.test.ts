import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, NodeIO } from '@gltf-transform/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LightGroup } from '../../../../tools/venue/bake/contract';
import { runBlender } from '../../../../tools/venue/reference/blender';
import { readLayers } from '../../../../tools/venue/reference/denoise/layers';
import type { Job } from '../../../../tools/venue/reference/job';
import { paintPlainSky } from '../../../../tools/venue/reference/sky';

const hasBlender = spawnSync('blender', ['--version']).status === 0;

const GREY = 0.5;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hemicycle-reference-'));
  await writeFile(join(folder, 'floor.glb'), await floor());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A floor of 40 × 40 m. */
async function floor(): Promise<Uint8Array> {
  const document = new Document();
  document.createBuffer();
  const accessor = (type: 'VEC2' | 'VEC3', values: readonly number[]) =>
    document.createAccessor().setType(type).setArray(new Float32Array(values));
  const corners = [-20, 0, -20, -20, 0, 20, 20, 0, 20, 20, 0, -20];
  const primitive = document
    .createPrimitive()
    .setMaterial(document.createMaterial('stone'))
    .setIndices(document.createAccessor().setArray(new Uint16Array([0, 1, 2, 0, 2, 3])))
    .setAttribute('POSITION', accessor('VEC3', corners))
    .setAttribute('NORMAL', accessor('VEC3', [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]))
    .setAttribute('TEXCOORD_0', accessor('VEC2', [0, 0, 0, 1, 1, 1, 1, 0]));
  document
    .createScene()
    .addChild(document.createNode('hall').setMesh(document.createMesh('hall').addPrimitive(primitive)));
  return new NodeIO().writeBinary(document);
}

/** Red irradiance of the floor at x, seen straight from above: π times the light that it scatters, colour aside. */
async function irradianceAt(x: number, lights: LightGroup): Promise<number> {
  const output = join(folder, 'down');
  const skies: Record<string, { file: string; size: readonly number[] }> = {};
  if (lights.sky) {
    const { size, values } = paintPlainSky(lights.sky, 64);
    await writeFile(join(folder, 'light.f32'), new Uint8Array(values.buffer));
    skies['light'] = { file: join(folder, 'light.f32'), size };
  }
  const job: Job = {
    model: join(folder, 'floor.glb'),
    prefixes: ['hall'],
    materials: {
      stone: {
        kind: 'surface',
        colour: [GREY, GREY, GREY],
        roughness: 1,
        metalness: 0,
        glow: [0, 0, 0],
        reflection: 0,
        clear: false,
        pictures: {},
        size: 1,
      },
    },
    lights,
    skies,
    size: [8, 8],
    samples: 256,
    batches: 1,
    bounces: 1,
    views: [{ id: 'down', eye: [x, 1, 0], heading: 0, pitch: -Math.PI / 2, fov: 0.05, output }],
  };
  await writeFile(join(folder, 'job.json'), JSON.stringify(job));
  const taken: string[] = [];
  await runBlender(join(folder, 'job.json'), 1, (view) => taken.push(view));
  expect(taken).toEqual(['down']);
  const { sun, direct } = await readLayers(output, 0);
  return (Math.PI * sumOfReds(sun, direct)) / 64;
}

const sumOfReds = (...layers: readonly Float32Array[]): number =>
  layers.reduce(
    (sum, values) => sum + values.reduce((all, value, at) => (at % 3 === 0 ? all + value : all), 0),
    0,
  );

const spot = (position: readonly [number, number, number]): LightGroup => ({
  spots: [{ position, towards: [0, -1, 0], intensity: [10, 5, 0], angle: 0.5, blend: 0.5 }],
});

describe.skipIf(!hasBlender)('render.py, on a machine with Blender', { timeout: 120_000 }, () => {
  it('has a sun by its irradiance', async () => {
    const sun = { towards: [0, 0.6, 0.8], irradiance: [7, 6, 5], radius: 0.01 } as const;
    expect((await irradianceAt(0, { sun })) / (7 * 0.6)).toBeCloseTo(1, 1);
  });

  it('has spots by their intensity, with the beam of the bake', async () => {
    expect((await irradianceAt(0, spot([0, 2, 0]))) / (10 / 4)).toBeCloseTo(1, 1);
    // Three quarters of the way to the edge the beam has faded to a half.
    const aside = 2 * Math.tan(0.375);
    const expected = (0.5 * 10 * Math.cos(0.375) ** 3) / 4;
    expect((await irradianceAt(aside, spot([0, 2, 0]))) / expected).toBeCloseTo(1, 1);
    expect(await irradianceAt(2 * Math.tan(0.55), spot([0, 2, 0]))).toBeLessThan(0.01);
  });

  it('has areas that shine along u × v, by their radiance', async () => {
    const area = { corner: [-0.1, 3, -0.05], u: [0.2, 0, 0], v: [0, 0, 0.1], radiance: [50, 0, 0] } as const;
    const down: LightGroup = { areas: [area] };
    expect((await irradianceAt(0, down)) / ((50 * 0.02) / 9)).toBeCloseTo(1, 1);
    const up: LightGroup = { areas: [{ ...area, u: area.v, v: area.u }] };
    expect(await irradianceAt(0, up)).toBeLessThan(0.01);
  });

  it('has a sky by its radiance', async () => {
    const sky = { zenith: [2, 2, 2], horizon: [2, 2, 2], ground: [0, 0, 0] } as const;
    expect((await irradianceAt(0, { sky })) / (2 * Math.PI)).toBeCloseTo(1, 1);
  });
});
