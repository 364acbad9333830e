import type { LanguageTag } from '#kit';
import { allPlaces } from '#pages';
import { formatAddress, type Place } from '#visit';
import type { Exhibition } from '../load-data';
import { addressSpace } from '../site';
import { EMBED_FOLDER } from './address';

/** What an embed page is about: a place of the exhibition that has something to be seen in the hall, or a hall. */
export interface EmbedPlace {
  readonly place: Place;
  readonly hall?: string;
}

/** Everything that has an embed page. */
export function allEmbedPlaces({ pages, venue }: Pick<Exhibition, 'pages' | 'venue'>): EmbedPlace[] {
  const inHall = allPlaces(pages.catalog).filter(({ kind }) =>
    ['home', 'work', 'designer', 'country', 'tour'].includes(kind),
  );
  return [
    ...inHall.map((place) => ({ place })),
    ...venue.halls.map(({ id }) => ({ place: { kind: 'home' } as const, hall: id })),
  ];
}

/** The folder of an embed page in a language: `embed/fr/works/asyk/`, `embed/halls/treasury/`. */
export function embedFolderOf(
  { pages }: Pick<Exhibition, 'pages'>,
  { place, hall }: EmbedPlace,
  language: LanguageTag,
): string {
  const folder = EMBED_FOLDER + formatAddress({ place, language }, addressSpace('', pages));
  return hall === undefined ? folder : `${folder}halls/${hall}/`;
}
