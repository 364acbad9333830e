/** Widths, pixels, that the pictures of a work are kept in; the last is whatever its file has. */
export const DETAILS = [256, 512, Number.POSITIVE_INFINITY] as const;

/** How much wider than a step the picture must be wanted before the next step is taken, and before it is given up again. */
const MARGIN = 1.2;

/**
 * The width that a picture is to be kept in when it takes up so many pixels of the screen. At a boundary it stays what it
 * is, so that a step to and fro changes nothing.
 * @param now the width that it is kept in, if it is there
 */
export function pickDetail(pixels: number, now?: number): number {
  const enough = (wanted: number): number =>
    DETAILS.find((edge) => edge >= wanted) ?? Number.POSITIVE_INFINITY;
  if (now === undefined) return enough(pixels);
  const finer = enough(pixels / MARGIN);
  if (finer > now) return enough(pixels);
  const coarser = enough(pixels * MARGIN);
  return coarser < now ? enough(pixels) : now;
}

/** Bytes that a triangle takes with its share of corners, and a texel with its smaller levels. */
const TRIANGLE = 34;
const TEXEL = 16 / 3;
/** Pixels of one picture, as far as that can be told from the sum of all. */
const PICTURE = 1_400_000;
/** Pictures are higher than wide, and have another one beside them that says how they lean. */
const HIGH = 2;

/** What a model costs on the graphics card, as well as that is known before it has come. */
export function costOf(
  { triangles, texturePixels }: { readonly triangles: number; readonly texturePixels: number },
  edge: number,
): { readonly bytes: number; readonly triangles: number } {
  // A model without a picture times an endless width would be no number, and would fit into no budget.
  const most = Number.isFinite(edge)
    ? Math.ceil(texturePixels / PICTURE) * HIGH * edge * edge
    : texturePixels;
  const pixels = Math.min(texturePixels, most);
  return { bytes: Math.round(triangles * TRIANGLE + pixels * TEXEL), triangles };
}
