import { errorAt, type Problem, warningAt } from '#kit';
import type { Hall } from '#venue';
import type { HallEvidence, MeshFacts, ModelFacts } from './evidence';

/** Names of materials that need no light, as the scene knows them (`src/scene/hall/surfaces.ts`). */
export const isLamp = (material: string): boolean => material.startsWith('lamp-');
export const isGlass = (material: string): boolean => material === 'roofglass' || material === 'glass';

/** How far a coordinate of a light map may lie outside of 0…1: what 16 bits cannot tell. */
const ROUNDING = 1e-4;

/** Prefixes of the names of meshes that wear a light map. */
export const prefixesOf = (hall: Hall): string[] => Object.keys(hall.lighting.hours[0]?.maps ?? {});

/** The prefix by which a mesh wears its light map. */
export const prefixOf = (mesh: MeshFacts, prefixes: readonly string[]): string | undefined =>
  prefixes.find((prefix) => mesh.names.some((name) => name.startsWith(prefix)));

/** Meshes whose light map would not fit them, or that have none, and light maps that nobody wears. */
export function checkLight({ hall, at, model }: HallEvidence): Problem[] {
  if (!model.value) return [];
  const prefixes = prefixesOf(hall);
  return [
    ...model.value.meshes.flatMap((mesh) => checkMesh(mesh, prefixes, hall, at)),
    ...checkWorn(model.value, prefixes, at),
  ];
}

function checkMesh(mesh: MeshFacts, prefixes: readonly string[], hall: Hall, at: number): Problem[] {
  const { material, light } = mesh;
  const name = `"${mesh.names[0] ?? material}"`;
  const path = ['halls', at, 'model'];
  if (prefixOf(mesh, prefixes) === undefined) {
    if (isLamp(material) || isGlass(material)) return [];
    const wearing = prefixes.length > 0 ? ` (${prefixes.join(', ')})` : '';
    const sentence = `the mesh ${name} of ${hall.model} wears no light map and is neither lamp nor glass: give it a name with a prefix of a light map${wearing}.`;
    return [errorAt('mesh-unlit', sentence, path)];
  }
  if (!light) {
    const sentence = `the mesh ${name} of ${hall.model} has no TEXCOORD_1: lay it out on the light map.`;
    return [errorAt('mesh-no-light-coordinates', sentence, path)];
  }
  const [lowest, highest] = light;
  if (lowest >= -ROUNDING && highest <= 1 + ROUNDING) return [];
  const range = `${lowest.toFixed(3)}…${highest.toFixed(3)}`;
  const sentence = `the mesh ${name} of ${hall.model} has TEXCOORD_1 in ${range}: lay it out within 0…1.`;
  return [errorAt('mesh-light-range', sentence, path)];
}

function checkWorn({ meshes }: ModelFacts, prefixes: readonly string[], at: number): Problem[] {
  const worn = new Set(meshes.map((mesh) => prefixOf(mesh, prefixes)));
  return prefixes
    .filter((prefix) => !worn.has(prefix))
    .map((prefix) =>
      warningAt('light-unworn', `no mesh has a name that begins with "${prefix}": leave the light map out.`, [
        'halls',
        at,
        'lighting',
        'hours',
        0,
        'maps',
        prefix,
      ]),
    );
}

/** Pictures for materials that the model has not, and materials whose pictures would have no coordinates. */
export function checkTextures({ hall, at, model }: HallEvidence): Problem[] {
  const facts = model.value;
  if (!facts) return [];
  return Object.keys(hall.textures).flatMap((material) => {
    const path = ['halls', at, 'textures', material];
    if (!facts.materials.includes(material)) {
      const sentence = `no material of ${hall.model} is called "${material}": leave its pictures out, or rename it.`;
      return [errorAt('texture-unworn', sentence, path)];
    }
    if (facts.meshes.every((mesh) => mesh.material !== material || mesh.measured)) return [];
    const sentence = `a mesh of "${material}" in ${hall.model} has no TEXCOORD_0: give it coordinates in metres.`;
    return [errorAt('texture-no-coordinates', sentence, path)];
  });
}
