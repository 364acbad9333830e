import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isFresh } from '../../../tools/serve/build-if-stale';

function folder() {
  const root = mkdtempSync(join(tmpdir(), 'hemicycle-fresh-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  const write = (path: string, second: number) => {
    writeFileSync(join(root, path), '');
    utimesSync(join(root, path), second, second);
  };
  const settle = (second: number) => {
    for (const path of ['src', 'src/deep']) utimesSync(join(root, path), second, second);
  };
  return { root, write, settle };
}

it('knows a build that is younger than everything it was made from', () => {
  const { root, write, settle } = folder();
  const fresh = () => isFresh(root, ['src', 'absent.ts'], ['manifest.json', 'index.html']);
  write('src/deep/a.ts', 100);
  settle(100);
  expect(fresh()).toBe(false);
  write('manifest.json', 200);
  expect(fresh()).toBe(false);
  write('index.html', 201);
  expect(fresh()).toBe(true);
  write('src/deep/a.ts', 300);
  settle(100);
  expect(fresh()).toBe(false);
});

it('sees that a file was taken away', () => {
  const { root, write, settle } = folder();
  write('src/deep/a.ts', 100);
  write('index.html', 200);
  settle(100);
  expect(isFresh(root, ['src'], ['index.html'])).toBe(true);
  rmSync(join(root, 'src/deep/a.ts'));
  expect(isFresh(root, ['src'], ['index.html'])).toBe(false);
});
