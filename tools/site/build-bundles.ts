import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Prerender from '../../src/app/prerender';

/** Bundles what browsers load. */
export async function buildClient(root: string, outDir: string): Promise<void> {
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}

/** Bundles the same pages for Node and loads them. */
export async function buildPrerender(root: string): Promise<typeof Prerender> {
  const outDir = join(root, 'node_modules/.cache/prerender');
  await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      ssr: 'src/app/prerender.tsx',
      manifest: false,
      rollupOptions: { input: 'src/app/prerender.tsx', output: { entryFileNames: 'prerender.mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'prerender.mjs')).href) as Promise<typeof Prerender>;
}
