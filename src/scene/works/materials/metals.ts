import type { MeshStandardMaterial } from 'three';
import { linear } from '../../light/colour';
import { createMetal } from './metal';
import type { Patterns } from './patterns';

/** Metals, by the name that models give them. Reflectances are measured ones, dulled by age. */
export const METALS: Readonly<Record<string, (patterns: Patterns) => MeshStandardMaterial>> = {
  silver: (patterns) =>
    createMetal(
      {
        color: linear(0.92, 0.885, 0.82),
        roughness: 0.25,
        rubbed: linear(0.95, 0.935, 0.9),
        rubbing: 0.5,
        film: linear(0.9, 0.83, 0.71),
        brown: linear(0.3, 0.235, 0.18),
        patina: linear(0.075, 0.077, 0.088),
        hammered: 0.03,
      },
      patterns,
    ),
  'silver-matte': (patterns) =>
    createMetal(
      {
        color: linear(0.7, 0.68, 0.64),
        roughness: 0.42,
        rubbed: linear(0.76, 0.74, 0.7),
        rubbing: 0.2,
        film: linear(0.93, 0.89, 0.82),
        brown: linear(0.24, 0.19, 0.15),
        patina: linear(0.04, 0.04, 0.045),
        hammered: 0.026,
      },
      patterns,
    ),
  gold: (patterns) =>
    createMetal(
      {
        color: linear(1, 0.73, 0.33),
        roughness: 0.23,
        rubbed: linear(0.96, 0.84, 0.6),
        rubbing: 0.26,
        film: linear(0.93, 0.8, 0.62),
        brown: linear(0.46, 0.2, 0.065),
        patina: linear(0.13, 0.05, 0.018),
        hammered: 0.07,
      },
      patterns,
    ),
  brass: (patterns) =>
    createMetal(
      {
        color: linear(0.87, 0.66, 0.34),
        roughness: 0.3,
        rubbed: linear(0.91, 0.74, 0.42),
        rubbing: 0.4,
        film: linear(0.8, 0.66, 0.5),
        brown: linear(0.26, 0.15, 0.06),
        patina: linear(0.07, 0.055, 0.03),
        hammered: 0.04,
      },
      patterns,
    ),
};
