import { type AddressSpace, formatAddress, type Place } from '#visit';
import { siteAddress, siteBase } from '../base';
import { parseEmbedAddress } from './address';

/** Where the site's addresses live, as far as the page itself says it: in which languages it exists. */
function spaceOfPage(): AddressSpace {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]');
  return { base: siteBase(), languages: [...links].map(({ hreflang }) => hreflang) };
}

/** What this embed page is about. */
export function placeOfPage(): Place {
  return parseEmbedAddress(location.pathname, '', spaceOfPage())?.place ?? { kind: 'home' };
}

/** The site's own page of a place in the language of this page, by its full address. */
export function ownAddress(place: Place): string {
  const language = document.documentElement.lang;
  return siteAddress() + formatAddress({ place, language }, { ...spaceOfPage(), base: '' });
}
