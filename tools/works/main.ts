import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUDGETS } from './budget';
import type { BuildPlaces } from './build';
import { buildWork } from './build';
import type { Manifest } from './manifest';
import { readManifest } from './manifest';
import { loadPiece, pieceIds } from './pieces';
import { sourceHash } from './sources';
import { buildTextile, hashSources, textiles } from './textiles';

const USAGE = `npm run works:build -- [id…] [--force] [--still]

Makes the models of the works (all of them, or those named) whose sources have changed.
  --force  makes them even if nothing changed
  --still  photographs the jewels as well (needs a Chromium); textiles always bring their picture`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const places: BuildPlaces = {
  root,
  models: join(root, 'public/models'),
  manifest: join(root, 'public/models/manifest.json'),
};

/** A work that can be made here. */
interface Making {
  readonly id: string;
  readonly isJewel: boolean;
  /** Hash of what it is made from now. */
  source(): Promise<string>;
  /** Makes and records it; says how it went. */
  make(): Promise<string>;
}

const makings: readonly Making[] = [
  ...pieceIds().map((id) => ({
    id,
    isJewel: true,
    source: () => sourceHash(root, id),
    make: async () =>
      (await buildWork(await loadPiece(id), places))
        .map(({ model, level, seconds }) => `${model} at ${level} in ${seconds.toFixed(1)} s`)
        .join(', '),
  })),
  ...textiles.map(({ id }) => ({
    id,
    isJewel: false,
    source: async () => hashSources(id),
    make: async () => {
      await buildTextile(id);
      return 'room, inspect and still';
    },
  })),
];

await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) return console.log(USAGE);
  const ids = given.filter((argument) => !argument.startsWith('--'));
  const unknown = ids.filter((id) => !makings.some((making) => making.id === id));
  if (unknown.length) {
    console.error(
      `No work is called ${unknown.join(', ')}. Known: ${makings.map(({ id }) => id).join(', ')}.`,
    );
    process.exitCode = 1;
    return;
  }
  const chosen = makings.filter(({ id }) => !ids.length || ids.includes(id));
  const changed: string[] = [];
  for (const { id, source, make } of chosen) {
    const { works } = await readManifest(places.manifest);
    if (works[id]?.source === (await source()) && !given.includes('--force')) {
      console.log(`${id}: unchanged`);
      continue;
    }
    process.stdout.write(`${id}: making… `);
    console.log(await make());
    changed.push(id);
  }
  if (given.includes('--still')) {
    const { photographWorks } = await import('./review/photograph');
    await photographWorks(
      chosen.filter(({ isJewel }) => isJewel).map(({ id }) => id),
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
