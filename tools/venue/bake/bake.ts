import type { LightPicture } from '../light/encode';
import { createGatherer } from './gather';
import type { BakeScene, Lights } from './scene';
import { fillGaps, smooth } from './smooth';
import { rasterizeTexels } from './texels';

export interface BakeSettings {
  /** Texels a side. */
  readonly size: number;
  /** Passes of light from surface to surface, and the rays of a texel in each; the last pass takes four times as many. */
  readonly bounces: number;
  readonly rays: number;
  /** Samples along each side of the sun and of a portal. */
  readonly sunSide: number;
  readonly portalSide: number;
  /** Rounds of smoothing. */
  readonly smoothing: number;
}

/** Texels that see so many backs of faces lie inside something: they take their neighbours' light. */
const INSIDE = 0.4;

/** Bakes irradiance / π: direct light once, then bounces that read the pass before as their source. */
export function bakeLight(scene: BakeScene, lights: Lights, settings: BakeSettings): LightPicture {
  const texels = rasterizeTexels(scene, settings.size);
  const { gatherSun, gatherPortals, gatherAround } = createGatherer(scene, texels, lights);
  const count = texels.pixels.length;
  const sun = new Float32Array(count * 3);
  const sky = new Float32Array(count * 3);
  for (let k = 0; k < count; k++) {
    sun.set(gatherSun(k, settings.sunSide), k * 3);
    sky.set(gatherPortals(k, settings.portalSide), k * 3);
  }
  const inside = new Uint8Array(count);
  let around = new Float32Array(count * 3);
  for (let pass = 0; pass < settings.bounces; pass++) {
    const last = sun.map((value, k) => value + (sky[k] ?? 0) + (around[k] ?? 0));
    const next = new Float32Array(count * 3);
    const rays = pass === settings.bounces - 1 ? settings.rays * 4 : settings.rays;
    for (let k = 0; k < count; k++) {
      const gathered = gatherAround(k, rays, last);
      next.set(gathered.light, k * 3);
      inside[k] = gathered.inside > INSIDE ? 1 : 0;
    }
    around = next;
  }
  // Sunlight has edges worth keeping: one round takes its grain. What comes from everywhere has no edges.
  const sunlight = smooth(texels, sun, inside, Math.min(1, settings.smoothing));
  const soft = smooth(
    texels,
    sky.map((value, k) => value + (around[k] ?? 0)),
    inside,
    settings.smoothing,
  );
  return fillGaps(
    texels,
    soft.map((value, k) => value + (sunlight[k] ?? 0)),
    inside,
  );
}
