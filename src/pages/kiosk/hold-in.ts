import { parseAddress, type Visit } from '#visit';
import type { KioskControls } from './kiosk-shell';

/** Keys by which a browser opens, prints, saves, looks for, zooms or leaves something. */
const FUNCTION_KEY = /^F([1-9]|1\d)$/;
const LEAVING = new Set(['BrowserBack', 'BrowserForward', 'BrowserHome', 'BrowserRefresh', 'BrowserSearch']);

/**
 * Keeps visitors in: no link leads to another site or window, no file is taken along, and the browser offers none of its
 * own menus and gestures. Returns what ends it.
 */
export function holdIn(
  visit: Visit,
  base: string,
  { isWithin }: Pick<KioskControls, 'isWithin'>,
): () => void {
  const { store, commands, data } = visit;
  const space = { base, languages: data.catalog.languages.map(({ tag }) => tag) };

  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href) return;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const here = link.target === '' || link.target === '_self';
    const own =
      here && link.origin === location.origin && !link.hasAttribute('download') && link.rel !== 'ar';
    const address = own ? parseAddress(link.pathname, link.search, space) : null;
    if (!plain || !address || !isWithin(address.place)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    // A page in another language would be another page, and no kiosk.
    const language = address.language ?? space.languages[0];
    if (store.getState().mode === 'page' && language && language !== store.getState().language) {
      event.preventDefault();
      event.stopPropagation();
      commands.setLanguage(language);
      commands.show(address.place);
    }
  };
  /** A form that nobody has taken up would lead to another page. */
  const onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method === 'dialog') return;
    event.preventDefault();
    const wish = String(new FormData(form).get('q') ?? '').trim();
    commands.find(new URLSearchParams(wish ? { q: wish } : {}).toString(), null);
    commands.show({ kind: 'catalogue' });
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const arrow = altKey && /^(Arrow(Left|Right)|Home)$/.test(key);
    const command = (ctrlKey || metaKey) && !altKey && key !== 'Control' && key !== 'Meta';
    if (arrow || command || FUNCTION_KEY.test(key) || LEAVING.has(key)) event.preventDefault();
  };
  const prevent = (event: Event): void => event.preventDefault();
  const inField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement;
  const onSelect = (event: Event): void => {
    const { target } = event;
    if (!inField(target) && !(target instanceof Node && inField(target.parentElement)))
      event.preventDefault();
  };
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey) event.preventDefault();
  };

  const early = { capture: true, passive: false };
  const listeners: [string, (event: never) => void][] = [
    ['click', onClick],
    ['auxclick', onClick],
    ['keydown', onKey],
    ['contextmenu', prevent],
    ['dragstart', prevent],
    ['drop', prevent],
    ['dragover', prevent],
    ['gesturestart', prevent],
    ['selectstart', onSelect],
    ['wheel', onWheel],
  ];
  for (const [type, listener] of listeners) addEventListener(type, listener as EventListener, early);
  addEventListener('submit', onSubmit);
  return () => {
    for (const [type, listener] of listeners) removeEventListener(type, listener as EventListener, early);
    removeEventListener('submit', onSubmit);
  };
}
