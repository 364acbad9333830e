import { type MeshStandardMaterial, Vector3 } from 'three';
import { linear } from '../../light/colour';
import { createGem } from './gem';
import type { Patterns } from './patterns';
import { createStone } from './stone';

/** Glass paste over foil, by what it swallows. */
const paste =
  (red: number, green: number, blue: number) =>
  (patterns: Patterns): MeshStandardMaterial =>
    createGem(
      {
        color: linear(0.004, 0.004, 0.004),
        absorption: new Vector3(red, green, blue),
        roughness: 0.06,
        ior: 1.52,
        cloud: 0.12,
        foil: 0.5,
      },
      patterns,
    );

/** Stones, glass and what the sea gives, by the name that models give them. */
export const STONES: Readonly<Record<string, (patterns: Patterns) => MeshStandardMaterial>> = {
  carnelian: (patterns) =>
    createGem(
      {
        color: linear(0.12, 0.01, 0.002),
        absorption: new Vector3(0.42, 2.5, 5.5),
        roughness: 0.1,
        ior: 1.54,
        cloud: 1,
        foil: 0,
      },
      patterns,
    ),
  'glass-red': paste(0.3, 4.2, 3.6),
  'glass-green': paste(3.2, 0.6, 2),
  'glass-blue': paste(3.4, 1.6, 0.35),
  turquoise: (patterns) =>
    createStone(
      {
        color: linear(0.06, 0.33, 0.34),
        other: linear(0.09, 0.36, 0.27),
        roughness: 0.36,
        polish: 0.35,
        cloud: 13,
        vein: linear(0.06, 0.045, 0.026),
        veins: 0.85,
      },
      patterns,
    ),
  coral: (patterns) =>
    createStone(
      {
        color: linear(0.42, 0.032, 0.014),
        other: linear(0.5, 0.065, 0.03),
        roughness: 0.34,
        polish: 0.35,
        cloud: 6,
        vein: linear(0.3, 0.03, 0.02),
        veins: 0.25,
      },
      patterns,
    ),
  pearl: (patterns) =>
    createStone(
      {
        color: linear(0.82, 0.77, 0.69),
        other: linear(0.84, 0.74, 0.68),
        roughness: 0.26,
        polish: 0.8,
        cloud: 12,
        orient: 0.2,
      },
      patterns,
    ),
  'mother-of-pearl': (patterns) =>
    createStone(
      {
        color: linear(0.7, 0.68, 0.64),
        other: linear(0.6, 0.64, 0.62),
        roughness: 0.2,
        polish: 0.8,
        cloud: 16,
        orient: 0.4,
      },
      patterns,
    ),
  lapis: (patterns) =>
    createStone(
      {
        color: linear(0.014, 0.03, 0.2),
        other: linear(0.03, 0.06, 0.27),
        roughness: 0.3,
        polish: 0.5,
        cloud: 8,
        vein: linear(0.4, 0.42, 0.46),
        veins: 0.35,
        flecks: 1,
      },
      patterns,
    ),
  'enamel-blue': (patterns) =>
    createStone(
      {
        color: linear(0.01, 0.045, 0.25),
        other: linear(0.016, 0.075, 0.34),
        roughness: 0.16,
        polish: 1,
        cloud: 9,
      },
      patterns,
    ),
};
