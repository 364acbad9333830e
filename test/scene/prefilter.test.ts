import { PMREMGenerator, Scene, type ShaderMaterial, type WebGLRenderer, WebGLRenderTarget } from 'three';
import { afterEach, expect, it, vi } from 'vitest';
import { createPrefilter } from '../../src/scene/light/prefilter';

/** What of three's generator is reached into. */
interface Inside {
  _setSize(size: number): void;
  _allocateTargets(): WebGLRenderTarget;
  readonly _ggxMaterial: ShaderMaterial;
  readonly _pingPongRenderTarget: WebGLRenderTarget;
}
const renderer = { info: { programs: [] } } as unknown as WebGLRenderer;
const inside = PMREMGenerator.prototype as unknown as Inside;

afterEach(() => vi.restoreAllMocks());

/** Looks around once without a graphics card. @returns three's generator */
function lookOnce(prefilter = createPrefilter(renderer)): Inside {
  const fromScene = vi.spyOn(PMREMGenerator.prototype, 'fromScene').mockImplementation(function (
    this: unknown,
  ) {
    const generator = this as Inside;
    generator._setSize(64);
    return generator._allocateTargets();
  });
  prefilter.look(new Scene(), [0, 0, 0], 64);
  return fromScene.mock.contexts[0] as unknown as Inside;
}

it('looks into a quarter of the directions that three does, by three’s own shader', () => {
  expect(lookOnce()._ggxMaterial.defines['GGX_SAMPLES']).toBe(64);
});

it('frees what it works on at rest, and not the shader', () => {
  const prefilter = createPrefilter(renderer);
  const { _ggxMaterial: shader, _pingPongRenderTarget: target } = lookOnce(prefilter);
  const freed: unknown[] = [];
  for (const thing of [shader, target]) thing.addEventListener('dispose', () => freed.push(thing));
  prefilter.rest();
  expect(freed).toEqual([target]);
});

it('keeps the programs of what it looks at', () => {
  const program = { cacheKey: 'basic,highp', usedTimes: 1 };
  lookOnce(createPrefilter({ info: { programs: [program] } } as unknown as WebGLRenderer));
  expect(program.usedTimes).toBeGreaterThan(1000);
});

it('says so when three filters in another way', () => {
  vi.spyOn(inside, '_allocateTargets').mockReturnValue(new WebGLRenderTarget());
  expect(() => lookOnce()).toThrow('filters reflections');
});
