import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reachOf } from '../build';
import { createDetail } from '../detail';
import { bakeOpenness } from '../occlusion';
import { createPhotographer } from '../review/camera';
import { shapeParts } from '../shape';
import { STILL_SHOT } from '../shot';
import { writeGlb } from '../write';
import { composePages, EDGE, type Labelled } from './compose';
import { SAMPLES } from './samples';

/**
 * All parts on contact sheets: `npm run works:sheet -- [part…]` writes `.cache/works/parts.png` and, when there are
 * more than a page holds, `parts-2.png` and so on; `--room` makes them as coarsely as for the hall, in `parts-room.png`.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, '.cache/works');
await mkdir(folder, { recursive: true });
const given = process.argv.slice(2);
const model = given.includes('--room') ? 'room' : 'inspect';
const detail = createDetail(model === 'room' ? 0.2 : 1);
const asked = given.filter((argument) => !argument.startsWith('--'));
const samples = Object.entries(SAMPLES).filter(([, { part }]) => !asked.length || asked.includes(part));
if (!samples.length) throw new Error(`there is no sample of ${asked.join(', ')}`);

const pictures: Labelled[] = [];
const photographer = await createPhotographer(root);
try {
  for (const [name, { part, still, make }] of samples) {
    const raw = shapeParts(make(detail));
    const shape = bakeOpenness(raw, { rays: 8, reach: reachOf(raw) });
    const file = join(folder, 'part.glb');
    await writeFile(file, (await writeGlb(part, shape, model)).data);
    await photographer.load(file);
    const picture = await photographer.shoot({ ...STILL_SHOT, from: [0.25, 0.12, 1], ...still, size: EDGE });
    pictures.push({ picture, title: part, text: name });
    console.log(`${part}: ${name}, ${shape.triangles} triangles`);
  }
} finally {
  await photographer.dispose();
}

const stem = model === 'room' ? 'parts-room' : 'parts';
for (const [index, page] of (await composePages(pictures)).entries()) {
  const file = join(folder, index ? `${stem}-${index + 1}.png` : `${stem}.png`);
  await writeFile(file, page);
  console.log(file);
}
