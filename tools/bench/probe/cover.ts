/**
 * The share of a picture that shows something, 0 to 1: what is not black. All pages are black, or nothing at all, where
 * they have not drawn.
 * @param pixels RGBA, 8 bits each @param every looks at one of so many
 */
export function coverOf(pixels: Uint8Array, every = 7): number {
  let looked = 0;
  let shown = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4 * every) {
    looked += 1;
    if (Math.max(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0) >= DARKEST) shown += 1;
  }
  return looked === 0 ? 0 : shown / looked;
}

/** Darker than this, of 255, is black: rounding, and the last of a soft shadow. */
const DARKEST = 12;
