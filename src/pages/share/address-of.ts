import { type Place, shareAddress } from '#visit';
import type { Site } from '../site';

/** Stands for the site's full address on a page that was written without knowing it; the sharing script fills it in. */
export const HOME_GAP = '{site}';

/** Stands for the day of reading, which no static page knows. */
export const DATE_GAP = '{date}';

/** The full address of a place on this site. */
export const ownAddressOf = (site: Site, place: Place): string => homeOf(site) + pathOf(site, place);

/** The full address of a place's page for frames of other sites. */
export const embedAddressOf = (site: Site, place: Place): string =>
  `${homeOf(site)}embed/${pathOf(site, place)}`;

const homeOf = ({ absolute, root, visit }: Site): string =>
  absolute ?? (visit ? new URL(root, document.baseURI).href : HOME_GAP);

// The first page's own address is written `./`, which is no part of a path.
const pathOf = ({ hrefOf, root }: Site, place: Place): string => hrefOf(place).slice(root.length);

/** The full address of a place as it is handed on: a museum that shows the exhibition may want its own page there. */
export function addressOf(site: Site, place: Place): string {
  const { language, linkTarget } = site;
  return shareAddress({ place, language, own: ownAddressOf(site, place), target: linkTarget });
}
