import { type RefObject, useLayoutEffect } from 'react';

/**
 * Makes a bar compact where its one row does not fit, whatever the language, the size of type and the window. It is
 * measured rather than reckoned, and written to the DOM before it is seen.
 */
export function useCompact(bar: RefObject<HTMLElement | null>, row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [outer, inner] = [bar.current, row.current];
    if (!outer || !inner) return;
    const fit = () => {
      outer.removeAttribute('data-compact');
      outer.toggleAttribute('data-compact', inner.scrollWidth > outer.clientWidth + 1);
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(outer);
    return () => sizes.disconnect();
  });
}
