import {
  BoxGeometry,
  DataTexture,
  Group,
  Mesh,
  MeshStandardMaterial,
  ShaderLib,
  Texture,
  type WebGLProgramParametersWithUniforms,
  type WebGLRenderer,
} from 'three';
import { describe, expect, it } from 'vitest';
import { createDresser } from '../../src/scene/works/dresser';
import { createPatterns, createWorkMaterials, hasWorkMaterial } from '../../src/scene/works/materials';
import { scratchNormals } from '../../src/scene/works/materials/scratches';
import { dentVolume, grainVolume, VOLUME } from '../../src/scene/works/materials/volumes';
import { readWork } from '../../src/scene/works/work-model';
import { MATERIAL_NAMES } from '../../tools/works/materials';

/** A textile is its pictures; everything else that models name is ours. */
const OURS = MATERIAL_NAMES.filter((name) => name !== 'textile');

const light = {
  texture: new Texture(),
  uniforms: { stands: { value: new DataTexture() }, probeShare: { value: 0.25 } },
};
const createMaterials = () =>
  createWorkMaterials({ light, stand: { value: 3 }, intensity: 1, patterns: createPatterns() });

/** What becomes of three's own shader. */
function patched(material: MeshStandardMaterial): WebGLProgramParametersWithUniforms {
  const { vertexShader, fragmentShader } = ShaderLib.physical;
  const shader = { uniforms: {}, vertexShader, fragmentShader } as WebGLProgramParametersWithUniforms;
  material.onBeforeCompile(shader, {} as WebGLRenderer);
  return shader;
}

describe('the materials of works', () => {
  it('are those that models are made in', () => {
    expect(OURS.filter((name) => !hasWorkMaterial(name))).toEqual([]);
    expect(hasWorkMaterial('textile')).toBe(false);
    expect(hasWorkMaterial('constructor')).toBe(false);
  });

  it('change a shader that three still has, few ways for many names', () => {
    const materials = createMaterials();
    const keys = OURS.map((name) => {
      const material = materials.get(name);
      if (!material) throw new Error(name);
      expect(patched(material).fragmentShader).toContain('patternAt');
      return `${material.type} ${material.customProgramCacheKey()}`;
    });
    expect(new Set(keys).size).toBeLessThanOrEqual(4);
  });

  it('reflect no more light than falls on them', () => {
    const materials = createMaterials();
    for (const name of OURS) {
      const { r = 2, g = 2, b = 2 } = materials.get(name)?.color ?? {};
      expect(Math.max(r, g, b), name).toBeLessThanOrEqual(1);
    }
  });
});

describe('an engraving', () => {
  const engraved = new MeshStandardMaterial({ normalMap: new Texture(), aoMap: new Texture() });
  engraved.name = 'silver';
  engraved.normalScale.set(1, -1);
  const plain = new MeshStandardMaterial();
  plain.name = 'silver';
  const painted = new MeshStandardMaterial({ map: new Texture() });
  painted.name = 'silver';
  const model = readWork(
    new Group().add(...[engraved, plain, painted].map((worn) => new Mesh(new BoxGeometry(), worn))),
  );

  it('is a part by itself, with its texture coordinates', () => {
    const [first, second, third] = model.parts;
    expect(first?.material).toEqual({ engraved: 'silver', pictures: engraved });
    expect(first?.geometry.hasAttribute('uv')).toBe(true);
    expect(second?.material).toBe('silver');
    expect(second?.geometry.hasAttribute('uv')).toBe(false);
    expect(third?.material).toBe(painted);
  });

  it('is worn as our metal with the pictures of the model', () => {
    const materials = createMaterials();
    const dresser = createDresser(materials, { value: 7 });
    const [own, shared, foreign] = model.parts.map(({ material }) => dresser.dress(material));
    expect(shared).toBe(materials.get('silver'));
    expect(own).not.toBe(shared);
    expect(own?.normalMap).toBe(engraved.normalMap);
    expect(own?.normalScale.y).toBe(-1);
    expect(own && patched(own).uniforms['cleanMap']?.value).toBe(engraved.aoMap);
    expect(own && patched(own).uniforms['stand']?.value).toBe(7);
    expect(shared && patched(shared).uniforms['stand']?.value).toBe(3);
    expect(own?.customProgramCacheKey()).not.toBe(shared?.customProgramCacheKey());
    expect(foreign).not.toBe(painted);
    expect(foreign?.map).toBe(painted.map);
    const freed: unknown[] = [];
    for (const made of [own, shared, foreign])
      made?.addEventListener('dispose', ({ target }) => freed.push(target));
    dresser.dispose();
    expect(freed).toEqual([own, foreign]);
  });
});

describe('the patterns', () => {
  it('scratch evenly: as many to one side as to the other, always pointing out', () => {
    const pixels = scratchNormals(64, 200);
    let sum = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      sum += (pixels[at] ?? 0) - 127;
      expect(pixels[at + 2]).toBeGreaterThan(128);
    }
    expect(Math.abs(sum / (pixels.length / 4))).toBeLessThan(2);
    expect(scratchNormals(64, 200)).toEqual(pixels);
  });

  it.each([
    ['grain', grainVolume],
    ['dents', dentVolume],
  ])('%s repeat without a seam and lean to no side', (_, make) => {
    const pixels = make();
    const value = (x: number, y: number, z: number) => pixels[4 * ((z * VOLUME + y) * VOLUME + x) + 3] ?? 0;
    let [seam, within, slope] = [0, 0, 0];
    for (let a = 0; a < VOLUME; a += 1) {
      for (let b = 0; b < VOLUME; b += 1) {
        seam += Math.abs(value(VOLUME - 1, a, b) - value(0, a, b));
        for (let x = 1; x < VOLUME; x += 1)
          within += Math.abs(value(x - 1, a, b) - value(x, a, b)) / (VOLUME - 1);
      }
    }
    for (let at = 0; at < pixels.length; at += 4) slope += (pixels[at] ?? 0) - 127.5;
    expect(seam).toBeLessThan(1.5 * within);
    expect(Math.abs(slope / VOLUME ** 3)).toBeLessThan(8);
  });
});
