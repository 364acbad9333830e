import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Prerender from '../../../src/app/prerender';
import { builtTemplate } from '../built-template';
import { iconLinks } from '../head';
import { contentSecurityPolicy } from '../headers/policy';
import { escapeHtml, fillTemplate } from '../template';
import type { Write } from '../write';

interface EmbedParts {
  readonly prerender: typeof Prerender;
  readonly exhibition: Prerender.Exhibition;
  readonly dist: string;
  readonly origin: string | undefined;
  readonly write: Write;
}

/**
 * The built template of embed pages. Its style sheet is fetched as the page's own, without asking for leave: in a sandbox
 * a page has no origin, and a host that sends no `Access-Control-Allow-Origin` would leave it bare.
 */
async function embedTemplate(dist: string): Promise<string> {
  const html = await builtTemplate(dist, 'embed.html');
  return html.replace(/(<link rel="stylesheet") crossorigin/g, '$1');
}

/** Writes the pages of the exhibition that other sites show in frames, one for each thing in each language. */
export async function writeEmbedPages({
  prerender,
  exhibition,
  dist,
  origin,
  write,
}: EmbedParts): Promise<number> {
  const template = await embedTemplate(dist);
  await rm(join(dist, 'embed.html'));
  let written = 0;
  for (const { tag } of exhibition.pages.catalog.languages) {
    for (const at of prerender.allEmbedPlaces(exhibition)) {
      const page = await prerender.renderEmbedPage(exhibition, at, tag);
      const stands = prerender.folderOf(exhibition, at.place, tag);
      const head = headOfEmbed(page, origin, stands);
      await write(`${page.path}index.html`, fillTemplate(template, { ...page, head }));
      written += 1;
    }
  }
  return written;
}

/**
 * The head of an embed page: search engines leave it out and are sent to the page that it stands for. It names itself in
 * the other languages, by which its script finds the one that a museum asks for.
 */
function headOfEmbed(
  { head, up, alternates }: Prerender.RenderedPage,
  origin: string | undefined,
  stands: string,
) {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}" />`,
    `<title>${escapeHtml(head.title)}</title>`,
    '<meta name="robots" content="noindex" />',
    `<link rel="canonical" href="${escapeHtml((origin ?? up) + stands)}" />`,
    ...alternates.map(
      ({ language, path }) =>
        `<link rel="alternate" hreflang="${language}" href="${escapeHtml(up + path)}" />`,
    ),
    ...iconLinks(up),
    '<meta name="color-scheme" content="light dark" />',
  ].join('\n    ');
}
