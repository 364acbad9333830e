import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hashImports } from '../../../tools/works/sources';
import { hashSources, textiles } from '../../../tools/works/textiles';

const root = await mkdtemp(join(tmpdir(), 'sources-'));
afterAll(() => rm(root, { recursive: true }));

it('hashes a file with all that it imports, and nothing else', async () => {
  await mkdir(join(root, 'deep'));
  await writeFile(join(root, 'work.ts'), "import { thread } from './deep/thread';\n");
  await writeFile(join(root, 'deep/thread.ts'), 'export const thread = 1;\n');
  const before = await hashImports(root, ['work.ts']);
  await writeFile(join(root, 'other.ts'), 'export const other = 1;\n');
  expect(await hashImports(root, ['work.ts'])).toBe(before);
  await writeFile(join(root, 'deep/thread.ts'), 'export const thread = 2;\n');
  expect(await hashImports(root, ['work.ts'])).not.toBe(before);
});

it('finds the design of every textile by its id, and each has a hash of its own', async () => {
  const hashes = await Promise.all(textiles.map(({ id }) => hashSources(id)));
  expect(new Set(hashes).size).toBe(textiles.length);
});
