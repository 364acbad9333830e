import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../../tools/serve/server';

/** The file of a source that is loaded later, below the site's root. */
export function chunkOf(source: string): string {
  const manifest = JSON.parse(readFileSync(join(builtSite, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string } | undefined
  >;
  const file = manifest[source]?.file;
  if (!file) throw new Error(`The build has no chunk of ${source}.`);
  return file;
}

/** What the paths of requests for it end in. */
export const chunkPattern = (source: string): RegExp =>
  new RegExp(`/${chunkOf(source).replaceAll('.', '\\.')}$`);
