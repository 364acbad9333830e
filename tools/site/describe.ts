import type { LanguageTag } from '#kit';
import type { Place } from '#visit';
import type * as Prerender from '../../src/app/prerender';
import { oembedOf } from './files/oembed';
import type { OtherForm } from './head';
import { graphOf } from './linked/graph';
import { createTeller } from './linked/teller';

export interface DescribeParts {
  readonly prerender: Pick<typeof Prerender, 'folderOf'>;
  readonly exhibition: Prerender.Exhibition;
  /** `https://host/path/`, when the site knows where it will live. */
  readonly origin?: string | undefined;
  readonly language: LanguageTag;
  readonly messages: Readonly<Record<string, string>>;
}

/** A file beside a page, by its path below the site's root. */
export interface FileBeside extends OtherForm {
  readonly text: string;
}

/** What a page says to machines: in its head, and in files beside it that the head names. */
export function describe(
  { prerender, exhibition, origin, language, messages }: DescribeParts,
  place: Place,
  page: Prerender.RenderedPage,
): { readonly graph: object; readonly files: readonly FileBeside[] } {
  const { pages } = exhibition;
  const teller = createTeller({
    data: pages,
    language,
    messages,
    origin,
    up: page.up,
    folderOf: (other, tag) => prerender.folderOf(exhibition, other, tag),
  });
  const files: FileBeside[] = [];
  const work = place.kind === 'work' ? pages.index.works.get(place.id) : undefined;
  if (work && origin) {
    const designer = work.designer ? pages.index.designers.get(work.designer) : undefined;
    const author = designer?.name ?? work.rights.holder;
    const siteName = teller.say(pages.catalog.title);
    files.push({
      type: 'application/json+oembed',
      path: `${page.path}oembed.json`,
      title: teller.say(work.title),
      text: JSON.stringify(oembedOf(page, { origin, siteName, author })),
    });
  }
  return { graph: graphOf(teller, place, page.head), files };
}
