import type { Catalog } from '../schema/catalog';

/** The lists of a catalog whose entries have identifiers, with what one entry is called. */
export const collections = {
  editions: 'edition',
  programme: 'event',
  countries: 'country',
  designers: 'designer',
  stands: 'stand',
  works: 'work',
  terms: 'term',
  tours: 'tour',
  hotspots: 'hotspot',
  media: 'medium',
  sources: 'source',
} as const satisfies Partial<Record<keyof Catalog, string>>;

export type Collection = keyof typeof collections;

export const collectionNames = Object.keys(collections) as readonly Collection[];

interface Entry {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** The entries of a list as far as every list's are alike. */
export function entriesOf(catalog: Catalog, collection: Collection): readonly Entry[] {
  return catalog[collection];
}
