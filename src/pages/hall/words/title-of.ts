import type { Place } from '#visit';
import type { Site } from '../../site';
import { speak } from '../../text/localized';

/** What a place is called in the visitor's language; empty for one that the exhibition does not have. */
export function titleOf(site: Site, place: Place): string {
  const { catalog, index } = site.data;
  const say = (id: string) => site.messages[id] ?? '';
  switch (place.kind) {
    case 'home':
      return speak(site, catalog.title).text;
    case 'work': {
      const work = index.works.get(place.id);
      return work ? speak(site, work.title).text : '';
    }
    case 'designer':
      return (
        index.designers.get(place.id)?.name ?? (index.awaitingStand(place.id) ? say('stand.awaits') : '')
      );
    case 'country': {
      const country = index.countries.get(place.id);
      return country ? speak(site, country.name).text : '';
    }
    case 'tour': {
      const tour = index.tours.get(place.id);
      return tour ? speak(site, tour.title).text : '';
    }
    default:
      return say(`${place.kind}.title`);
  }
}
