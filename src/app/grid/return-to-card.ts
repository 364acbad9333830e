/** The card that a visitor has left a list by, and how far below the upper edge of the window it was, pixels. */
interface Spot {
  readonly work: string;
  /** Of its cards, for in groups it may have several. */
  readonly nth: number;
  readonly top: number;
}

/** How long what is on its way may take until the visitor's own place is given up, milliseconds. */
const PATIENCE = 10_000;

/**
 * Leads whoever goes back to a list of works to the card by which they left it, with the focus on it: from a work, from
 * the hall, in a page that has come alive and in one that has been loaded anew. The spot lies in the history's entry.
 */
export function connectReturn(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('[data-works] [data-work]') : null;
      if (!card || !(target as Element).closest('a')) return;
      const work = card.dataset['work'] ?? '';
      const spot: Spot = { work, nth: cardsOf(work).indexOf(card), top: card.getBoundingClientRect().top };
      history.replaceState({ ...history.state, spot }, '');
    },
    { capture: true },
  );
  addEventListener('popstate', () => goBack());
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type === 'back_forward' || visit?.type === 'reload') goBack();
}

function goBack(): void {
  const spot = (history.state as { spot?: Spot } | null)?.spot;
  if (!spot) return;
  const entry = history.state;
  const until = performance.now() + PATIENCE;
  let steady = 0;
  let moved = false;
  const stop = () => {
    moved = true;
  };
  for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    addEventListener(type, stop, { once: true, passive: true });
  const look = () => {
    // Who has moved on meanwhile is not led back.
    if (moved || history.state !== entry || performance.now() > until) return;
    const card = cardsOf(spot.work)[spot.nth];
    if (!card || card.closest('[hidden]') || isFinding()) return void requestAnimationFrame(look);
    const off = card.getBoundingClientRect().top - spot.top;
    if (Math.abs(off) > 1) scrollBy({ top: off, behavior: 'instant' });
    card.querySelector('a')?.focus({ preventScroll: true });
    // Cards that come near the window are laid out and may push this one on.
    steady += 1;
    if (steady < 6) requestAnimationFrame(look);
  };
  look();
}

const cardsOf = (work: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-works] [data-work="${CSS.escape(work)}"]`),
];

const isFinding = (): boolean => document.documentElement.classList.contains('finding');
