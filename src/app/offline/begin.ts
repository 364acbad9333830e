import { within } from '#kit';
import { isUnknownAddress } from '../base';
import { hideNotice, showFailure } from '../notice';

/** Whether this browser can keep the exhibition: not in a frame, which needs nothing kept, and not without a lock on the line. */
const canKeep = (): boolean => window.parent === window && isSecureContext && 'serviceWorker' in navigator;

/**
 * What makes the exhibition stay when the network goes. All of it comes after the page has, and most of it when somebody
 * asks for it.
 */
export function beginOffline(): void {
  if (document.querySelector('[data-kept-pages]'))
    import('./kept-pages').then(({ listKeptPages }) => listKeptPages()).catch(() => {});
  if (!import.meta.env.PROD || !canKeep()) return;
  document.documentElement.classList.add('can-keep');
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-keep]') : null;
    if (!button) return;
    hideNotice();
    within(import('./keep'))
      .then(({ openKeep }) => openKeep(button))
      .catch(() => showFailure(() => button.click()));
  });
  // The page for an address that is none is nobody's to keep.
  if (isUnknownAddress()) return;
  const register = () =>
    void import('./register').then(({ registerWorker }) => registerWorker()).catch(() => {});
  if (document.readyState === 'complete') register();
  else addEventListener('load', () => setTimeout(register), { once: true });
}
