import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shortHash } from './manifest';

/** Files of the studio that shape every work, besides the work's own file. */
const SHARED = ['tools/geometry', 'tools/works/parts'];
const SHARED_FILES = ['detail', 'part', 'shape', 'occlusion', 'write', 'budget', 'materials'];

/** A hash of everything that a work's models are made from. */
export async function sourceHash(root: string, id: string): Promise<string> {
  const folders = await Promise.all(
    SHARED.map(async (folder) =>
      (await readdir(join(root, folder))).sort().map((name) => join(folder, name)),
    ),
  );
  const files = [
    ...folders.flat(),
    ...SHARED_FILES.map((name) => `tools/works/${name}.ts`),
    `tools/works/pieces/${id}.ts`,
  ];
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return shortHash(texts.join('\0'));
}
