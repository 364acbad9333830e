import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAdd } from './run';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const start = performance.now();

process.exitCode = await runAdd(process.argv.slice(2), {
  root,
  models: join(root, 'public/models'),
  manifest: join(root, 'public/models/manifest.json'),
  catalog: join(root, 'public/catalog/exhibition.json'),
  entries: join(root, '.cache/works/entries'),
  print: (text) => console.log(text),
  tell: (step) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${step}…`),
});
