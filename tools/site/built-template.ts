import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The built `index.html`, or another, with its style sheet, which pages need before any script has come. */
export async function builtTemplate(dist: string, file = 'index.html'): Promise<string> {
  const html = await readFile(join(dist, file), 'utf8');
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const styles = manifest['style.css']?.file;
  if (!styles) throw new Error('The build has no style sheet: see vite.config.ts, cssCodeSplit.');
  if (html.includes(styles)) return html;
  return html.replace('</head>', `  <link rel="stylesheet" href="./${styles}" />\n  </head>`);
}
