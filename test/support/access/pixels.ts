import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** What is told apart by less than this is not seen by everybody (WCAG 1.4.11). */
const LEAST = 3;

/**
 * Signs on a page whose strokes do not stand out from what is behind them, by the picture of the page itself: so also where a
 * reader's own colours have taken over.
 */
export async function faintSigns(page: Page, selector = 'svg'): Promise<readonly string[]> {
  const signs = await page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const at = {
        left: Math.floor(x),
        top: Math.floor(y),
        width: Math.ceil(width),
        height: Math.ceil(height),
      };
      const shown = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
      const within =
        at.left >= 0 && at.top >= 0 && x + width <= innerWidth && y + height <= innerHeight && width > 4;
      const covered = document.elementFromPoint(x + width / 2, y + height / 2);
      const onTop = covered !== null && (element.contains(covered) || covered.contains(element));
      const control = element.closest('a, button, summary, label, [role]');
      const name = control?.getAttribute('aria-label') ?? control?.textContent?.trim() ?? '';
      return shown && within && onTop ? [{ at, name: name.slice(0, 40) }] : [];
    }),
  );
  if (signs.length === 0) return [];
  const picture = await page.screenshot({ scale: 'css', timeout: 60_000 });
  const faint: string[] = [];
  for (const { at, name } of signs) {
    const { data } = await sharp(picture)
      .extract(at)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const contrast = contrastIn(data);
    if (contrast < LEAST) faint.push(`${name}: ${contrast.toFixed(1)}`);
  }
  return faint;
}

/** The contrast between the lightest and the darkest of pixels, red, green and blue a byte each. */
function contrastIn(pixels: Uint8Array): number {
  let [least, most] = [1, 0];
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    least = Math.min(least, light);
    most = Math.max(most, light);
  }
  return (most + 0.05) / (least + 0.05);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Everything in the order of Tab, from where the focus is, that shows no mark while it has the focus. */
export async function unmarkedFocus(page: Page, stops: number): Promise<readonly string[]> {
  const unmarked: string[] = [];
  for (let at = 0; at < stops; at += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // A card wears the ring of the link that covers it.
      const card = element.closest('article') ?? element;
      const marks = [element, card, ...element.querySelectorAll('*')].some((each) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
        const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return drawn && !/^rgba\(.*, 0\)$/.test(outlineColor);
      });
      return marks ? null : `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`;
    });
    if (found) unmarked.push(found);
  }
  return unmarked;
}
