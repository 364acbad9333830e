import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { readManifest } from '../works/manifest';
import { createPhotographer } from '../works/review/camera';
import type { Shot } from '../works/shot';

/** Works side by side on the contact sheet, and pixels a side of each. */
const COLUMNS = 10;
const SIDE = 220;

/** Looks through the loupe that the README shows: the work, and where the camera goes. */
const MACROS: Readonly<
  Record<string, { readonly work: string; readonly shot: Omit<Shot, 'size' | 'ground'> }>
> = {
  gilding: { work: 'gulyaka', shot: { from: [0.25, 0.3, 1], look: [0.5, 0.79, 1], frame: 0.2 } },
  wire: { work: 'zhelbirooch', shot: { from: [0.3, 0.1, 1], look: [0.13, 0.78, 0.8], frame: 0.2 } },
  stones: { work: 'tillaqosh', shot: { from: [-0.3, 0.25, 1], look: [0.5, 0.5, 1], frame: 0.26 } },
  openwork: { work: 'bilaguzuk', shot: { from: [0.2, 0.25, 1], look: [0.5, 0.5, 1], frame: 0.5 } },
};

/** Pixels a side of a macro picture. */
const MACRO = 720;

/** One picture of all works of the exhibition, in the order of its catalog. */
export async function composeWorksSheet(root: string): Promise<Buffer> {
  const catalog = JSON.parse(await readFile(join(root, 'public/catalog/exhibition.json'), 'utf8')) as {
    readonly works: readonly { readonly id: string }[];
  };
  const models = join(root, 'public/models');
  const { works } = await readManifest(join(models, 'manifest.json'));
  const stills = catalog.works.flatMap(({ id }) => works[id]?.derivatives.still?.file ?? []);
  const tiles = await Promise.all(
    stills.map(async (file, index) => ({
      input: await sharp(join(models, file)).resize(SIDE, SIDE).toBuffer(),
      left: (index % COLUMNS) * SIDE,
      top: Math.floor(index / COLUMNS) * SIDE,
    })),
  );
  const height = SIDE * Math.ceil(stills.length / COLUMNS);
  return sharp({ create: { width: SIDE * COLUMNS, height, channels: 3, background: '#e6e2da' } })
    .composite(tiles)
    .webp({ quality: 80 })
    .toBuffer();
}

/** Photographs what the loupe shows, by the name of the picture. */
export async function takeMacros(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const models = join(root, 'public/models');
  const { works } = await readManifest(join(models, 'manifest.json'));
  const photographer = await createPhotographer(root);
  const pictures = new Map<string, Buffer>();
  try {
    for (const [name, { work, shot }] of Object.entries(MACROS)) {
      const model = works[work]?.derivatives.inspect;
      if (!model) throw new Error(`${work} has no model to photograph: run works:build`);
      await photographer.load(join(models, model.file));
      const picture = await photographer.shoot({ ...shot, size: MACRO, ground: 'none' });
      pictures.set(name, await sharp(picture).webp({ quality: 84 }).toBuffer());
    }
  } finally {
    await photographer.dispose();
  }
  return pictures;
}
