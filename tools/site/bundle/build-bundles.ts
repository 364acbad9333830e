import { build } from 'vite';

/** Bundles what browsers load; the exhibition's own files are not a bundler's business. */
export async function buildClient(root: string, outDir: string): Promise<void> {
  await build({ root, logLevel: 'warn', publicDir: false, build: { outDir, emptyOutDir: true } });
}

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
