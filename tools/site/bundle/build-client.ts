import { relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { type MadeChunk, stepsOf } from './steps';

/** Bundles what browsers load; the exhibition's own files are not a bundler's business. */
export async function buildClient(root: string, outDir: string): Promise<void> {
  const steps = await findSteps(root);
  const nameOf = (id: string): string | null => steps.get(relative(root, id)) ?? null;
  // Whatever a module needs comes at the same step, or has come before.
  const codeSplitting = {
    includeDependenciesRecursively: false,
    groups: [{ name: nameOf, debugName: 'steps of a visit' }],
  };
  await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    build: { outDir, emptyOutDir: true, rolldownOptions: { output: { codeSplitting } } },
  });
}

/** Only a bundler that has left out what nobody uses knows what is shared: it is asked first, and nothing is written. */
async function findSteps(root: string): Promise<ReadonlyMap<string, string>> {
  const chunks: MadeChunk[] = [];
  const begins = new Set<string>();
  const note: Plugin = {
    name: 'note-chunks',
    generateBundle(_, files) {
      for (const chunk of Object.values(files)) {
        if (chunk.type !== 'chunk') continue;
        const ids = Object.keys(chunk.modules);
        for (const id of ids) {
          const module = this.getModuleInfo(id);
          if (module?.isEntry || module?.dynamicImporters.length) begins.add(relative(root, id));
        }
        const modules = ids.map((id) => relative(root, id));
        chunks.push({ file: chunk.fileName, modules, imports: chunk.imports });
      }
    },
  };
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [note],
    build: { write: false, minify: false },
  });
  return stepsOf(chunks, begins);
}
