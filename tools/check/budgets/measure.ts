import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseManifest } from '#assets';
import { type ChunkManifest, loadsOf } from './chunks';
import { type BudgetLine, worst } from './line';

/** All of DESIGN's budgets of size, measured in a built site. `dist` is its folder. */
export function measureBudgets(dist: string): BudgetLine[] {
  const manifest = readJson(join(dist, '.vite/manifest.json')) as ChunkManifest;
  const { page, embed, shell, scene } = loadsOf(manifest);
  const scripts = (files: readonly string[]) =>
    files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(dist, file)));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const gzip = (files: readonly string[]) =>
    sum(scripts(files).map((bytes) => gzipSync(bytes, { level: 9 }).length));
  const walkable = bytesUntilWalkable(dist, [...page, ...shell, ...scene]);
  return [
    { name: 'script of a page', unit: 'kB gzip', limit: 15, used: gzip(page) / 1e3 },
    { name: 'script of a page for frames', unit: 'kB gzip', limit: 15, used: gzip(embed) / 1e3 },
    { name: 'embed.js, for the page around', unit: 'kB gzip', limit: 8, used: gzip(['embed.js']) / 1e3 },
    { name: 'the shell', unit: 'kB gzip', limit: 130, used: gzip(shell) / 1e3 },
    { name: 'the 3D chunk', unit: 'kB brotli', limit: 220, used: sum(scripts(scene).map(brotli)) / 1e3 },
    { name: 'until the hall can be walked, estimated', unit: 'MB', limit: 4, used: walkable / 1e6 },
    ...worksBudgets(dist),
  ];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const brotli = (bytes: Buffer): number => brotliCompressSync(bytes).length;

/** A file as it travels: text compressed, models, pictures and fonts as they are. */
const travelling = (path: string): number =>
  /\.(js|css|html|json)$/.test(path) ? brotli(readFileSync(path)) : statSync(path).size;

/**
 * The page, all scripts, the exhibition's data, the fonts of one script and everything that the first hall names. The
 * works' models come after the first step and are not in it. The benchmark measures the same thing in a browser.
 */
function bytesUntilWalkable(dist: string, scripts: readonly string[]): number {
  const [, language] = / data-texts="([^"]+)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
  const catalog = language === undefined ? 'catalog/exhibition.json' : `catalog/in/${language}.json`;
  const { venue } = readJson(join(dist, catalog)) as { venue: string };
  const { halls } = readJson(join(dist, venue)) as { halls: readonly unknown[] };
  const built = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  const fonts = built.filter((name) => /-latin-[^/]*normal[^/]*\.woff2$/.test(name));
  const styles = built.filter((name) => name.endsWith('.css'));
  const files = ['index.html', catalog, venue, 'models/manifest.json', ...scripts, ...styles, ...fonts];
  const hall = filesNamedIn(halls[0], join(dist, dirname(venue)));
  return [...files.map((file) => join(dist, file)), ...hall].reduce((all, path) => all + travelling(path), 0);
}

/** Every file of a folder that a piece of JSON names, each once. */
function filesNamedIn(value: unknown, folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (part: unknown) => {
    if (typeof part === 'string') {
      const path = join(folder, part);
      if (/\.\w+$/.test(part) && existsSync(path)) found.add(path);
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(value);
  return found;
}

function sizeOf(dist: string, path: string): number {
  const found = statSync(join(dist, path), { throwIfNoEntry: false });
  if (!found)
    throw new Error(`models/manifest.json names ${path}, which is not there: see "npm run works:build".`);
  return found.size;
}

/** The largest of each kind of model: bytes from the files, triangles as their maker counted them. */
function worksBudgets(dist: string): BudgetLine[] {
  const { value, problems } = parseManifest(readJson(join(dist, 'models/manifest.json')));
  if (!value) throw new Error(`models/manifest.json: ${problems[0]?.message}`);
  const of = (derivative: 'room' | 'inspect') => {
    const models = Object.entries(value.works).flatMap(([id, { derivatives }]) => {
      const model = derivatives[derivative];
      return model ? [{ id, bytes: sizeOf(dist, `models/${model.file}`), triangles: model.triangles }] : [];
    });
    return {
      bytes: Object.fromEntries(models.map(({ id, bytes }) => [id, bytes])),
      triangles: Object.fromEntries(models.map(({ id, triangles }) => [id, triangles])),
    };
  };
  const room = of('room');
  const inspect = of('inspect');
  const inUnit = (bytes: Readonly<Record<string, number>>, unit: number) =>
    Object.fromEntries(Object.entries(bytes).map(([id, count]) => [id, count / unit]));
  return [
    ...worst('largest work in the hall', 'kB', 250, inUnit(room.bytes, 1e3)),
    ...worst('most triangles in the hall', 'triangles', 8_000, room.triangles),
    ...worst('largest work under inspection', 'MB', 3, inUnit(inspect.bytes, 1e6)),
    ...worst('most triangles under inspection', 'triangles', 100_000, inspect.triangles),
  ];
}
