import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BODY_PLACES } from '#catalog';
import { drawFigure } from './draw';

const folder = resolve(import.meta.dirname, '../../../public/catalog/figures');

/** `npm run catalog:figures`: a drawing for each place of the body that jewellery can name. */
await mkdir(folder, { recursive: true });
for (const place of BODY_PLACES) await writeFile(join(folder, `${place}.svg`), drawFigure(place));
console.log(`Drawn: ${BODY_PLACES.length} figures in public/catalog/figures/`);
