import { type Place, shareAddress } from '#visit';
import type { Site } from '../site';

/** The full address of a place, to be handed on. Only in a browser: a static page does not know where it lives. */
export function addressOf({ hrefOf, absolute, base, language, linkTarget }: Site, place: Place): string {
  const home = absolute ?? new URL(base, document.baseURI).href;
  const own = new URL(hrefOf(place).slice(base.length), home).href;
  return shareAddress({ place, language, own, target: linkTarget });
}
