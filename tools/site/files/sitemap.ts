import { escapeHtml } from '../template';

/** A page in all its languages; the first is the one for readers of any other. Paths are below the site's root. */
export interface Translations {
  readonly alternates: readonly { readonly language: string; readonly path: string }[];
}

/** Search engines take 50,000 addresses and 50 MB a file; with its translations an address takes some hundred bytes. */
const MOST = 20_000;

/** The files that tell search engines of every page: one, or several and a list of them. One is in memory at a time. */
export function* sitemapsOf(
  origin: string,
  pages: readonly Translations[],
  most = MOST,
): Generator<{ readonly file: string; readonly text: string }> {
  const perFile = Math.max(1, Math.floor(most / Math.max(1, pages[0]?.alternates.length ?? 1)));
  const parts = Math.ceil(pages.length / perFile);
  if (parts <= 1) {
    yield { file: 'sitemap.xml', text: sitemap(origin, pages) };
    return;
  }
  const names = Array.from({ length: parts }, (_, at) => `sitemap-${at + 1}.xml`);
  for (const [at, file] of names.entries()) {
    yield { file, text: sitemap(origin, pages.slice(at * perFile, (at + 1) * perFile)) };
  }
  const entries = names.map((file) => `  <sitemap><loc>${escapeHtml(origin + file)}</loc></sitemap>`);
  yield { file: 'sitemap.xml', text: xml('sitemapindex', '', entries) };
}

function sitemap(origin: string, pages: readonly Translations[]): string {
  const entries = pages.flatMap(({ alternates }) => {
    const links = [
      ...alternates.map(({ language, path }) => alternate(language, origin + path)),
      alternate('x-default', origin + (alternates[0]?.path ?? '')),
    ].join('');
    return alternates.map(({ path }) => `  <url><loc>${escapeHtml(origin + path)}</loc>${links}</url>`);
  });
  return xml('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', entries);
}

const alternate = (language: string, address: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(address)}"/>`;

const xml = (element: string, namespaces: string, entries: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>\n${entries.join('\n')}\n</${element}>\n`;
