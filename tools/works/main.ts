import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUDGETS } from './budget';
import type { BuildPlaces } from './build';
import { buildWork } from './build';
import type { Manifest } from './manifest';
import { readManifest } from './manifest';
import { PIECES } from './pieces';
import { sourceHash } from './sources';

const USAGE = `npm run works:build -- [id…] [--force] [--still]

Makes the models of the jewels (all of them, or those named) whose sources have changed.
  --force  makes them even if nothing changed
  --still  photographs them as well (needs a Chromium)`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const places: BuildPlaces = {
  root,
  models: join(root, 'public/models'),
  manifest: join(root, 'public/models/manifest.json'),
};

await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) return console.log(USAGE);
  const ids = given.filter((argument) => !argument.startsWith('--'));
  const unknown = ids.filter((id) => !PIECES.some((piece) => piece.id === id));
  if (unknown.length) {
    console.error(
      `No jewel is called ${unknown.join(', ')}. Known: ${PIECES.map(({ id }) => id).join(', ')}.`,
    );
    process.exitCode = 1;
    return;
  }
  const chosen = PIECES.filter(({ id }) => !ids.length || ids.includes(id));
  const changed: string[] = [];
  for (const piece of chosen) {
    const { works } = await readManifest(places.manifest);
    const known = works[piece.id];
    const isCurrent = known?.source === (await sourceHash(root, piece.id));
    if (isCurrent && !given.includes('--force')) {
      console.log(`${piece.id}: unchanged`);
      continue;
    }
    process.stdout.write(`${piece.id}: making… `);
    const built = await buildWork(piece, places);
    console.log(
      built.map(({ model, level, seconds }) => `${model} at ${level} in ${seconds.toFixed(1)} s`).join(', '),
    );
    changed.push(piece.id);
  }
  if (given.includes('--still')) {
    const { photographWorks } = await import('./review/photograph');
    await photographWorks(
      chosen.map(({ id }) => id),
      places,
    );
  }
  report(
    await readManifest(places.manifest),
    chosen.map(({ id }) => id),
    changed,
  );
}

/** A table of what stands in the manifest against the budgets. */
function report(manifest: Manifest, ids: readonly string[], changed: readonly string[]): void {
  const rows = ids.flatMap((id) =>
    (['room', 'inspect'] as const).map((model) => {
      const record = manifest.works[id]?.derivatives[model];
      const budget = BUDGETS[model];
      const isWithin = record && record.bytes <= budget.bytes && record.triangles <= budget.triangles;
      return {
        work: id,
        model,
        triangles: record?.triangles,
        kB: record && Math.round(record.bytes / 1000),
        'draw calls': record?.drawCalls,
        budget: isWithin ? 'kept' : 'BROKEN',
        size: manifest.works[id]?.box.size.map((length) => Math.round(length * 1000)).join(' × '),
      };
    }),
  );
  console.table(rows);
  console.log(changed.length ? `Written: ${changed.join(', ')}` : 'Nothing was written.');
  if (rows.some(({ budget }) => budget === 'BROKEN')) process.exitCode = 1;
}
