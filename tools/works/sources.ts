import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { shortHash } from './manifest';

/** What every work passes through on its way to a file; the rest is found from the work's own imports. */
const ENTRIES = ['build', 'shape', 'occlusion', 'write'].map((name) => `tools/works/${name}.ts`);

/** Imports of other files, but not of their types alone. */
const IMPORTS = /^(?:import|export)(?!\s+type\b)[^;']*from '(\.[^']*)'/gm;

/** A hash of everything that a work's models are made from: its own file and all that it imports. */
export const sourceHash = (root: string, id: string): Promise<string> =>
  hashImports(root, [...ENTRIES, `tools/works/pieces/${id}.ts`]);

/** A hash of some files and of everything that they import from one another and further on. */
export async function hashImports(root: string, files: readonly string[]): Promise<string> {
  const texts = new Map<string, string>();
  const waiting = files.map((file) => join(root, file));
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const file = await fileOf(path);
    if (texts.has(file)) continue;
    const text = await readFile(file, 'utf8');
    texts.set(file, text);
    for (const [, from] of text.matchAll(IMPORTS)) if (from) waiting.push(join(dirname(file), from));
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return shortHash(sorted.map(([file, text]) => `${relative(root, file)}\0${text}`).join('\0'));
}

/** The file that an import without an extension means. */
async function fileOf(path: string): Promise<string> {
  const candidates = path.endsWith('.ts') ? [path] : [`${path}.ts`, join(path, 'index.ts')];
  for (const candidate of candidates) {
    const isThere = await readFile(candidate).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  throw new Error(`${path} is imported, but no such file was found`);
}
