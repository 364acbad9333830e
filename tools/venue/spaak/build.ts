import type { BuiltVenue } from '../built';
import { type BuildSettings, buildHall, type HallPlan } from '../hall/build-hall';
import type { HallDrawing } from '../hall/drawing';
import { lightsOf } from '../hall/hours';
import { paintFelt } from '../textures/felt';
import { BRUSHED, INLAY, LACQUER, paintMetals, paintSteel, RUBBED } from '../textures/finishes';
import { paintLimestone } from '../textures/limestone';
import { paintVeneer } from '../textures/oak';
import { paintTerrazzo } from '../textures/terrazzo';
import { listGroups as listTreasuryGroups, HOURS as TREASURY_HOURS } from '../treasury/light';
import { planTreasury, planTreasuryFloor } from '../treasury/plan';
import { drawLamps, drawRoom } from '../treasury/room';
import { BACK, FRONT, HALF_WIDTH } from './dimensions';
import { ATLAS, drawGlass, drawHallA, drawHallB } from './hall';
import { HOURS } from './hours';
import { listBays, listBoards, listOutline, listPortals, listSilks, listSlots } from './layout';
import { listGroups } from './lights';
import { drawLuminaires } from './luminaires';
import { placeSilks } from './silks';
import { listStands } from './stands';
import { listViewpoints } from './viewpoints';
import { planFloor } from './walk';

/** How many stands the hemicycle has. */
const STANDS = 12;

/** The hemicycle with its vestibule, ramp and bridge. */
export function drawHemicycle(count = STANDS): HallDrawing {
  const stands = listStands(count);
  return {
    id: 'hemicycle',
    lit: {
      hallA: { mesh: drawHallA(stands), size: ATLAS.hallA },
      hallB: { mesh: drawHallB(), size: ATLAS.hallB },
    },
    unlit: { roofglass: drawGlass(), lamps: drawLuminaires(stands) },
    groups: listGroups(stands),
    hours: HOURS,
  };
}

/** The dark room beside it. */
export const drawTreasury = (): HallDrawing => ({
  id: 'treasury',
  lit: { room: { mesh: drawRoom(), size: 1024 } },
  unlit: { lamps: drawLamps() },
  groups: listTreasuryGroups(),
  hours: TREASURY_HOURS,
});

function planHemicycle(count: number): HallPlan {
  const stands = listStands(count);
  return {
    id: 'hemicycle',
    title: {
      en: 'Hemicycle',
      fr: 'Hémicycle',
      nl: 'Halfrond',
      ru: 'Полукруглый зал',
      kk: 'Жарты шеңбер зал',
      ky: 'Жарым тегерек зал',
      tg: 'Толори нимдоира',
      tk: 'Ýarym tegelek zal',
      uz: 'Yarim doira zal',
    },
    lighting: {
      probe: [0, 1.7, 1],
      box: { min: [-HALF_WIDTH, 0, -BACK], max: [HALF_WIDTH, 11.2, -FRONT] },
    },
    textures: {
      oak: { map: 'oak.webp', size: 1.68 },
      stone: { map: 'stone.webp', roughnessMap: 'stone-rough.webp', size: 4.8 },
      terrazzo: { map: 'terrazzo.webp', size: 1.2 },
      velvet: { map: 'felt.webp', size: 0.3 },
      brass: RUBBED,
      bronze: RUBBED,
      plinth: LACQUER,
      brushed: BRUSHED,
      inlay: INLAY,
    },
    slots: listSlots(stands),
    bays: listBays(),
    viewpoints: listViewpoints(),
    portals: listPortals(),
    silks: listSilks(placeSilks(stands)),
    boards: listBoards(),
    outline: listOutline(),
  };
}

/** A hall after the European Parliament's Paul-Henri Spaak building, and a treasury beside it. */
export async function buildSpaak(settings: BuildSettings): Promise<BuiltVenue> {
  const files = new Map<string, Uint8Array>();
  const folder = import.meta.dirname;
  const halls = [
    await buildHall(
      folder,
      drawHemicycle(),
      planHemicycle(STANDS),
      planFloor(listStands(STANDS)),
      files,
      settings,
    ),
    await buildHall(folder, drawTreasury(), planTreasury(), planTreasuryFloor(), files, settings),
  ];
  const limestone = await paintLimestone();
  files
    .set('oak.webp', await paintVeneer())
    .set('stone.webp', limestone.colour)
    .set('stone-rough.webp', limestone.roughness)
    .set('terrazzo.webp', await paintTerrazzo())
    .set('felt.webp', await paintFelt());
  await paintMetals(files);
  await paintSteel(files);
  return {
    venue: {
      version: 1,
      id: 'spaak',
      title: {
        en: 'The hemicycle',
        fr: "L'hémicycle",
        nl: 'Het halfrond',
        ru: 'Полукруглый зал',
        kk: 'Жарты шеңбер зал',
        ky: 'Жарым тегерек зал',
        tg: 'Толори нимдоира',
        tk: 'Ýarym tegelek zal',
        uz: 'Yarim doira zal',
      },
      note: {
        en: 'A hall imagined after the Paul-Henri Spaak building of the European Parliament in Brussels: its glass vault and its half circle of oak. It is not a survey of the building.',
        fr: "Une salle imaginée d'après le bâtiment Paul-Henri Spaak du Parlement européen à Bruxelles : sa voûte de verre et son demi-cercle de chêne. Ce n'est pas un relevé du bâtiment.",
        nl: 'Een zaal, bedacht naar het Paul-Henri Spaakgebouw van het Europees Parlement in Brussel: het glazen gewelf en de halve cirkel van eikenhout. Het is geen opmeting van het gebouw.',
        ru: 'Зал, задуманный по мотивам здания имени Поля-Анри Спаака Европейского парламента в Брюсселе: стеклянный свод и дубовый полукруг. Это не точная копия здания.',
      },
      start: 'vestibule',
      halls,
    },
    files,
    lights: lightsOf([drawHemicycle(), drawTreasury()]),
  };
}
