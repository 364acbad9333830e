import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Write } from '../write';

/** What is read of the client by programs: where the file is that never changes, and by which hash it is known. */
interface Published {
  readonly protocol: number;
  readonly version: string;
  /** Below the site's root. A file of this path never changes. */
  readonly path: string;
  /** For the `integrity` of a script element. */
  readonly integrity: string;
  readonly types: string;
}

const TYPES = `
export declare const connectGallery: ConnectGallery;
export declare const HemicycleEmbed: { new (): HemicycleEmbedElement; prototype: HemicycleEmbedElement };
declare global {
  interface HTMLElementTagNameMap {
    'hemicycle-embed': HemicycleEmbedElement;
  }
}
`;

/** Bundles the script that museums take into their pages, as one module that needs nothing else. */
export async function buildEmbedClient(
  root: string,
): Promise<{ readonly script: string; readonly types: string }> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: 'src/embed/client/index.ts', preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The build of embed.js gave nothing.');
  const script = output.output[0].code;
  const types = await readFile(join(root, 'src/embed/client/public.ts'), 'utf8');
  return { script, types: types + TYPES };
}

/** Writes it by its hash, for ever; as `embed.js`, always the newest; and what it is in `embed.json`. */
export async function writeEmbedClient(write: Write, root: string): Promise<Published> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const { script, types } = await buildEmbedClient(root);
  const digest = createHash('sha384').update(script).digest();
  const folder = `embed/${digest.toString('hex').slice(0, 16)}/`;
  const published = {
    protocol: 1,
    version,
    path: `${folder}embed.js`,
    integrity: `sha384-${digest.toString('base64')}`,
    types: `${folder}embed.d.ts`,
  };
  await write(published.path, script);
  await write(published.types, types);
  await write('embed.js', script);
  await write('embed.d.ts', types);
  await write('embed.json', `${JSON.stringify(published, null, 2)}\n`);
  return published;
}
