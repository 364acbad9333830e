import { useEffect, useRef } from 'react';
import { type Place, samePlace } from '#visit';

/**
 * A page that a link has opened begins at its top, with the focus on its title, as if it had been loaded. Going back and
 * forward leads to where the visitor was: `fresh` in the entry of the history tells the one from the other. Who leaves the
 * hall finds the page where it was; the focus, whose button is gone, goes to its title.
 */
export function usePageTop(place: Place, inHall: boolean): void {
  const before = useRef(place);
  const wasInHall = useRef(inHall);
  useEffect(() => {
    if (samePlace(before.current, place)) return;
    before.current = place;
    const { fresh = false, ...entry } = (history.state ?? {}) as { readonly fresh?: boolean };
    if (!fresh) return;
    history.replaceState(entry, '');
    if (inHall) return;
    scrollTo({ top: 0, behavior: 'instant' });
    focusTitle();
  }, [place, inHall]);
  useEffect(() => {
    const left = wasInHall.current && !inHall;
    wasInHall.current = inHall;
    if (left && document.activeElement === document.body) focusTitle();
  }, [inHall]);
}

const focusTitle = (): void =>
  document.querySelector<HTMLElement>('main [data-heading]')?.focus({ preventScroll: true });
