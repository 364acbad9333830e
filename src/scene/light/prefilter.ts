import {
  PMREMGenerator,
  type Scene,
  type ShaderMaterial,
  Vector3,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { invariant, type Vec3 } from '#kit';
import { keepPrograms } from '../stage/keep-programs';

/**
 * Directions that are looked into for each place of a reflection. Each level is made from the one before, which is soft
 * already: with four times as many (three's own number) it looks the same, and takes four times as long.
 */
const SAMPLES = 64;
/** Far enough for the sky's dome and near enough for a probe inside a vitrine, metres. */
const NEAR = 0.05;
const FAR = 200;

/** What three's generator keeps to itself. */
interface Inside {
  _allocateTargets(): WebGLRenderTarget;
  readonly _ggxMaterial: ShaderMaterial | null;
  readonly _pingPongRenderTarget: WebGLRenderTarget | null;
}

/** Makes what is seen from a point into reflections of every roughness, in a quarter of the time that three takes for it. */
export interface Prefilter {
  /** What is seen of a scene from a point. Whoever asks frees it. @param size edge of the cube in pixels */
  look(scene: Scene, from: Vec3, size: number): WebGLRenderTarget;
  /** Frees what it works on and keeps its program. */
  rest(): void;
}

/** Each has a program of its own, so a renderer keeps one; programs of what it looks at are kept as well. */
export function createPrefilter(renderer: WebGLRenderer): Prefilter {
  const generator = new PMREMGenerator(renderer);
  const inside = generator as unknown as Inside;
  const allocate = inside._allocateTargets;
  inside._allocateTargets = () => {
    const targets = allocate.call(generator);
    const defines = inside._ggxMaterial?.defines;
    invariant(defines && 'GGX_SAMPLES' in defines, 'scene: three filters reflections in another way');
    defines['GGX_SAMPLES'] = SAMPLES;
    return targets;
  };
  return {
    look(scene, from, size) {
      const seen = generator.fromScene(scene, 0, NEAR, FAR, { size, position: new Vector3(...from) });
      keepPrograms(renderer);
      return seen;
    },
    rest: () => inside._pingPongRenderTarget?.dispose(),
  };
}
