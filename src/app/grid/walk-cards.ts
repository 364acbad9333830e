import { nextCard } from './next-card';

/** The link of a card that opens its work; a card may have a second one, which only Tab reaches. */
const LINK = '[data-work] a:not([href*="mode="])';

/**
 * Lets arrow keys, Home, End, PageUp and PageDown walk among the cards of a page, from the card in focus. Every card
 * stays a link in the order of Tab, so that nothing has to be known to reach it, and reading with a screen reader is
 * as on any page: it keeps the arrow keys to itself.
 */
export function connectCardKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>(LINK) : null;
    const works = link?.closest('[data-works]');
    if (!link || !works) return;
    const whole = event.ctrlKey || event.metaKey;
    if (whole && event.key !== 'Home' && event.key !== 'End') return;
    const links = [...works.querySelectorAll<HTMLElement>(LINK)];
    // What a card holds is not laid out far from the window; the place that is kept for it is.
    const boxes = links.map((each) => (each.closest('li') ?? each).getBoundingClientRect());
    const next = nextCard(boxes, links.indexOf(link), {
      key: event.key,
      whole,
      rightToLeft: getComputedStyle(works).direction === 'rtl',
      leap: innerHeight * 0.7,
    });
    const goal = next === null ? undefined : links[next];
    if (!goal) return;
    event.preventDefault();
    goal.focus({ preventScroll: true });
    goal.closest('li')?.scrollIntoView({ block: 'nearest' });
  });
}
