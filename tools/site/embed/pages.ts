import { directionOf } from '#kit';
import type { Place } from '#visit';
import type * as Prerender from '../../../src/app/prerender';
import { builtTemplate } from '../built-template';
import { iconLinks } from '../head';
import { contentSecurityPolicy } from '../headers/policy';
import type { Unit } from '../pages/render-unit';
import { escapeHtml, fillTemplate } from '../template';
import type { Write } from '../write';

interface EmbedParts {
  readonly prerender: typeof Prerender;
  readonly exhibition: Prerender.Exhibition;
  /** The built template of embed pages. */
  readonly embedTemplate: string;
  readonly origin?: string | undefined;
  /** Origins whose exhibitions may be shown as well. */
  readonly catalogs: readonly string[];
  readonly write: Write;
}

/**
 * The built template of embed pages. Its style sheet is fetched as the page's own, without asking for leave: in a sandbox
 * a page has no origin, and a host that sends no `Access-Control-Allow-Origin` would leave it bare.
 */
export async function builtEmbedTemplate(client: string): Promise<string> {
  const html = await builtTemplate(client, 'embed.html');
  return html.replace(/(<link rel="stylesheet") crossorigin/g, '$1');
}

/**
 * Writes the pages of some places that other sites show in frames, one for each thing in each language; the halls' with
 * that of the first page.
 */
export async function writeEmbedPages(
  { places, languages, part }: Pick<Unit, 'places' | 'languages' | 'part'>,
  { prerender, exhibition, embedTemplate, origin, catalogs, write }: EmbedParts,
): Promise<void> {
  const keyOf = (place: Place) => JSON.stringify(place);
  const wanted = new Set(places.map(keyOf));
  const embeds = prerender.allEmbedPlaces(exhibition).filter(({ place }) => wanted.has(keyOf(place)));
  for (const tag of languages) {
    for (const at of embeds) {
      const page = await prerender.renderEmbedPage(exhibition, at, tag, origin);
      const stands = prerender.folderOf(exhibition, at.place, tag);
      const head = headOfEmbed(page, { origin, catalogs }, stands);
      const html = fillTemplate(embedTemplate, {
        ...page,
        direction: directionOf(tag),
        site: origin,
        head,
        catalogs,
        ...(part ? { part } : { texts: tag }),
      });
      await write(`${page.path}index.html`, html);
    }
  }
}

/**
 * The head of an embed page: search engines leave it out and are sent to the page that it stands for. It names itself in
 * the other languages, by which its script finds the one that a museum asks for.
 */
function headOfEmbed(
  { head, up, alternates }: Prerender.RenderedPage,
  { origin, catalogs }: Pick<EmbedParts, 'origin' | 'catalogs'>,
  stands: string,
) {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ catalogs })}" />`,
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
