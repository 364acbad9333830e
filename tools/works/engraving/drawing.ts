import type { Vec2 } from '#kit';

/** What a burin cuts into a plate, in the plate's own millimetres, y up. */
export interface Drawing {
  /** The part of the plate that the drawing covers; outside of it nothing is cut. */
  readonly box: { readonly left: number; readonly low: number; readonly right: number; readonly top: number };
  /** SVG shapes in black, or in grey where the cut is shallow: see `cutLine` and `cutArea`. */
  readonly shapes: readonly string[];
  /** Whether the cuts are filled with niello, flush and black, or left open as grooves that have darkened. */
  readonly niello: boolean;
}

/** A line cut this wide along points, in millimetres; `depth` from 0 to 1. */
export const cutLine = (line: readonly Vec2[], width: number, depth = 1, closed = false): string =>
  `<path d="${pathOf(line, closed)}" fill="none" stroke="${inkOf(depth)}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A ground cut away within outlines; an outline within another leaves an island standing. */
export const cutArea = (outlines: readonly (readonly Vec2[])[], depth = 1): string =>
  `<path d="${outlines.map((outline) => pathOf(outline, true)).join('')}" fill="${inkOf(depth)}" fill-rule="evenodd"/>`;

/** A punched dot or, with `ring`, a punched eye. */
export const cutDot = ([x, y]: Vec2, radius: number, ring = false, depth = 1): string =>
  ring
    ? `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="${inkOf(depth)}" stroke-width="${round(radius * 0.4)}"/>`
    : `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${inkOf(depth)}"/>`;

/** The drawing as a picture of the given size in pixels: white where nothing is cut. */
export const svgOf = ({ box, shapes }: Drawing, width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" preserveAspectRatio="none" viewBox="${box.left} ${-box.top} ${box.right - box.left} ${box.top - box.low}"><rect x="${box.left}" y="${-box.top}" width="100%" height="100%" fill="#fff"/><g transform="scale(1 -1)">${shapes.join('')}</g></svg>`;

const pathOf = (line: readonly Vec2[], closed: boolean): string =>
  `M${line.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`;

const round = (value: number): number => Math.round(value * 1000) / 1000;

const inkOf = (depth: number): string => {
  const grey = Math.round(255 * (1 - Math.min(1, Math.max(0, depth))));
  return `rgb(${grey} ${grey} ${grey})`;
};
