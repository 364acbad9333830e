import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAdd } from '../run';
import { fetchForeign } from './fetch';
import { writeGiant } from './giant';
import { FOREIGN } from './list';
import { writeSheet } from './sheet';

const USAGE = `npx tsx tools/works/add/foreign/main.ts [ID…] [--big]

Takes models that nobody here made through works:add, into .cache/works/foreign, and draws them side by side, whole and
near, as the close look has them and as the hall has them: .cache/works/foreign.png
  --big  a file of 5 million triangles as well`;

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = join(root, '.cache/works/foreign');
const models = join(folder, 'models');
const given = process.argv.slice(2);

if (given.includes('--help')) console.log(USAGE);
else await run();

async function run(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const named = given.filter((argument) => !argument.startsWith('--'));
  const chosen = FOREIGN.filter(({ id }) => !named.length || named.includes(id));
  for (const foreign of chosen) await add(await fetchForeign(foreign, folder), foreign.id, foreign.options);
  const shown = chosen.map(({ id }) => id);
  if (given.includes('--big')) {
    const file = join(folder, 'giant.stl');
    await writeGiant(file, 5_000_000);
    await add(file, 'giant', []);
    shown.push('giant');
  }
  const sheet = join(root, '.cache/works/foreign.png');
  await writeSheet(
    root,
    shown.map((id) => join(models, 'works', id)),
    sheet,
  );
  console.log(`Drawn: ${sheet}`);
}

async function add(file: string, id: string, options: readonly string[]): Promise<void> {
  const start = performance.now();
  console.log(`\n== ${id}: ${file}`);
  const status = await runAdd([file, '--id', id, '--force', '--no-still', ...options], {
    root,
    models,
    manifest: join(models, 'manifest.json'),
    catalog: join(folder, 'catalog.json'),
    entries: join(folder, 'entries'),
    print: (text) => console.log(text),
    tell: (step) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${step}…`),
  });
  console.log(
    `${((performance.now() - start) / 1000).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  if (status) process.exitCode = 1;
}
