import { type MeshStandardMaterial, type Texture, Vector3 } from 'three';
import { linear } from '../../light/colour';
import { createCloth } from './cloth';
import { createGem } from './gem';
import { createMetal } from './metal';
import { createStone } from './stone';

type Make = (scratches: Texture) => MeshStandardMaterial;

/** The materials that models name, made rich. A name that is not here keeps what its model says. */
const TABLE: Readonly<Record<string, Make>> = {
  silver: (scratches) =>
    createMetal({
      color: linear(0.86, 0.84, 0.8),
      roughness: 0.24,
      patina: linear(0.05, 0.045, 0.04),
      scratches,
    }),
  'silver-matte': (scratches) =>
    createMetal({
      color: linear(0.62, 0.6, 0.56),
      roughness: 0.45,
      patina: linear(0.04, 0.036, 0.032),
      scratches,
    }),
  gold: (scratches) =>
    createMetal({ color: linear(1, 0.7, 0.3), roughness: 0.2, patina: linear(0.16, 0.07, 0.02), scratches }),
  brass: (scratches) =>
    createMetal({
      color: linear(0.86, 0.62, 0.3),
      roughness: 0.32,
      patina: linear(0.12, 0.08, 0.03),
      scratches,
    }),
  carnelian: () =>
    createGem({
      color: linear(0.0336, 0.00224, 0.00042),
      absorption: new Vector3(0.42, 2.9, 6),
      roughness: 0.09,
      ior: 1.54,
      cloud: 1,
    }),
  'glass-red': () =>
    createGem({
      color: linear(0.02, 0.001, 0.001),
      absorption: new Vector3(0.5, 5.5, 4.6),
      roughness: 0.04,
      ior: 1.52,
      cloud: 0.15,
    }),
  'glass-green': () =>
    createGem({
      color: linear(0.001, 0.012, 0.004),
      absorption: new Vector3(4.2, 0.8, 3),
      roughness: 0.04,
      ior: 1.52,
      cloud: 0.15,
    }),
  turquoise: () =>
    createStone({
      color: linear(0.06, 0.33, 0.32),
      roughness: 0.3,
      polish: 0.4,
      vein: linear(0.09, 0.07, 0.04),
      veins: 0.55,
      scale: 4,
    }),
  coral: () =>
    createStone({
      color: linear(0.52, 0.07, 0.035),
      roughness: 0.32,
      polish: 0.35,
      vein: linear(0.6, 0.16, 0.1),
      veins: 0.25,
      scale: 5,
    }),
  pearl: () =>
    createStone({
      color: linear(0.68, 0.62, 0.55),
      roughness: 0.24,
      polish: 0.8,
      vein: linear(0.74, 0.6, 0.58),
      veins: 0.3,
      scale: 2,
    }),
  lapis: () =>
    createStone({
      color: linear(0.018, 0.035, 0.21),
      roughness: 0.3,
      polish: 0.5,
      vein: linear(0.42, 0.36, 0.22),
      veins: 0.4,
      scale: 7,
    }),
  'enamel-blue': () =>
    createStone({
      color: linear(0.012, 0.05, 0.26),
      roughness: 0.15,
      polish: 1,
      vein: linear(0.012, 0.05, 0.26),
      veins: 0,
      scale: 2,
    }),
  velvet: () =>
    createCloth({ color: linear(0.014, 0.022, 0.055), roughness: 1, sheen: linear(0.05, 0.08, 0.2) }),
  leather: () => createCloth({ color: linear(0.085, 0.04, 0.02), roughness: 0.62 }),
  'silk-black': () =>
    createCloth({ color: linear(0.012, 0.012, 0.013), roughness: 0.55, sheen: linear(0.08, 0.08, 0.09) }),
  'silk-red': () =>
    createCloth({ color: linear(0.3, 0.012, 0.015), roughness: 0.55, sheen: linear(0.3, 0.06, 0.06) }),
};

/** Whether the scene has its own material for a name in a model. */
export const hasWorkMaterial = (name: string): boolean => Object.hasOwn(TABLE, name);

/** Makes the material for a name; undefined for a name that is not in the table. */
export const makeWorkMaterial = (name: string, scratches: Texture): MeshStandardMaterial | undefined =>
  hasWorkMaterial(name) ? TABLE[name]?.(scratches) : undefined;
