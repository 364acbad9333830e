import type { Place } from '#visit';
import type * as Prerender from '../../src/app/prerender';
import { oembedOf } from './files/oembed';
import type { OtherForm } from './head';
import { COLLECTION_FILE, IIIF_TYPE, manifestFile } from './iiif/manifest';
import { graphOf } from './linked/graph';
import type { Teller } from './linked/teller';
import { catalogDataFile, catalogTableFile } from './tables/files';

export interface DescribeParts {
  readonly teller: Teller;
  /** `https://host/path/`, when the site knows where it will live. */
  readonly origin?: string | undefined;
  /** The folder of the first page in the teller's language, where its catalog lies. */
  readonly home: string;
}

/** What a page says to machines: in its head, in files that the head names, and in those of them that are its own. */
export function describe(
  { teller, origin, home }: DescribeParts,
  place: Place,
  page: Prerender.RenderedPage,
): {
  readonly graph: object;
  readonly otherForms: readonly OtherForm[];
  readonly files: readonly { readonly path: string; readonly text: string }[];
} {
  const { catalog, index, manifest } = teller.data;
  const exhibition = teller.say(catalog.title);
  const whole = place.kind === 'home' || place.kind === 'catalogue';
  const catalogForms: OtherForm[] = [
    {
      rel: whole ? 'alternate' : 'describedby',
      type: 'application/ld+json',
      path: home + catalogDataFile,
      title: exhibition,
    },
    ...(whole
      ? [{ rel: 'alternate', type: 'text/csv', path: catalogTableFile, title: exhibition } as const]
      : []),
  ];
  const iiif = (path: string, title: string): OtherForm[] =>
    origin ? [{ rel: 'alternate', type: IIIF_TYPE, path, title }] : [];
  const work = place.kind === 'work' ? index.works.get(place.id) : undefined;
  const graph = graphOf(teller, place, page.head);
  if (!work) {
    const collection = whole ? iiif(COLLECTION_FILE, exhibition) : [];
    return { graph, otherForms: [...collection, ...catalogForms], files: [] };
  }
  const title = teller.say(work.title);
  const own = manifest.works[work.id]?.derivatives.still ? iiif(manifestFile(work.id), title) : [];
  if (!origin) return { graph, otherForms: catalogForms, files: [] };
  const designer = work.designer ? index.designers.get(work.designer) : undefined;
  const author = designer?.name ?? work.rights.holder;
  const path = `${page.path}oembed.json`;
  return {
    graph,
    otherForms: [{ rel: 'alternate', type: 'application/json+oembed', path, title }, ...own, ...catalogForms],
    files: [{ path, text: JSON.stringify(oembedOf(page, { origin, siteName: exhibition, author })) }],
  };
}
