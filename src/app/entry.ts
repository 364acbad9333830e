import './layers.css';
import type { PageApi } from '#visit';
import { isUnknownAddress } from './base';
import { hideNotice, showFailure, showLoading } from './notice';
import type { Shell } from './shell';

declare global {
  interface Window {
    /** The page API, protocol 1. It is there from the start; asking it something loads the shell. */
    hemicycle: PageApi;
  }
}

/**
 * The script that a page loads by itself: it waits until the visitor wants more than the page. Searching, filtering or
 * entering loads the shell, which brings the same page to life.
 */
let loading: Promise<Shell> | null = null;

function loadShell(): Promise<Shell> {
  loading ??= import('./shell').then(({ startShell }) => startShell());
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** Loads the shell for the visitor, telling them while it lasts and when it fails. */
async function bringToLife(then: (shell: Shell) => unknown = () => {}): Promise<void> {
  const waiting = setTimeout(showLoading, 400);
  try {
    const shell = await loadShell();
    // From here on the shell itself says what is on its way.
    clearTimeout(waiting);
    hideNotice();
    await then(shell);
  } catch (error) {
    const details = error instanceof Error && 'lines' in error ? (error.lines as string[]) : [];
    clearTimeout(waiting);
    showFailure(() => void bringToLife(then), details);
  }
}

const ask =
  <Name extends keyof PageApi>(name: Name) =>
  async (...args: unknown[]) => {
    const { api } = await loadShell();
    return (api[name] as (...args: unknown[]) => unknown)(...args);
  };

window.hemicycle = Object.fromEntries(
  (
    [
      'hello',
      'getState',
      'list',
      'open',
      'tour',
      'setLanguage',
      'setMotion',
      'setHour',
      'reset',
      'stats',
      'subscribe',
      'unsubscribe',
    ] as const
  ).map((name) => [name, ask(name)]),
) as unknown as PageApi;

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-enter]') : null;
  if (!link || loading !== null) return;
  event.preventDefault();
  void bringToLife((shell) => shell.enter());
});

document.addEventListener('focusin', (event) => {
  if (loading !== null || !(event.target instanceof Element)) return;
  // The page for an address that is none has a form too; it leads to the catalogue without any script.
  if (!event.target.closest('form') || isUnknownAddress()) return;
  void bringToLife();
});

/** What a share sheet needs beyond its words comes when it is opened; until then, and without it, they can be copied by hand. */
let sharing: Promise<typeof import('./sharing/sharing')> | null = null;

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('[data-share]')) return;
    sharing ??= import('./sharing/sharing');
    sharing
      .then(({ prepareSheet }) => prepareSheet(target))
      .catch(() => {
        sharing = null;
      });
  },
  // A sheet that opens tells nobody above it.
  true,
);

/** An address may ask for the hall, for another catalog or for a search: then the visitor has already said so. */
const query = new URLSearchParams(location.search);
if (query.get('mode') === 'hall') void bringToLife((shell) => shell.enter());
else if (query.has('catalog') || query.has('q')) void bringToLife();
