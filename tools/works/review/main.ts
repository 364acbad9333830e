import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { buildWithin, type ModelName } from '../budget';
import { reachOf } from '../build';
import { bakeOpenness } from '../occlusion';
import { loadPiece } from '../pieces';
import { shapeParts } from '../shape';
import { REVIEW_SHOTS } from '../shot';
import { buildTextile, textiles } from '../textiles';
import { writeGlb } from '../write';
import { createPhotographer } from './camera';

/**
 * Contact sheets of works for their makers: `npm run works:review -- id… [--room] [--only=front]` writes them below
 * `.cache/works`, and nothing anywhere else.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, '.cache/works');
/** Pixels a side of one picture. */
const SIDE = 640;

await mkdir(folder, { recursive: true });
const given = process.argv.slice(2);
const model: ModelName = given.includes('--room') ? 'room' : 'inspect';
const only = given.flatMap((argument) =>
  argument.startsWith('--only=') ? [argument.slice('--only='.length)] : [],
);
const shots = Object.entries(REVIEW_SHOTS).filter(([name]) => only.length === 0 || only.includes(name));
const photographer = await createPhotographer(root);
for (const id of given.filter((argument) => !argument.startsWith('--'))) {
  const textile = textiles.find((candidate) => candidate.id === id);
  const { file, words } = await (textile ? makeTextile(textile) : makeJewel(id));
  await photographer.load(file);
  const pictures: Buffer[] = [];
  for (const [, shot] of shots) pictures.push(await photographer.shoot(shot));
  await composeSheet(pictures, join(folder, `${id}.png`));
  console.log(`${id}: ${model}, ${words}`);
}
await photographer.dispose();

interface Made {
  readonly file: string;
  readonly words: string;
}

/** Makes the model in a hurry: with fewer rays than the finished one. */
async function makeJewel(id: string): Promise<Made> {
  const { detail, parts } = buildWithin(await loadPiece(id), model);
  const raw = shapeParts(parts);
  const shape = bakeOpenness(raw, { rays: 8, reach: reachOf(raw) });
  const file = join(folder, `${id}.glb`);
  const { data } = await writeGlb(id, shape, model);
  await writeFile(file, data);
  return { file, words: `level ${detail.level}, ${shape.triangles} triangles, ${inMillimetres(shape.size)}` };
}

async function makeTextile(textile: (typeof textiles)[number]): Promise<Made> {
  const { box, derivatives } = await buildTextile(textile, folder);
  const made = derivatives[model];
  if (!made) throw new Error(`${textile.id} has no ${model} model`);
  const kilobytes = Math.round(made.bytes / 1000);
  return {
    file: join(folder, made.file),
    words: `${made.triangles} triangles, ${kilobytes} kB, ${`${box.millimetres.join(' × ')} mm`}`,
  };
}

function inMillimetres(size: readonly number[]): string {
  return `${size.map((length) => (length * 1000).toFixed(1)).join(' × ')} mm`;
}

async function composeSheet(pictures: readonly Buffer[], file: string): Promise<void> {
  const columns = Math.min(2, pictures.length);
  const places = pictures.map((input, index) => ({
    input,
    left: (index % columns) * SIDE,
    top: Math.floor(index / columns) * SIDE,
  }));
  const height = SIDE * Math.ceil(pictures.length / columns);
  await sharp({ create: { width: SIDE * columns, height, channels: 3, background: '#fff' } })
    .composite(places)
    .png()
    .toFile(file);
}
