import type { Rgb } from './bake/contract';
import type { Look } from './kit/glb';
import { OAK_ALBEDO } from './textures/oak';

/** The materials of the buildings. Where a picture is worn the colour multiplies it. */
export const LOOKS: Readonly<Record<string, Look>> = {
  stone: { colour: [1, 1, 1], roughness: 0.52, reflection: 1, pictured: true },
  terrazzo: { colour: [1, 1, 1], roughness: 0.5, reflection: 0.9, pictured: true },
  slate: { colour: [0.085, 0.084, 0.088], roughness: 0.42, reflection: 0.8 },
  felt: { colour: [0.05, 0.058, 0.105], roughness: 1, reflection: 0.05, pictured: true },
  oak: { colour: [1, 1, 1], roughness: 0.48, reflection: 1, pictured: true },
  boards: { colour: [1, 1, 1], roughness: 0.42, reflection: 1, pictured: true },
  plaster: { colour: [0.78, 0.76, 0.72], roughness: 0.95, reflection: 0.5 },
  steel: { colour: [0.8, 0.8, 0.79], roughness: 0.5, reflection: 1.3, doubleSided: true },
  brushed: { colour: [0.7, 0.69, 0.67], roughness: 0.52, metalness: 1, reflection: 1, pictured: true },
  polished: { colour: [0.7, 0.69, 0.67], roughness: 0.14, metalness: 1, reflection: 1 },
  blue: { colour: [0.006, 0.02, 0.16], roughness: 0.85, reflection: 0.4 },
  gold: { colour: [1, 0.72, 0.3], roughness: 0.28, metalness: 1, reflection: 2 },
  brass: { colour: [0.97, 0.7, 0.34], roughness: 0.52, metalness: 1, reflection: 1, pictured: true },
  // Opaque in the middle of its strip and clear beside it: its picture says where.
  inlay: {
    colour: [0.97, 0.7, 0.34],
    roughness: 0.34,
    metalness: 1,
    opacity: 1,
    reflection: 1,
    pictured: true,
  },
  bronze: { colour: [0.48, 0.31, 0.17], roughness: 0.58, metalness: 1, reflection: 1, pictured: true },
  plinth: { colour: [0.034, 0.043, 0.084], roughness: 0.4, reflection: 0.9, pictured: true },
  velvet: { colour: [0.03, 0.045, 0.09], roughness: 1, reflection: 0.1, pictured: true },
  black: { colour: [0.02, 0.02, 0.02], roughness: 0.5, reflection: 2 },
  roofglass: { colour: [0, 0, 0], roughness: 0.02, opacity: 0.06, doubleSided: true, reflection: 0.2 },
  'lamp-halo': { colour: [0, 0, 0], roughness: 1, glow: [6, 5.22, 4.2] },
  'lamp-day': { colour: [0, 0, 0], roughness: 1, glow: [0.5, 0.52, 0.55] },
  'lamp-disc': { colour: [0, 0, 0], roughness: 1, glow: [20, 17, 13] },
  'lamp-body': { colour: [0, 0, 0], roughness: 1, glow: [0.0006, 0.0006, 0.0007] },
};

/** What each material gives back of the light that falls on it, for bakers: a picture counts as its mean colour. */
export const ALBEDO: Readonly<Record<string, Rgb>> = {
  ...Object.fromEntries(
    Object.entries(LOOKS).map(([name, { colour, metalness = 0 }]) => {
      // What a metal throws back goes one way; half of it is a fair guess for light that comes from everywhere.
      const share = 1 - metalness / 2;
      return [name, [colour[0] * share, colour[1] * share, colour[2] * share] as const];
    }),
  ),
  oak: OAK_ALBEDO,
  boards: OAK_ALBEDO,
  stone: [0.5, 0.46, 0.4],
  terrazzo: [0.47, 0.45, 0.41],
};
