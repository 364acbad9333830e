import { directionOf } from '#kit';
import type * as Prerender from '../../src/app/prerender';
import { iconLinks } from './head';
import { messagesIn } from './messages-in';
import { escapeHtml, fillTemplate } from './template';

interface NotFoundParts {
  readonly prerender: Pick<typeof Prerender, 'folderOf' | 'loadMessages' | 'renderNotFound'>;
  readonly exhibition: Prerender.Exhibition;
  readonly template: string;
  /** The path that the site is served below. */
  readonly base: string;
  readonly origin?: string | undefined;
  /** Other exhibitions that the pages may show: addresses of folders. */
  readonly catalogs: readonly string[];
  /** Whether browsers load the exhibition wing by wing. */
  readonly isSplit: boolean;
}

/**
 * The pages for addresses that are none: `404.html`, as every host knows it, and one in the folder of each further language, for
 * hosts that look for the nearest.
 */
export function notFoundPages(
  parts: NotFoundParts,
): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const { prerender, exhibition, template, base, origin, catalogs, isSplit } = parts;
  return Promise.all(
    exhibition.pages.catalog.languages.map(async ({ tag: language }) => {
      const { title, body, words } = await prerender.renderNotFound(exhibition, base, language, (tag) =>
        messagesIn(prerender, tag),
      );
      const head = [
        `<title>${escapeHtml(title)}</title>`,
        '<meta name="robots" content="noindex" />',
        ...iconLinks(base),
      ].join('\n    ');
      const text = fillTemplate(template, {
        language,
        direction: directionOf(language),
        up: base,
        site: origin,
        catalogs,
        head,
        body,
        words,
        ...(isSplit ? { part: 'parts/main' } : { texts: language }),
        unknown: true,
      });
      return { file: `${prerender.folderOf(exhibition, { kind: 'home' }, language)}404.html`, text };
    }),
  );
}
