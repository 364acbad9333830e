import { build } from 'vite';

/** The script of a page that only a tool opens, with everything that it imports, in one piece. */
export async function bundlePage(entry: string, { minify = false } = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2022',
      rollupOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs)
    if ('output' in output) for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error(`${entry} gave no script`);
}
