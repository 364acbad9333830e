import { visualizer } from 'rollup-plugin-visualizer';
import { build } from 'vite';

/**
 * Bundles what browsers load once more, writes none of it, and draws what each module takes: a page to be looked at by
 * whoever must find kilobytes. Sizes are compressed, so they add up to more than the chunks do together.
 * @param file the HTML page to write
 */
export async function drawTreemap(root: string, file: string): Promise<void> {
  await build({
    root,
    logLevel: 'warn',
    build: { write: false },
    plugins: [visualizer({ filename: file, title: 'Hemicycle', gzipSize: true, brotliSize: true })],
  });
}
