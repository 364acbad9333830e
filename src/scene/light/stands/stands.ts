import {
  CubeUVReflectionMapping,
  DataTexture,
  FloatType,
  HalfFloatType,
  LinearFilter,
  RGBAFormat,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { Vec3 } from '#kit';
import type { HallModel } from '../../hall/hall-model';
import { createLightReader } from '../light-reader';
import type { ProbeCamera } from '../probe';
import { readDeckLight } from './deck-light';
import { groupStands, nearest } from './groups';
import type { StandLight } from './lit-by-stand';
import { shareLight } from './share';

/** How much brighter than in the hall's own picture lamps are for polished metal. */
const LAMP_BOOST = 5;

/** The light of a hall's stands on one graphics context: what is seen from each group, what falls on each deck. */
export interface Stands extends StandLight {
  /**
   * Takes in the light that the hall is in now. The group nearest to the eye looks around at once, the others borrow
   * what it sees until their turn comes: so nobody waits for all of them, and nothing is ever black.
   */
  renew(camera: ProbeCamera, eye: Vec3): void;
  /** The nearest group whose turn has not come looks around; false when there is none. */
  refine(camera: ProbeCamera, eye: Vec3): boolean;
  /** Dims or lifts the light of each slot, in the order of the hall's slots: 1 is as the hour gives it. */
  level(levels: ArrayLike<number>): void;
  dispose(): void;
}

/** @param most how many groups there may be */
export function createStands(renderer: WebGLRenderer, model: HallModel, most: number): Stands {
  const { hall, collider } = model;
  const reader = createLightReader();
  const groups = groupStands(hall.slots, most, hall.lighting.probe);
  const { probes, groupOf } = groups;
  // Of each slot: which probe, what falls on it from above, how far it is dimmed.
  const texels = new Float32Array(4 * Math.max(1, hall.slots.length)).fill(1);
  const stands = new DataTexture(texels, texels.length / 4, 1, RGBAFormat, FloatType);
  let atlas: WebGLRenderTarget | null = null;
  let waiting: number[] = [];
  const look = (camera: ProbeCamera, probe: Vec3, into: readonly number[]): void => {
    const seen = camera.look(probe, LAMP_BOOST);
    const { width } = seen;
    atlas ??= createAtlas(renderer, seen, probes.length);
    for (const tile of into)
      renderer.copyTextureToTexture(seen.texture, atlas.texture, null, new Vector2(tile * width, 0));
    seen.dispose();
  };
  const refine = (camera: ProbeCamera, eye: Vec3): boolean => {
    const next =
      waiting[
        nearest(
          waiting.map((at) => probes[at] as Vec3),
          eye,
        )
      ];
    if (next === undefined) return false;
    waiting = waiting.filter((at) => at !== next);
    look(camera, probes[next] as Vec3, [next]);
    return true;
  };
  return {
    get texture() {
      if (!atlas) throw new Error('scene: stands are lit before they are seen');
      return atlas.texture;
    },
    uniforms: { stands: { value: stands }, probeShare: { value: 1 / probes.length } },
    renew(camera, eye) {
      const shares = shareLight(
        hall.slots.map((slot) => readDeckLight(slot, collider, reader)),
        groups,
      );
      shares.forEach((share, at) => {
        texels[4 * at] = groupOf[at] ?? 0;
        texels[4 * at + 1] = share;
      });
      if (shares.length === 0) texels[0] = 0;
      stands.needsUpdate = true;
      const first = nearest(probes, eye);
      waiting = probes.map((_, at) => at).filter((at) => at !== first);
      look(camera, probes[first] as Vec3, [first, ...waiting]);
    },
    refine,
    level(levels) {
      for (let at = 0; at < levels.length; at += 1) texels[4 * at + 2] = levels[at] ?? 1;
      stands.needsUpdate = true;
    },
    dispose() {
      stands.dispose();
      atlas?.dispose();
    },
  };
}

/** A texture in which so many probes lie in a row: three takes the size of a probe from its height. */
function createAtlas(
  renderer: WebGLRenderer,
  { width, height }: WebGLRenderTarget,
  probes: number,
): WebGLRenderTarget {
  const atlas = new WebGLRenderTarget(width * probes, height, {
    type: HalfFloatType,
    magFilter: LinearFilter,
    minFilter: LinearFilter,
    generateMipmaps: false,
    depthBuffer: false,
  });
  atlas.texture.name = 'stands';
  atlas.texture.mapping = CubeUVReflectionMapping;
  renderer.initRenderTarget(atlas);
  return atlas;
}
