import type { Visit } from '#visit';
import type { Frame } from './declutter';

/** Air between buttons and what stands around them, pixels. */
const AIR = 6;

/**
 * The part of the stage where buttons may stand: below the bar at the top, above what covers the lower edge, beside the
 * panel and the open note. Parts that cover an edge say so by `data-covers`.
 */
export function freeFrame(layer: HTMLElement, { inset }: Visit['live']): Frame {
  const box = layer.getBoundingClientRect();
  const style = getComputedStyle(layer);
  const rightToLeft = style.direction === 'rtl';
  let left = rightToLeft ? inset.end : 0;
  let right = box.width - (rightToLeft ? 0 : inset.end);
  let bottom = box.height - inset.bottom;
  for (const part of layer.closest('main')?.querySelectorAll<HTMLElement>('[data-covers]') ?? []) {
    const cover = part.getBoundingClientRect();
    if (cover.width === 0) continue;
    if (part.dataset['covers'] === 'bottom' || cover.width > box.width * 0.9)
      bottom = Math.min(bottom, cover.top - box.top);
    else if (rightToLeft) right = Math.min(right, cover.left - box.left);
    else left = Math.max(left, cover.right - box.left);
  }
  const top = Number.parseFloat(style.paddingBlockStart) || 0;
  return { left: left + AIR, top: top + AIR, right: right - AIR, bottom: bottom - AIR };
}
