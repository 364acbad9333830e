import type { Hall } from '#venue';
import type { BuiltVenue, VenueFolder } from '../built';
import { generateFloor } from '../floor';
import type { ChartMesh } from '../kit/chart-mesh';
import { type Group, writeGlb } from '../kit/glb';
import { packAtlas } from '../kit/pack';
import { buildPrimitives } from '../kit/primitives';
import { BACK, FRONT, HALF_WIDTH } from './dimensions';
import { ATLAS, drawHallA, drawHallB } from './hall';
import { listBays, listOutline, listSlots, listViewpoints } from './layout';
import { LOOKS } from './looks';
import { drawLuminaires } from './luminaires';
import { RESERVED } from './stands';
import { makeRoofGlass } from './vault';
import { planFloor } from './walk';

const MODEL = 'hemicycle.glb';
const FLOOR = 'hemicycle.floor.json';
const LIGHT = { hallA: 'light-a-day.webp', hallB: 'light-b-day.webp' } as const;
/** The same hall by its lamps, from the same bake: kept for an evening, not shown yet. */
const LAMPS = ['light-a-lamps.webp', 'light-b-lamps.webp'];
const PICTURES = ['oak.webp', 'stone.webp', 'stone-rough.webp'];

/** The hemicycle hall. */
export async function buildSpaak(folder: VenueFolder): Promise<BuiltVenue> {
  const model = await writeGlb(drawGroups(), LOOKS);
  const floor = new TextEncoder().encode(JSON.stringify(generateFloor(planFloor())));
  const maps = Object.fromEntries(
    Object.entries(LIGHT).map(([prefix, file]) => [prefix, { file, bytes: folder.bytesOf(file) }]),
  );
  const hall: Hall = {
    id: 'hemicycle',
    title: { en: 'Hemicycle', fr: 'Hémicycle', ru: 'Полукруглый зал' },
    model: MODEL,
    bytes: model.byteLength,
    floor: FLOOR,
    lighting: {
      maps,
      range: 4,
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
    ]),
    carried: [...Object.values(LIGHT), ...LAMPS, ...PICTURES],
  };
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
