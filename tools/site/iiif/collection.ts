import type { Collection } from '@iiif/presentation-3';
import { COLLECTION_FILE, IIIF_CONTEXT, manifestFile, pagesOf, pictureOf, providerOf } from './manifest';
import { inAll, type Polyglot } from './polyglot';

/** The exhibition as a list of the works that have a manifest, in its own order. */
export function collectionOf(polyglot: Polyglot): Collection {
  const { origin, data } = polyglot;
  return {
    '@context': IIIF_CONTEXT,
    id: origin + COLLECTION_FILE,
    type: 'Collection',
    label: inAll(data.catalog.title),
    summary: inAll(data.catalog.introduction),
    provider: [providerOf(polyglot)],
    homepage: pagesOf(polyglot, { kind: 'catalogue' }),
    items: data.catalog.works.flatMap((work) => {
      const picture = pictureOf(polyglot, work);
      if (!picture) return [];
      // The specification asks for no items here, the types do.
      return {
        id: origin + manifestFile(work.id),
        type: 'Manifest',
        label: inAll(work.title),
        thumbnail: [picture],
      } as unknown as Collection['items'][number];
    }),
  };
}
