import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ModelRecord, type StillRecord, shortHash, updateWork } from '../manifest';
import { triangleCount } from './cloth/mesh';
import type { Detail, Textile } from './design';
import { textiles } from './designs/all';
import { writeGlb } from './glb';
import { buildParts, type Parts } from './parts';
import { takePicture } from './picture';
import { writeStill } from './still';
import { encodeWebp, paintTexture, type TexturePair } from './texture';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MODELS = fileURLToPath(new URL('../../../public/models/', import.meta.url));

const STILL_SIZE = 1200;

/** A hash of what one textile is made from: the loom and the brushes, and its own drawing. */
export async function hashSources(id: string): Promise<string> {
  const isSource = (file: string) => {
    if (!file.endsWith('.ts') || file === 'index.ts') return false;
    const drawing = file.startsWith('designs') ? file.slice('designs/'.length) : undefined;
    return drawing === undefined || drawing === 'horns.ts' || drawing.startsWith(id);
  };
  const files = (await readdir(HERE, { recursive: true })).filter(isSource).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(HERE, file), 'utf8')));
  return shortHash(texts.join('\0'));
}

interface Level {
  readonly name: 'room' | 'inspect';
  readonly detail: Detail;
  /** Pixels. */
  readonly colourHeight: number;
  readonly normalHeight: number;
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
): Promise<{ parts: Parts; derivative: ModelRecord }> {
  const parts = buildParts(textile, level.detail, pair.atlas);
  const { width, height } = pair;
  for (const quality of level.qualities) {
    const colour = await encodeWebp(pair.colour, width, height, level.colourHeight, quality);
    const normal = await encodeWebp(pair.normal, width, height, level.normalHeight, quality - 6);
    const pictures = { colour: colour.bytes, normal: normal.bytes };
    const glb = await writeGlb(textile, parts, pictures, level.name === 'inspect');
    if (glb.byteLength > level.maxBytes) continue;
    const file = `works/${textile.id}/${level.name}.glb`;
    await writeFile(join(MODELS, file), glb);
    const derivative = {
      file,
      bytes: glb.byteLength,
      triangles: triangleCount(parts.cloth) + triangleCount(parts.rod),
      drawCalls: 2,
      texturePixels: colour.width * colour.height + normal.width * normal.height,
      hash: shortHash(glb),
    };
    return { parts, derivative };
  }
  throw new Error(`textiles: ${textile.id}/${level.name} does not fit into ${level.maxBytes} bytes.`);
}

async function buildStill(textile: Textile, pair: TexturePair, parts: Parts): Promise<StillRecord> {
  const size = 2 * STILL_SIZE;
  const span = Math.max(parts.size[1] / 0.9, parts.size[0] / 0.9);
  const view = { x: span / 2, y: (span - parts.size[1]) / 2 - 0.004, scale: size / span, size, turn: 0 };
  const picture = takePicture(
    [
      { mesh: parts.cloth, texture: pair, colour: [0, 0, 0], gloss: textile.roughness < 0.7 ? 0.2 : 0 },
      { mesh: parts.rod, colour: [0.34, 0.22, 0.08], gloss: 0.8 },
    ],
    view,
  );
  const bytes = await writeStill(picture, Math.round(0.014 * view.scale), STILL_SIZE);
  const file = `works/${textile.id}/still.webp`;
  await writeFile(join(MODELS, file), bytes);
  return { file, bytes: bytes.byteLength, width: STILL_SIZE, height: STILL_SIZE, hash: shortHash(bytes) };
}

/** Makes one textile's models and still, and records them in the manifest. */
export async function buildTextile(id: string): Promise<void> {
  const textile = textiles.find((candidate) => candidate.id === id);
  if (!textile)
    throw new Error(`There is no textile "${id}"; there are ${textiles.map((t) => t.id).join(', ')}.`);
  await mkdir(join(MODELS, 'works', id), { recursive: true });
  const pair = await paintTexture(textile);
  const room = await buildModel(textile, pair, {
    name: 'room',
    detail: textile.detail.room,
    colourHeight: 1024,
    normalHeight: 768,
    qualities: ROOM_QUALITIES,
    maxBytes: 248_000,
  });
  const inspect = await buildModel(textile, pair, {
    name: 'inspect',
    detail: textile.detail.inspect,
    colourHeight: pair.height,
    normalHeight: pair.height,
    qualities: INSPECT_QUALITIES,
    maxBytes: 1_900_000,
  });
  const { parts } = inspect;
  const still = await buildStill(textile, pair, parts);
  const size = parts.size.map((value) => Math.round(value * 1e4) / 1e4) as [number, number, number];
  const source = await hashSources(id);
  const derivatives = { room: room.derivative, inspect: inspect.derivative, still };
  await updateWork(join(MODELS, 'manifest.json'), id, () => ({ source, box: { size }, derivatives }));
}
