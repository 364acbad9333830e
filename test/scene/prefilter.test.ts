import { PMREMGenerator, type WebGLRenderer } from 'three';
import { afterEach, expect, it, vi } from 'vitest';
import { createPrefilter } from '../../src/scene/light/prefilter';

/** What of three's generator is reached into. */
const inside = PMREMGenerator.prototype as unknown as { _allocateTargets(): unknown };

afterEach(() => vi.restoreAllMocks());

it('looks into a quarter of the directions that three does, by three’s own shader', () => {
  const generator = createPrefilter({} as WebGLRenderer) as unknown as {
    _cubeSize: number;
    _lodMax: number;
    _allocateTargets(): unknown;
    readonly _ggxMaterial: { readonly defines: Record<string, unknown> };
  };
  Object.assign(generator, { _cubeSize: 64, _lodMax: 6 });
  generator._allocateTargets();
  expect(generator._ggxMaterial.defines['GGX_SAMPLES']).toBe(64);
});

it('says so when three filters in another way', () => {
  vi.spyOn(inside, '_allocateTargets').mockReturnValue({});
  const generator = createPrefilter({} as WebGLRenderer) as unknown as { _allocateTargets(): unknown };
  expect(() => generator._allocateTargets()).toThrow('filters reflections');
});
