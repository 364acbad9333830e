import type { LocalizedText } from '#kit';
import type { Place } from '#visit';
import type { PagesData } from '../site';

interface PosterWords {
  readonly title: LocalizedText | string;
  /** What the thing belongs to. */
  readonly detail?: LocalizedText | undefined;
}

/** What a poster says: the name of what it is about and what that belongs to. */
export function posterWords({ catalog, index }: PagesData, place: Place, hall?: LocalizedText): PosterWords {
  if (hall) return { title: hall, detail: catalog.title };
  switch (place.kind) {
    case 'work': {
      const work = index.works.get(place.id);
      const country = work && index.countries.get(work.country);
      return { title: work?.title ?? catalog.title, detail: country?.name };
    }
    case 'designer': {
      const designer = index.designers.get(place.id);
      return { title: designer?.name ?? catalog.title, detail: designer?.role };
    }
    case 'country':
      return { title: index.countries.get(place.id)?.name ?? catalog.title, detail: catalog.title };
    case 'tour':
      return { title: index.tours.get(place.id)?.title ?? catalog.title, detail: catalog.title };
    default:
      return { title: catalog.title, detail: catalog.subtitle };
  }
}
