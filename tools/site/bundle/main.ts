import { buildPrerender, buildWorker } from './build-bundles';
import { buildClient } from './build-client';

/** Bundles in a process of its own: a bundler's memory is not wanted beside that of a large exhibition. */
const [root, client, prerender, worker] = process.argv.slice(2);
if (!root || !client || !prerender || !worker)
  throw new Error('Bundling takes four folders: npm run build starts it.');
await buildClient(root, client);
await buildPrerender(root, prerender);
await buildWorker(root, worker);
