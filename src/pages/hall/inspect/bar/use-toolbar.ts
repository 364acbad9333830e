import { type RefObject, useEffect } from 'react';
import { buttonFor } from './toolbar-keys';

/** What changes which buttons of a toolbar are there and can be seen. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['data-more', 'data-tool', 'data-compact', 'disabled'],
};

/**
 * Makes a toolbar one stop of Tab, within which arrows, Home and End lead from button to button. Which button that is
 * stands in the DOM alone: nothing renders anew for it.
 */
export function useToolbar(toolbar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bar = toolbar.current;
    if (!bar) return;
    let current: HTMLElement | null = null;
    const shown = () =>
      [...bar.querySelectorAll<HTMLElement>('button')].filter((button) => button.checkVisibility());
    const refresh = () => {
      const buttons = shown();
      const stop = current && buttons.includes(current) ? current : buttons[0];
      for (const button of bar.querySelectorAll('button')) button.tabIndex = button === stop ? 0 : -1;
    };
    const onFocus = (event: FocusEvent) => {
      const button = (event.target as HTMLElement).closest('button');
      if (!button) return;
      current = button;
      refresh();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const buttons = shown();
      const rightToLeft = getComputedStyle(bar).direction === 'rtl';
      const next = buttonFor(
        event.key,
        buttons.indexOf(event.target as HTMLElement),
        buttons.length,
        rightToLeft,
      );
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      buttons[next]?.focus();
    };
    const changes = new MutationObserver(refresh);
    const sizes = new ResizeObserver(refresh);
    changes.observe(bar, WATCHED);
    sizes.observe(bar);
    bar.addEventListener('focusin', onFocus);
    bar.addEventListener('keydown', onKey);
    return () => {
      changes.disconnect();
      sizes.disconnect();
      bar.removeEventListener('focusin', onFocus);
      bar.removeEventListener('keydown', onKey);
    };
  }, [toolbar]);
}
