import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What hides a page that nobody sees, before anything of it is laid out. */
const EARLY = 'src/app/early-cover.ts';

/**
 * The built `index.html`, or another, with its style sheet, which pages need before any script has come; and before both what
 * a page has to run first.
 */
export async function builtTemplate(dist: string, file = 'index.html'): Promise<string> {
  const built = await readFile(join(dist, file), 'utf8');
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const styles = manifest['style.css']?.file;
  if (!styles) throw new Error('The build has no style sheet: see vite.config.ts, cssCodeSplit.');
  const html = file === 'index.html' ? withEarly(built, manifest[EARLY]?.file) : built;
  if (html.includes(styles)) return html;
  return html.replace('</head>', `  <link rel="stylesheet" href="./${styles}" />\n  </head>`);
}

function withEarly(html: string, early: string | undefined): string {
  if (!early) throw new Error(`The build has no ${EARLY}: see vite.config.ts.`);
  return html.replace('<script ', `<script async type="module" src="./${early}"></script>\n    <script `);
}
