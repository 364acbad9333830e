import { Scene, type WebGLRenderer, type WebGLRenderTarget } from 'three';
import type { Vec3 } from '#kit';
import type { HallModel } from '../hall/hall-model';
import { keptBy } from '../stage/kept';
import { createPlainWear } from './plain-wear';
import { createPrefilter } from './prefilter';

/** Looks around in a hall in the light that it was in when this was made. */
export interface ProbeCamera {
  /**
   * What is seen from a point, prefiltered for reflections. Lamps are so much brighter, that they leave real
   * highlights in polished metal. Whoever asks frees it.
   */
  look(position: Vec3, lamps: number): WebGLRenderTarget;
  dispose(): void;
}

/** The hall wears plain materials before the camera; they are kept from one look to the next. @param size edge of the cube in pixels */
export function createProbeCamera(
  renderer: WebGLRenderer,
  model: Pick<HallModel, 'group' | 'lamps' | 'room'>,
  size: number,
): ProbeCamera {
  const { group, room } = model;
  const wear = createPlainWear(model);
  const prefilter = keptBy(renderer, createPrefilter);
  return {
    look(position, lamps) {
      const scene = new Scene();
      const { parent } = group;
      const dim = room.dim.value;
      room.dim.value = 1;
      scene.add(group);
      try {
        return wear.during(() => prefilter.look(scene, position, size), { lamps });
      } finally {
        room.dim.value = dim;
        if (parent) parent.add(group);
        else scene.remove(group);
      }
    },
    dispose() {
      prefilter.rest();
      wear.dispose();
    },
  };
}
