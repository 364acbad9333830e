import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCompressor } from '../../serve/compress';
import { contentTypeOf, isCompressible } from '../../serve/content-type';

/** Smaller files fit into one packet as they are. */
const WORTH = 1000;

/** Writes `.br` and `.gz` beside every file of a folder where that pays, for servers that send them as they are. */
export async function compressFolder(folder: string): Promise<number> {
  const compress = createCompressor();
  let written = 0;
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    if (/\.(br|gz)$/.test(path) || !isCompressible(contentTypeOf(path))) continue;
    const bytes = await readFile(path);
    if (bytes.length < WORTH) continue;
    const [br, gzip] = await Promise.all((['br', 'gzip'] as const).map((to) => compress(path, bytes, to)));
    if (!br || !gzip) continue;
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gzip)]);
    written += 2;
  }
  return written;
}
