/** Milliseconds that a pointer rests on the way into the hall before that counts as a wish. */
const DWELL = 80;

/**
 * Asks for the hall's code while what shows it is still on its way. What fails here is asked for again by whoever needs it,
 * and told then. @param forWork the visitor comes for one work, which is shown before the hall
 */
export function fetchHallCode(forWork = false): void {
  const scene = import('#scene').then(({ fetchRest, fetchFoyer }) => (forWork ? fetchFoyer() : fetchRest()));
  for (const code of [import('./hall'), import('./tier'), scene]) code.catch(() => {});
}

/**
 * Calls `wanted` once, when a visitor is about to enter: rests on the way in with the pointer, comes to it by keyboard, or
 * touches it. Whoever has asked to be spared data has to press it.
 */
export function watchIntent(wanted: () => void): void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  const leaving = new AbortController();
  const { signal } = leaving;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isWayIn = ({ target }: Event): boolean =>
    target instanceof Element && target.closest('[data-enter]') !== null;
  const act = (): void => {
    clearTimeout(timer);
    leaving.abort();
    wanted();
  };
  const wait = (event: Event): void => {
    clearTimeout(timer);
    if (isWayIn(event)) timer = setTimeout(act, DWELL);
  };
  document.addEventListener('pointerover', wait, { signal, passive: true });
  document.addEventListener('focusin', wait, { signal });
  document.addEventListener('touchstart', (event) => isWayIn(event) && act(), { signal, passive: true });
}
