import type { Texture, WebGLRenderer, WebGLRenderTarget } from 'three';
import type { Vec3 } from '#kit';
import { createProbeCamera, type ProbeCamera } from '../light/probe';
import { reflectProbe } from '../light/room-light';
import type { StandLight } from '../light/stands/lit-by-stand';
import { createStands } from '../light/stands/stands';
import type { Profile } from '../stage/profile';
import type { HallModel } from './hall-model';

/** The reflections of a hall on one graphics context. */
export interface HallLight {
  /** What pieces on stands reflect and are lit by. */
  readonly stands: StandLight;
  /** What the hall's own surfaces reflect. */
  readonly hall: Texture;
  /**
   * Looks around anew, when the hall's own light has become another. The textures stay the same objects.
   * @param eye where the visitor is: what is near there is right at once, the rest when it has been refined
   */
  renew(eye: Vec3): void;
  /** Looks around from one more group of stands, the nearest; false when none is left. A frame's work. */
  refine(eye: Vec3): boolean;
  /** Dims or lifts what stands in each slot, in the order of the hall's slots: 1 is as the hour gives it. */
  level(levels: ArrayLike<number>): void;
  dispose(): void;
}

interface Making {
  /** Where the visitor is; where the hall looks around unless told. */
  readonly eye?: Vec3;
  /** Resolves when the next look around may be taken. */
  readonly turn?: () => Promise<void>;
  /** Aborted when nobody wants it any more. */
  readonly left?: AbortSignal;
}

/**
 * Renders the hall's probes, but for those that are left to be refined, and gives the hall's surfaces theirs.
 * @throws when it is left
 */
export async function createHallLight(
  renderer: WebGLRenderer,
  model: HallModel,
  { probe: size, stands: most }: Profile,
  { eye = model.hall.lighting.probe, turn, left }: Making = {},
): Promise<HallLight> {
  const { hall, reflecting } = model;
  const stands = createStands(renderer, model, most);
  let camera: ProbeCamera | null = null;
  const free = (): void => {
    camera?.dispose();
    stands.dispose();
  };
  const lookAtStands = (around: Vec3): ProbeCamera => {
    camera?.dispose();
    const next = createProbeCamera(renderer, model, size);
    camera = next;
    stands.renew(next, around);
    return next;
  };
  const lookAround = (from: ProbeCamera): WebGLRenderTarget => from.look(hall.lighting.probe, 1);
  const first = lookAtStands(eye);
  await turn?.();
  if (left?.aborted) {
    free();
    throw left.reason;
  }
  const wide = lookAround(first);
  for (const material of reflecting) reflectProbe(material, wide.texture);
  return {
    stands,
    hall: wide.texture,
    renew(around) {
      // Copied over, so that no material needs another texture and no program is made anew.
      const now = lookAround(lookAtStands(around));
      renderer.copyTextureToTexture(now.texture, wide.texture);
      now.dispose();
    },
    refine(around) {
      if (!camera) return false;
      if (stands.refine(camera, around)) return true;
      camera.dispose();
      camera = null;
      return false;
    },
    level: stands.level,
    dispose() {
      for (const material of reflecting) reflectProbe(material, null);
      free();
      wide.dispose();
    },
  };
}
