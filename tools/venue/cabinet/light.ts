import { bakeLight } from '../bake/bake';
import { createBakeScene, type Lights, type Rgb } from '../bake/scene';
import { packAtlas } from '../kit/pack';
import { buildPrimitives } from '../kit/primitives';
import type { LightPicture } from '../light/encode';
import { OAK_ALBEDO } from '../textures/oak';
import { HEIGHT, SKYLIGHT } from './dimensions';
import { ATLAS, drawRoom } from './room';

/** What each material gives back of the light that falls on it. */
const ALBEDO: Readonly<Record<string, Rgb>> = {
  plaster: [0.78, 0.76, 0.72],
  boards: OAK_ALBEDO,
  oak: OAK_ALBEDO,
  plinth: [0.035, 0.045, 0.085],
  bronze: [0.2, 0.13, 0.07],
  velvet: [0.035, 0.05, 0.1],
  steel: [0.8, 0.8, 0.79],
};

const { halfWidth, halfDepth, shaft } = SKYLIGHT;

/** A clear morning: the sun stands to the left, towards the door. */
const LIGHTS: Lights = {
  sky: ([, y]) => [10.6 - 1.4 * y, 11 - 0.6 * y, 11.4 + 0.4 * y],
  sun: { towards: unit([-2.1, 3.4, 1.25]), irradiance: [8, 7.3, 6.2], radius: 0.03 },
  portals: [
    {
      // A little above the glass, so that the rim of the shaft sees it too.
      corner: [-halfWidth, HEIGHT + shaft + 0.03, -halfDepth],
      u: [2 * halfWidth, 0, 0],
      v: [0, 0, 2 * halfDepth],
    },
  ],
};

/** Bakes the room's light map: a few minutes of one processor. */
export function bakeRoom(): LightPicture {
  const mesh = drawRoom();
  const atlas = packAtlas(mesh.charts, ATLAS.size, ATLAS.pad);
  const scene = createBakeScene(buildPrimitives(mesh, atlas), ALBEDO);
  return bakeLight(scene, LIGHTS, {
    size: ATLAS.size,
    bounces: 5,
    rays: 16,
    sunSide: 5,
    portalSide: 5,
    smoothing: 3,
  });
}

function unit([x, y, z]: Rgb): Rgb {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
