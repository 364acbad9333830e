import {
  type AddressSpace,
  formatAddress,
  type OpenTarget,
  type Place,
  parseAddress,
  type Visit,
} from '#visit';

/**
 * Follows links of the exhibition without leaving the page. What the browser does with a modifier, another target or
 * a download stays as it is, and so do links to the page in another language. What `isWithin` does not know is a page
 * of its own; from the hall it leads to the hall there.
 */
export function connectLinks(
  visit: Visit,
  space: AddressSpace,
  isWithin: (place: Place, inHall: boolean) => boolean,
): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
    // Another wing is brought by a page of its own.
    if (link.dataset['wing'] !== undefined) return;
    if (link.hash && link.pathname === location.pathname) return;
    const address = parseAddress(link.pathname, link.search, space);
    if (!address || (link.hash && address.place.kind === 'glossary')) return;
    const state = visit.store.getState();
    const inHall = state.mode !== 'page';
    if (!inHall && (address.language ?? space.languages[0]) !== state.language) return;
    if (!isWithin(address.place, inHall)) {
      if (!inHall) return;
      event.preventDefault();
      location.assign(formatAddress({ ...address, mode: 'hall' }, space));
      return;
    }
    event.preventDefault();
    if (address.mode === 'hall' && !inHall) return visit.follow(address);
    const target = inHall ? targetOf(address.place) : null;
    if (target) void visit.commands.open(target).catch(() => {});
    else visit.commands.show(address.place, link.search ? address.find : undefined);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

function targetOf(place: Place): OpenTarget | null {
  switch (place.kind) {
    case 'work':
    case 'designer':
    case 'country':
      return { [place.kind]: place.id };
    default:
      return null;
  }
}
