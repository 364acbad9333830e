import { join } from 'node:path';
import type { Hall, LightMap } from '#venue';
import type { BuiltVenue } from '../built';
import { generateFloor } from '../floor';
import type { ChartMesh } from '../kit/chart-mesh';
import { type Group, writeGlb } from '../kit/glb';
import { packAtlas } from '../kit/pack';
import { buildPrimitives } from '../kit/primitives';
import { decodeLight, encodeLight, mixLight } from '../light/encode';
import { LOOKS } from '../looks';
import { paintLimestone } from '../textures/limestone';
import { paintVeneer } from '../textures/oak';
import { BACK, FRONT, HALF_WIDTH } from './dimensions';
import { ATLAS, drawHallA, drawHallB } from './hall';
import { healDecks } from './heal';
import { listBays, listOutline, listSlots, listViewpoints } from './layout';
import { drawLuminaires } from './luminaires';
import { RESERVED } from './stands';
import { makeRoofGlass } from './vault';
import { planFloor } from './walk';

const MODEL = 'hemicycle.glb';
const FLOOR = 'hemicycle.floor.json';
const LIGHT = { hallA: 'light-a.webp', hallB: 'light-b.webp' } as const;
/** Baked light by source, beside this file. The weights are the time of day: an evening is another mixture. */
const BAKED = { hallA: 'hall-a', hallB: 'hall-b' } as const;
const WEIGHTS = { day: 0.9, lamps: 1.3 } as const;
const RANGE = 4;

/** The hemicycle hall. */
export async function buildSpaak(): Promise<BuiltVenue> {
  const model = await writeGlb(drawGroups(), LOOKS);
  const floor = new TextEncoder().encode(JSON.stringify(generateFloor(planFloor())));
  const light = new Map<string, Uint8Array>();
  const maps: Record<string, LightMap> = {};
  for (const hall of ['hallA', 'hallB'] as const) {
    const content = await mixBaked(BAKED[hall]);
    light.set(LIGHT[hall], content);
    maps[hall] = { file: LIGHT[hall], bytes: content.byteLength };
  }
  const limestone = await paintLimestone();
  const hall: Hall = {
    id: 'hemicycle',
    title: { en: 'Hemicycle', fr: 'Hémicycle', ru: 'Полукруглый зал' },
    model: MODEL,
    bytes: model.byteLength,
    floor: FLOOR,
    lighting: {
      maps,
      range: RANGE,
      exposure: 0.6,
      probe: [0, 1.7, 1],
      box: { min: [-HALF_WIDTH, 0, -BACK], max: [HALF_WIDTH, 11.2, -FRONT] },
    },
    textures: {
      oak: { map: 'oak.webp', size: 1.68 },
      stone: { map: 'stone.webp', roughnessMap: 'stone-rough.webp', size: 4.8 },
      stone2: { map: 'stone.webp', roughnessMap: 'stone-rough.webp', size: 4.8 },
    },
    slots: listSlots(),
    bays: listBays(),
    viewpoints: listViewpoints(),
    outline: listOutline(),
  };
  return {
    venue: {
      version: 1,
      id: 'spaak',
      title: { en: 'The hemicycle', fr: "L'hémicycle", ru: 'Полукруглый зал' },
      note: {
        en: 'A hall imagined after the Paul-Henri Spaak building of the European Parliament in Brussels: its glass vault and its half circle of oak. It is not a survey of the building.',
        fr: "Une salle imaginée d'après le bâtiment Paul-Henri Spaak du Parlement européen à Bruxelles : sa voûte de verre et son demi-cercle de chêne. Ce n'est pas un relevé du bâtiment.",
        ru: 'Зал, задуманный по мотивам здания имени Поля-Анри Спаака Европейского парламента в Брюсселе: стеклянный свод и дубовый полукруг. Это не точная копия здания.',
      },
      start: 'entrance',
      halls: [hall],
    },
    files: new Map([
      [MODEL, model],
      [FLOOR, floor],
      ...light,
      ['oak.webp', await paintVeneer()],
      ['stone.webp', limestone.colour],
      ['stone-rough.webp', limestone.roughness],
    ]),
  };
}

async function mixBaked(name: string): Promise<Uint8Array> {
  const parts = await Promise.all(
    Object.entries(WEIGHTS).map(async ([source, weight]) => ({
      picture: await decodeLight(join(import.meta.dirname, 'light', `${name}-${source}.webp`), RANGE),
      weight,
    })),
  );
  const mixed = mixLight(parts);
  return encodeLight(name === BAKED.hallA ? healDecks(mixed) : mixed, RANGE);
}

/** The model's meshes: one for each material of each light map, and those that wear none. */
function drawGroups(): Group[] {
  const lit = (name: keyof typeof LIGHT, mesh: ChartMesh): Group => ({
    name,
    primitives: buildPrimitives(mesh, packAtlas(mesh.charts, ATLAS[name], ATLAS.pad)).filter(
      (primitive) => primitive.material !== RESERVED,
    ),
  });
  return [
    lit('hallA', drawHallA()),
    lit('hallB', drawHallB()),
    { name: 'roofglass', primitives: buildPrimitives(makeRoofGlass()) },
    { name: 'lamps', primitives: buildPrimitives(drawLuminaires()) },
  ];
}
