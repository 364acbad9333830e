import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LightGroup } from '../../../../tools/venue/bake/contract';
import { readLights } from '../../../../tools/venue/reference/lights';
import { mixLights } from '../../../../tools/venue/reference/mix-lights';

const sun = { towards: [0, 1, 0], irradiance: [4, 4, 2], radius: 0.02 } as const;
const sky = { zenith: [1, 1, 1], horizon: [2, 2, 2], ground: [0, 0, 1] } as const;
const spot = {
  position: [0, 3, 0],
  towards: [0, -1, 0],
  intensity: [9, 8, 7],
  angle: 0.3,
  blend: 0.5,
} as const;
const area = { corner: [0, 3, 0], u: [1, 0, 0], v: [0, 0, 1], radiance: [5, 5, 5] } as const;

const GROUPS: Readonly<Record<string, LightGroup>> = {
  noon: { sun },
  dusk: { sun: { ...sun, irradiance: [2, 1, 0] } },
  sky: { sky },
  haze: { sky },
  lamps: { spots: [spot], areas: [area] },
};

describe('mixLights', () => {
  it('weighs every source, and leaves out what has no weight', () => {
    expect(mixLights(GROUPS, { noon: 0.5, dusk: 0, sky: [1, 0.5, 0], lamps: 2 })).toEqual({
      sun: { ...sun, irradiance: [2, 2, 1] },
      sky: { zenith: [1, 0.5, 0], horizon: [2, 1, 0], ground: [0, 0, 0] },
      spots: [{ ...spot, intensity: [18, 16, 14] }],
      areas: [{ ...area, radiance: [10, 10, 10] }],
    });
  });

  it('adds skies up, and refuses two suns', () => {
    expect(mixLights(GROUPS, { sky: 1, haze: 1 }).sky).toEqual({
      zenith: [2, 2, 2],
      horizon: [4, 4, 4],
      ground: [0, 0, 2],
    });
    expect(() => mixLights(GROUPS, { noon: 1, dusk: 1 })).toThrow('one sun');
    expect(() => mixLights(GROUPS, { moon: 1 })).toThrow('"moon"');
  });
});

describe('readLights', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hemicycle-lights-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads what was mixed', async () => {
    const lights = { hemicycle: { noon: mixLights(GROUPS, { noon: 1, sky: 1, lamps: 1 }) } };
    await writeFile(join(folder, 'lights.json'), JSON.stringify(lights));
    expect(readLights(join(folder, 'lights.json'))).toEqual(lights);
  });

  it('says what to do when there are none, and where they are wrong', async () => {
    expect(() => readLights(join(folder, 'none.json'))).toThrow('run npm run venue:build');
    await writeFile(join(folder, 'bad.json'), '{"hall":{"noon":{"sun":{"towards":[0,1]}}}}');
    expect(() => readLights(join(folder, 'bad.json'))).toThrow('hall.noon.sun');
  });
});
