import type { Page } from 'playwright-core';

/** The spacing that a reader may ask for (WCAG 1.4.12), without anything being lost. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }
* { content-visibility: visible !important; }`;

/** Spaces all text as far as a reader may ask for; what undoes it. */
export async function spaceOut(page: Page): Promise<() => Promise<void>> {
  const style = await page.addStyleTag({ content: SPACED });
  return () => style.evaluate((element) => (element as Element).remove());
}

/** Text that its own box cuts off, lines that lie over each other, and what the page has to be moved sideways for. */
export function misset(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Lines may come this near, pixels: the room of tall letters is higher than they are. */
    const GRACE = 4;
    const isHeardOnly = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';
    const isShown = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      !element.closest('[aria-hidden="true"]');
    const ancestorsOf = (element: Element | null): readonly Element[] =>
      element ? [element, ...ancestorsOf(element.parentElement)] : [];
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const faults = new Set<string>();

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`wider than the window: ${scrollWidth} of ${clientWidth}`);

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const text = element.textContent?.trim();
      if (!text || !isShown(element) || isHeardOnly(element)) continue;
      const { overflowX, overflowY, textOverflow, display } = getComputedStyle(element);
      // What is told in full elsewhere may end in dots.
      if (display === 'inline' || textOverflow === 'ellipsis') continue;
      const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (wide || high) faults.add(`cut off: ${element.tagName} "${text.slice(0, 40)}"`);
    }

    const lines: { readonly block: Element; readonly box: DOMRect; readonly text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim();
      if (!text || !node.parentElement || !isShown(node.parentElement)) continue;
      const around = ancestorsOf(node.parentElement);
      // What stands above the page is meant to cover it.
      const styles = around.map((each) => getComputedStyle(each));
      if (around.some(isHeardOnly) || styles.some(({ position }) => position === 'fixed')) continue;
      const block = around.find((_, at) => !/^(inline|contents)$/.test(styles[at]?.display ?? ''));
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (block && box.width > 1) lines.push({ block, box, text: text.slice(0, 40) });
    }
    const apart = (one: Element, other: Element) => !one.contains(other) && !other.contains(one);
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [at, one] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        if (other.box.top > one.box.bottom - GRACE) break;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (width > GRACE && height > GRACE && apart(one.block, other.block))
          faults.add(`on each other: "${one.text}" and "${other.text}"`);
      }
    }
    return [...faults];
  });
}
