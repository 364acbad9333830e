import { build } from 'vite';

/** Bundles the same pages for Node. */
export async function buildPrerender(root: string, outDir: string): Promise<void> {
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
}

/** Bundles the service worker: one script that needs nothing else, since not every browser takes a module for one. */
export async function buildWorker(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: 'src/app/offline/worker/main.ts',
        output: { format: 'iife', entryFileNames: 'worker.js' },
      },
    },
  });
}
