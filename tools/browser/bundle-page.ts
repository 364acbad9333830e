import { build } from 'vite';

interface BundleSettings {
  readonly minify?: boolean;
  /** Takes the builds of packages that look for faults, where they have such: React mounts everything twice. */
  readonly development?: boolean;
}

/** The script of a page that only a tool or a test opens, with everything that it imports, in one piece. */
export async function bundlePage(
  entry: string,
  { minify = false, development = false }: BundleSettings = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    ...(development ? { define: { 'process.env.NODE_ENV': '"development"' } } : {}),
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
