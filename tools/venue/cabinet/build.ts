import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltVenue } from '../built';
import { generateFloor } from '../floor';
import { writeGlb } from '../kit/glb';
import { packAtlas } from '../kit/pack';
import { buildPrimitives } from '../kit/primitives';
import { encodeLight, FINEST } from '../light/encode';
import { LOOKS } from '../looks';
import { paintBoards, paintVeneer } from '../textures/oak';
import { DOOR, HALF_DEPTH, HALF_WIDTH, HEIGHT } from './dimensions';
import { listOutline, listSlots, listViewpoints } from './layout';
import { bakeRoom } from './light';
import { ATLAS, drawGlass, drawRoom } from './room';
import { planFloor } from './walk';

const [MODEL, FLOOR, LIGHT] = ['room.glb', 'room.floor.json', 'light.webp'];
const BAKED = join(import.meta.dirname, 'light', 'room.webp');
const RANGE = 4;

/** Bakes the light that `buildCabinet` then uses. */
export async function bakeCabinet(): Promise<void> {
  writeFileSync(BAKED, await encodeLight(bakeRoom(), RANGE, FINEST));
}

/** A small room for five works. */
export async function buildCabinet(): Promise<BuiltVenue> {
  const mesh = drawRoom();
  const model = await writeGlb(
    [
      { name: 'room', primitives: buildPrimitives(mesh, packAtlas(mesh.charts, ATLAS.size, ATLAS.pad)) },
      { name: 'roofglass', primitives: buildPrimitives(drawGlass()) },
    ],
    LOOKS,
  );
  const light = new Uint8Array(readFileSync(BAKED));
  const title = { en: 'Cabinet', fr: 'Cabinet', ru: 'Кабинет' };
  return {
    venue: {
      version: 1,
      id: 'cabinet',
      title,
      note: {
        en: 'A small room with a skylight, for five works.',
        fr: 'Une petite salle à verrière, pour cinq œuvres.',
        ru: 'Небольшая комната с верхним светом, для пяти работ.',
      },
      start: 'door',
      halls: [
        {
          id: 'cabinet',
          title,
          model: MODEL,
          bytes: model.byteLength,
          floor: FLOOR,
          lighting: {
            maps: { room: { file: LIGHT, bytes: light.byteLength } },
            range: RANGE,
            exposure: 0.85,
            probe: [0, 1.6, 0],
            box: { min: [-HALF_WIDTH, 0, -HALF_DEPTH], max: [HALF_WIDTH, HEIGHT, HALF_DEPTH + DOOR.depth] },
          },
          textures: {
            oak: { map: 'oak.webp', size: 1.68 },
            boards: { map: 'boards.webp', size: 1.6 },
          },
          slots: listSlots(),
          bays: [],
          viewpoints: listViewpoints(),
          outline: listOutline(),
        },
      ],
    },
    files: new Map([
      [MODEL, model],
      [FLOOR, new TextEncoder().encode(JSON.stringify(generateFloor(planFloor())))],
      [LIGHT, light],
      ['oak.webp', await paintVeneer(1024)],
      ['boards.webp', await paintBoards()],
    ]),
  };
}
