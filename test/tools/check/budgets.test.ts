import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { formatBudgets, isOver } from '../../../tools/check/budgets/line';
import { measureBudgets } from '../../../tools/check/budgets/measure';

const model = (file: string, triangles: number) => ({
  file,
  bytes: 1,
  triangles,
  drawCalls: 1,
  texturePixels: 0,
  hash: '0123456789abcdef',
});
const work = (id: string, triangles: number) => ({
  source: '0123456789abcdef',
  box: { millimetres: [1, 1, 1] },
  derivatives: {
    room: model(`works/${id}/room.glb`, triangles),
    inspect: model(`works/${id}/inspect.glb`, 9),
  },
});

/** A built site whose files hold bytes that do not compress. Sizes in bytes by path. */
function site(sizes: Readonly<Record<string, number>> = {}) {
  const dist = mkdtempSync(join(tmpdir(), 'hemicycle-budgets-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  };
  const json = (path: string, value: unknown) => write(path, JSON.stringify(value));
  json('.vite/manifest.json', {
    'index.html': { file: 'assets/index.js' },
    'embed.html': { file: 'assets/embed.js' },
    'src/app/shell.tsx': { file: 'assets/shell.js' },
    'src/scene/index.ts': { file: 'assets/scene.js' },
  });
  json('catalog/exhibition.json', { venue: 'models/venues/hut/venue.json' });
  json('models/venues/hut/venue.json', {
    halls: [
      {
        title: { en: 'Hut. Small' },
        model: 'hut.glb',
        maps: [{ file: 'light.webp' }, { file: 'light.webp' }],
      },
    ],
  });
  json('models/manifest.json', {
    version: 1,
    works: { ring: work('ring', 10), rug: work('rug', 20) },
    venues: {},
  });
  const usual = {
    'index.html': 100,
    'assets/index.js': 1000,
    'assets/embed.js': 1000,
    'embed.js': 1000,
    'assets/shell.js': 2000,
    'assets/scene.js': 3000,
    'assets/a-latin-wght-normal-12345678.woff2': 10_000,
    'assets/a-cyrillic-wght-normal-12345678.woff2': 10_000,
    'models/venues/hut/hut.glb': 200_000,
    'models/venues/hut/light.webp': 300_000,
    'models/venues/hut/never-named.webp': 900_000,
    'models/works/ring/room.glb': 100_000,
    'models/works/ring/inspect.glb': 400_000,
    'models/works/rug/room.glb': 50_000,
    'models/works/rug/inspect.glb': 500_000,
  };
  for (const [path, size] of Object.entries({ ...usual, ...sizes })) write(path, randomBytes(size));
  return measureBudgets(dist);
}

const used = (lines: ReturnType<typeof site>, name: string) =>
  lines.find((line) => line.name.startsWith(name))?.used;

it('measures each load, the way to the first step and the largest models', () => {
  const lines = site();
  expect(lines.filter(isOver)).toEqual([]);
  expect(used(lines, 'script of a page')).toBeCloseTo(1, 1);
  expect(used(lines, 'the shell')).toBeCloseTo(2, 1);
  expect(used(lines, 'the 3D chunk')).toBeCloseTo(3, 1);
  // The page, three scripts, one font, the model and its light once: 516 kB and a little JSON.
  expect(used(lines, 'until the hall can be walked')).toBeCloseTo(0.5165, 3);
  expect(used(lines, 'largest work in the hall (ring)')).toBe(100);
  expect(used(lines, 'most triangles in the hall (rug)')).toBe(20);
  expect(used(lines, 'largest work under inspection (rug)')).toBe(0.5);
});

it.each([
  ['assets/index.js', 15_500, 'script of a page'],
  ['assets/embed.js', 15_500, 'script of a page for frames'],
  ['embed.js', 8_500, 'embed.js, for the page around'],
  ['assets/shell.js', 131_000, 'the shell'],
  ['assets/scene.js', 221_000, 'the 3D chunk'],
  ['models/venues/hut/hut.glb', 3_700_000, 'until the hall can be walked, estimated'],
  ['models/works/rug/room.glb', 251_000, 'largest work in the hall (rug)'],
  ['models/works/rug/inspect.glb', 3_010_000, 'largest work under inspection (rug)'],
])('finds %s of %i bytes too large', (path, size, name) => {
  const over = site({ [path]: size }).filter(isOver);
  expect(over.map((line) => line.name)).toEqual([name]);
});

it('prints a table with the breaches marked', () => {
  const table = formatBudgets([
    { name: 'the shell', unit: 'kB gzip', limit: 130, used: 65 },
    { name: 'a work', unit: 'triangles', limit: 8000, used: 8001 },
  ]);
  expect(table).toBe(
    'ok    the shell  65.0  of 130 kB gzip      50 %\nOVER  a work     8001  of 8000 triangles  100 %',
  );
});
