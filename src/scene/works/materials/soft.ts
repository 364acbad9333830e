import { type MeshStandardMaterial, Vector3 } from 'three';
import { linear } from '../../light/colour';
import { type ClothOptions, createCloth } from './cloth';
import type { Patterns } from './patterns';

const cloth =
  (options: ClothOptions) =>
  (patterns: Patterns): MeshStandardMaterial =>
    createCloth(options, patterns);

/** Fabrics, leather, hair and wood, by the name that models give them. */
export const SOFT: Readonly<Record<string, (patterns: Patterns) => MeshStandardMaterial>> = {
  velvet: cloth({
    color: linear(0.014, 0.022, 0.055),
    roughness: 1,
    sheen: linear(0.05, 0.08, 0.2),
    grain: new Vector3(2.2, 3.4, 2.2),
    relief: 0.25,
    variety: 0.5,
  }),
  leather: cloth({
    color: linear(0.085, 0.04, 0.02),
    roughness: 0.58,
    grain: new Vector3(5, 5, 5),
    relief: 0.22,
    variety: 0.35,
    cells: 1,
  }),
  'silk-black': cloth({
    color: linear(0.012, 0.012, 0.013),
    roughness: 0.5,
    sheen: linear(0.08, 0.08, 0.09),
    grain: new Vector3(1.2, 9, 1.2),
    relief: 0.2,
    variety: 0.3,
  }),
  'silk-red': cloth({
    color: linear(0.3, 0.012, 0.015),
    roughness: 0.5,
    sheen: linear(0.3, 0.06, 0.06),
    grain: new Vector3(1.2, 9, 1.2),
    relief: 0.2,
    variety: 0.3,
  }),
  'felt-red': cloth({
    color: linear(0.2, 0.014, 0.016),
    roughness: 1,
    sheen: linear(0.2, 0.04, 0.04),
    grain: new Vector3(3.4, 3.4, 3.4),
    relief: 0.4,
    variety: 0.55,
  }),
  horsehair: cloth({
    color: linear(0.02, 0.016, 0.014),
    roughness: 0.42,
    sheen: linear(0.06, 0.05, 0.045),
    grain: new Vector3(1.4, 30, 1.4),
    relief: 0.3,
    variety: 0.6,
  }),
  wood: cloth({
    color: linear(0.15, 0.075, 0.035),
    roughness: 0.5,
    grain: new Vector3(4, 60, 9),
    relief: 0.06,
    variety: 0.9,
  }),
};
