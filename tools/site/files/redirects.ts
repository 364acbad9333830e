import type { Catalog } from '#catalog';
import type { Place } from '#visit';
import type { RenderedPage } from '../../../src/app/prerender';
import { cardOf } from '../head';
import { escapeHtml } from '../template';

type Named = Extract<Place, { readonly id: string }>;

/** An address of the past and the one that it leads to today. */
export interface Redirect {
  readonly from: Named;
  readonly to: Named;
}

/** Where every earlier identifier of the catalog leads. */
export function redirectsOf({ works, designers, tours }: Catalog): Redirect[] {
  const collections = [
    ['work', works],
    ['designer', designers],
    ['tour', tours],
  ] as const;
  return collections.flatMap(([kind, entries]) =>
    entries.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => ({ from: { kind, id: alias }, to: { kind, id } })),
    ),
  );
}

/** The script of moved pages: it takes along what the address says beside the place, `?stop=3`, which HTML alone cannot. */
export const MOVED_SCRIPT = {
  file: 'moved.js',
  text: 'location.replace(document.currentScript.dataset.to + location.search + location.hash);\n',
} as const;

interface MovedParts {
  readonly page: RenderedPage;
  readonly origin?: string | undefined;
  readonly siteName: string;
}

/**
 * The page at an address of the past: leads on at once, with and without script, and is none for search engines. It lies
 * as deep as the page that it leads to, so the way up is the same. A chat that shows a link of the past follows nothing, so
 * it finds here what the page itself says of itself.
 */
export function movedPage({ page, origin, siteName }: MovedParts): string {
  const { up, path, head, language } = page;
  const to = escapeHtml(up + path);
  const title = escapeHtml(head.title);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'" />
    <title>${title}</title>
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${escapeHtml((origin ?? up) + path)}" />
    ${cardOf(page, { origin, siteName }).join('\n    ')}
    <script src="${up}${MOVED_SCRIPT.file}" data-to="${to}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${to}" /></noscript>
  </head>
  <body>
    <p><a href="${to}">${title}</a></p>
  </body>
</html>
`;
}
