import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAr } from '../ar/make-ar';
import { boxOfSize, type ModelRecord, shortHash, type WorkRecord } from '../manifest';
import { triangleCount } from './cloth/mesh';
import type { Detail, Textile } from './design';
import { writeGlb } from './glb';
import { buildParts, type Parts } from './parts';
import { hashSources } from './sources';
import { encodeWebp, paintTexture, type TexturePair } from './texture';

interface Level {
  readonly name: 'room' | 'inspect';
  readonly detail: Detail;
  /** Pixels. */
  readonly colourHeight: number;
  readonly normalHeight: number;
  readonly metalHeight: number;
  /** WebP qualities to try, best first, until the model fits its budget. */
  readonly qualities: readonly number[];
  readonly maxBytes: number;
}

const ROOM_QUALITIES = [82, 76, 70, 64, 58, 52, 46, 40, 34, 28];
const INSPECT_QUALITIES = [88, 84, 80, 74, 68];

async function buildModel(
  textile: Textile,
  pair: TexturePair,
  level: Level,
  models: string,
): Promise<{ parts: Parts; derivative: ModelRecord }> {
  const parts = buildParts(textile, level.detail, pair.atlas);
  const { width, height } = pair;
  for (const quality of level.qualities) {
    const colour = await encodeWebp(pair.colour, width, height, level.colourHeight, quality);
    const normal = await encodeWebp(pair.normal, width, height, level.normalHeight, quality - 6);
    const metal = pair.metal && (await encodeWebp(pair.metal, width, height, level.metalHeight, quality));
    const pictures = { colour: colour.bytes, normal: normal.bytes, metal: metal?.bytes };
    const glb = await writeGlb(textile, parts, pictures, level.name === 'inspect');
    if (glb.byteLength > level.maxBytes) continue;
    const file = `works/${textile.id}/${level.name}.glb`;
    await writeFile(join(models, file), glb);
    const derivative = {
      file,
      bytes: glb.byteLength,
      triangles: triangleCount(parts.cloth) + triangleCount(parts.rod),
      drawCalls: 2,
      texturePixels: [colour, normal, metal].reduce(
        (sum, each) => sum + (each ? each.width * each.height : 0),
        0,
      ),
      hash: shortHash(glb),
    };
    return { parts, derivative };
  }
  throw new Error(`textiles: ${textile.id}/${level.name} does not fit into ${level.maxBytes} bytes.`);
}

/** Makes a textile's models below the folder `models`; gives its record for the manifest. */
export async function buildTextile(textile: Textile, models: string): Promise<WorkRecord> {
  const { id } = textile;
  await mkdir(join(models, 'works', id), { recursive: true });
  const pair = await paintTexture(textile);
  const room = await buildModel(
    textile,
    pair,
    {
      name: 'room',
      detail: textile.detail.room,
      colourHeight: 1024,
      normalHeight: 768,
      metalHeight: 512,
      qualities: ROOM_QUALITIES,
      maxBytes: 248_000,
    },
    models,
  );
  const inspect = await buildModel(
    textile,
    pair,
    {
      name: 'inspect',
      detail: textile.detail.inspect,
      colourHeight: pair.height,
      normalHeight: pair.height,
      metalHeight: 1024,
      qualities: INSPECT_QUALITIES,
      maxBytes: 1_900_000,
    },
    models,
  );
  const { parts } = inspect;
  const derivatives = {
    room: room.derivative,
    inspect: inspect.derivative,
    ar: await makeAr(id, room.derivative, models),
  };
  return { source: await hashSources(id), box: boxOfSize(parts.size), derivatives };
}
