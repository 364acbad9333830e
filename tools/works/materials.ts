/** The names that models may use for their materials; the scene knows richer materials of the same names. */
export const MATERIAL_NAMES = [
  'silver',
  'silver-matte',
  'gold',
  'brass',
  'carnelian',
  'turquoise',
  'coral',
  'pearl',
  'mother-of-pearl',
  'lapis',
  'glass-red',
  'glass-green',
  'glass-blue',
  'enamel-blue',
  'velvet',
  'leather',
  'silk-black',
  'silk-red',
  'felt-red',
  'horsehair',
  'wood',
  'textile',
] as const;

export type MaterialName = (typeof MATERIAL_NAMES)[number];

/** How a viewer that knows none of our names shows a material: linear colour, metalness and roughness. */
export interface PlainMaterial {
  readonly color: readonly [red: number, green: number, blue: number];
  readonly metallic: number;
  readonly roughness: number;
}

export const PLAIN_MATERIALS: Readonly<Record<MaterialName, PlainMaterial>> = {
  silver: { color: [0.86, 0.84, 0.8], metallic: 1, roughness: 0.26 },
  'silver-matte': { color: [0.66, 0.64, 0.6], metallic: 1, roughness: 0.48 },
  gold: { color: [1, 0.71, 0.31], metallic: 1, roughness: 0.24 },
  brass: { color: [0.86, 0.62, 0.3], metallic: 1, roughness: 0.32 },
  carnelian: { color: [0.42, 0.045, 0.012], metallic: 0, roughness: 0.12 },
  turquoise: { color: [0.07, 0.34, 0.33], metallic: 0, roughness: 0.32 },
  coral: { color: [0.52, 0.07, 0.035], metallic: 0, roughness: 0.32 },
  pearl: { color: [0.68, 0.64, 0.58], metallic: 0, roughness: 0.24 },
  'mother-of-pearl': { color: [0.72, 0.7, 0.66], metallic: 0, roughness: 0.2 },
  lapis: { color: [0.02, 0.045, 0.22], metallic: 0, roughness: 0.28 },
  'glass-red': { color: [0.3, 0.008, 0.02], metallic: 0, roughness: 0.06 },
  'glass-green': { color: [0.01, 0.16, 0.06], metallic: 0, roughness: 0.06 },
  'glass-blue': { color: [0.01, 0.05, 0.22], metallic: 0, roughness: 0.06 },
  'enamel-blue': { color: [0.015, 0.06, 0.3], metallic: 0, roughness: 0.16 },
  velvet: { color: [0.09, 0.012, 0.018], metallic: 0, roughness: 1 },
  leather: { color: [0.07, 0.035, 0.018], metallic: 0, roughness: 0.7 },
  'silk-black': { color: [0.012, 0.012, 0.014], metallic: 0, roughness: 0.55 },
  'silk-red': { color: [0.26, 0.012, 0.018], metallic: 0, roughness: 0.55 },
  'felt-red': { color: [0.2, 0.014, 0.016], metallic: 0, roughness: 1 },
  horsehair: { color: [0.02, 0.016, 0.014], metallic: 0, roughness: 0.5 },
  wood: { color: [0.14, 0.07, 0.035], metallic: 0, roughness: 0.6 },
  textile: { color: [0.6, 0.55, 0.48], metallic: 0, roughness: 0.95 },
};
