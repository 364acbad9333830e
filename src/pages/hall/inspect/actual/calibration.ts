/** A bank card (ISO/IEC 7810, ID-1), millimetres: the one thing of exact size that nearly everybody has at hand. */
export const CARD = { long: 85.6, short: 53.98 } as const;

/** What is known of a visitor's screen. */
export interface Calibration {
  /** CSS pixels for a millimetre, when it was fitted. */
  readonly pixelsPerMillimetre: number;
  /** Device pixels for a CSS pixel then: it changes with the browser's zoom, and from screen to screen. */
  readonly ratio: number;
}

/** A CSS pixel is meant to be a 96th of an inch; a screen that nobody has fitted is taken to be so. */
export const NOMINAL: number = 96 / 25.4;

/** Between a projector on a wall and the finest phone: what else would be a slip of the hand. */
const [COARSEST, FINEST] = [0.5, 20];

/** Reads what was remembered of the screen; null when that makes no sense. */
export function parseCalibration(text: string | null): Calibration | null {
  const [pixelsPerMillimetre = 0, ratio = 0] = (text ?? '').split('@').map(Number);
  const known = pixelsPerMillimetre >= COARSEST && pixelsPerMillimetre <= FINEST && ratio > 0.1 && ratio < 20;
  return known ? { pixelsPerMillimetre, ratio } : null;
}

export function formatCalibration({ pixelsPerMillimetre, ratio }: Calibration): string {
  return `${pixelsPerMillimetre.toFixed(4)}@${ratio}`;
}

/** What a screen was fitted to, seen through the ratio of today. */
export interface Fit {
  readonly pixelsPerMillimetre: number;
  /** The ratio is another one: by zoom, which this reckons with, or on another screen, which nobody can know. */
  readonly uncertain: boolean;
}

/**
 * CSS pixels for a millimetre now. A browser that is zoomed to twice the size has CSS pixels of twice the size, and half
 * as many to a millimetre.
 */
export function fitNow({ pixelsPerMillimetre, ratio }: Calibration, now: number): Fit {
  const same = Math.abs(now / ratio - 1) < 0.001;
  return {
    pixelsPerMillimetre: same ? pixelsPerMillimetre : (pixelsPerMillimetre * ratio) / now,
    uncertain: !same,
  };
}

/** Whether a scale is what was asked for: within one in a hundred, which no eye sees. */
export const isNear = (value: number, wanted: number): boolean =>
  wanted > 0 && Math.abs(value / wanted - 1) <= 0.01;
