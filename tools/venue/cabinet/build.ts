import type { BuiltVenue } from '../built';
import { type BuildSettings, buildHall } from '../hall/build-hall';
import type { HallDrawing } from '../hall/drawing';
import { lightsOf } from '../hall/hours';
import { paintFelt } from '../textures/felt';
import { LACQUER, paintMetals, RUBBED } from '../textures/finishes';
import { paintBoards, paintVeneer } from '../textures/oak';
import { DOOR, HALF_DEPTH, HALF_WIDTH, HEIGHT } from './dimensions';
import { listOutline, listSlots, listViewpoints } from './layout';
import { HOURS, listGroups } from './light';
import { drawGlass, drawRoom } from './room';
import { planFloor } from './walk';

export const drawCabinet = (): HallDrawing => ({
  id: 'cabinet',
  lit: { room: { mesh: drawRoom(), size: 512 } },
  unlit: { roofglass: drawGlass() },
  groups: listGroups(),
  hours: HOURS,
});

/** A small room for five works. */
export async function buildCabinet(settings: BuildSettings): Promise<BuiltVenue> {
  const title = {
    en: 'Cabinet',
    fr: 'Cabinet',
    nl: 'Kabinet',
    ru: 'Кабинет',
    kk: 'Кабинет',
    ky: 'Кабинет',
    tg: 'Кабинет',
    tk: 'Kabinet',
    uz: 'Kabinet',
  };
  const files = new Map<string, Uint8Array>();
  const hall = await buildHall(
    import.meta.dirname,
    drawCabinet(),
    {
      id: 'cabinet',
      title,
      lighting: {
        probe: [0, 1.6, 0],
        box: { min: [-HALF_WIDTH, 0, -HALF_DEPTH], max: [HALF_WIDTH, HEIGHT, HALF_DEPTH + DOOR.depth] },
      },
      textures: {
        oak: { map: 'oak.webp', size: 1.68 },
        boards: { map: 'boards.webp', size: 1.6 },
        velvet: { map: 'felt.webp', size: 0.3 },
        bronze: RUBBED,
        plinth: LACQUER,
      },
      slots: listSlots(),
      bays: [],
      viewpoints: listViewpoints(),
      portals: [],
      silks: [],
      boards: [],
      outline: listOutline(),
    },
    planFloor(),
    files,
    settings,
  );
  files
    .set('oak.webp', await paintVeneer(1024))
    .set('boards.webp', await paintBoards())
    .set('felt.webp', await paintFelt());
  await paintMetals(files);
  return {
    venue: {
      version: 1,
      id: 'cabinet',
      title,
      note: {
        en: 'A small room with a skylight, for five works.',
        fr: 'Une petite salle à verrière, pour cinq œuvres.',
        nl: 'Een kleine kamer met een daklicht, voor vijf werken.',
        ru: 'Небольшая комната с верхним светом, для пяти работ.',
      },
      start: 'door',
      halls: [hall],
    },
    files,
    lights: lightsOf([drawCabinet()]),
  };
}
