/** A length that a scale bar shows: a round figure, and how long it is on the screen. */
export interface ScaleStep {
  readonly millimetres: number;
  /** CSS pixels. */
  readonly pixels: number;
}

/** From a tenth of a millimetre, less than a grain of granulation, to half a metre: 1, 2, 5 and on. */
export const STEPS: readonly number[] = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

/**
 * The longest round length that fits. Null while nothing is in hand.
 * @param longest room for the bar, CSS pixels
 */
export function pickStep(pixelsPerMetre: number, longest: number): ScaleStep | null {
  if (!(pixelsPerMetre > 0)) return null;
  const pixelsOf = (millimetres: number) => (millimetres / 1000) * pixelsPerMetre;
  const fitting = STEPS.filter((millimetres) => pixelsOf(millimetres) <= longest);
  const millimetres = fitting.at(-1) ?? 0.1;
  return { millimetres, pixels: pixelsOf(millimetres) };
}
