import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { buildWithin } from '../budget';
import { reachOf } from '../build';
import { bakeOpenness } from '../occlusion';
import { loadPiece } from '../pieces';
import { shapeParts } from '../shape';
import { REVIEW_SHOTS } from '../shot';
import { writeGlb } from '../write';
import { createPhotographer } from './camera';

/** Contact sheets of works for their makers: `npm run works:review -- id…` writes them below `.cache/works`. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, '.cache/works');
await mkdir(folder, { recursive: true });
const given = process.argv.slice(2);
const model = given.includes('--room') ? 'room' : 'inspect';
const photographer = await createPhotographer(root);
for (const id of given.filter((argument) => !argument.startsWith('--'))) {
  const piece = await loadPiece(id);
  const { detail, parts } = buildWithin(piece, model);
  const raw = shapeParts(parts);
  const shape = bakeOpenness(raw, { rays: 8, reach: reachOf(raw) });
  const file = join(folder, `${piece.id}.glb`);
  const { data } = await writeGlb(piece.id, shape, model);
  await writeFile(file, data);
  await photographer.load(file);
  const pictures: Buffer[] = [];
  for (const [name, shot] of Object.entries(REVIEW_SHOTS)) {
    if (given.some((argument) => argument.startsWith('--only=')) && !given.includes(`--only=${name}`))
      continue;
    pictures.push(await photographer.shoot(shot));
  }
  await sharp({
    create: {
      width: 640 * Math.min(2, pictures.length),
      height: 640 * Math.ceil(pictures.length / 2),
      channels: 3,
      background: '#fff',
    },
  })
    .composite(
      pictures.map((input, index) => ({ input, left: (index % 2) * 640, top: Math.floor(index / 2) * 640 })),
    )
    .png()
    .toFile(join(folder, `${piece.id}.png`));
  const size = shape.size.map((length) => (length * 1000).toFixed(1)).join(' × ');
  console.log(`${piece.id}: ${model} at ${detail.level}, ${shape.triangles} triangles, ${size} mm`);
}
await photographer.dispose();
