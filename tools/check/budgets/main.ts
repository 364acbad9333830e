import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../serve/build-if-stale';
import { builtSite } from '../../serve/server';
import { formatBudgets, isOver } from './line';
import { measureBudgets } from './measure';
import { measureRepository } from './repository';

const root = join(import.meta.dirname, '../../..');
const TREEMAP = '.cache/treemap.html';

const usage = `Builds when stale, prints every budget of size, and fails on a breach.
  --treemap   writes ${TREEMAP} instead: what each module takes, as a picture`;
const { values } = parseArgs({
  options: { help: { type: 'boolean', default: false }, treemap: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(usage);
} else if (values.treemap) {
  // Only whoever asks for the picture loads what draws it.
  const { drawTreemap } = await import('./treemap');
  await drawTreemap(root, join(root, TREEMAP));
  console.log(`Wrote ${TREEMAP}: open it in a browser.`);
} else {
  await buildIfStale();
  const lines = [...measureBudgets(builtSite), ...measureRepository(root)];
  console.log(formatBudgets(lines));
  if (lines.some(isOver)) process.exitCode = 1;
}
