import type { Catalog } from '#catalog';
import type { Place } from '#visit';
import { cataloguePlaces } from './catalogue/pages';

/** Every place that has a page of its own, in the order of a table of contents. */
export function allPlaces(catalog: Catalog): Place[] {
  return [
    { kind: 'home' },
    ...cataloguePlaces(catalog),
    { kind: 'programme' },
    { kind: 'glossary' },
    { kind: 'about' },
    { kind: 'accessibility' },
    ...catalog.works.map(({ id }): Place => ({ kind: 'work', id })),
    ...catalog.designers.map(({ id }): Place => ({ kind: 'designer', id })),
    // A place that awaits its designer has a page where the designer's will be.
    ...catalog.stands
      .filter(({ designer }) => designer === undefined)
      .map(({ id }): Place => ({ kind: 'designer', id })),
    ...catalog.countries.map(({ id }): Place => ({ kind: 'country', id })),
    ...catalog.tours.map(({ id }): Place => ({ kind: 'tour', id })),
  ];
}
