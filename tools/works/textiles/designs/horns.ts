import { curl, type Point, pathData, ribbon } from '../shape/curl';

/** Drawings in millimetres about an origin; a motif points up the page (towards −y). */

export interface Horn {
  /** Length of the straight stem. */
  readonly stem: number;
  /** Radius of the first bend. */
  readonly radius: number;
  /** Half-width at the root and at the tip. */
  readonly root: number;
  readonly tip: number;
  /** How far the end winds in: 1 is about a full turn. */
  readonly winding?: number;
}

/** One ram's horn that turns to the right. */
export function horn({ stem, radius, root, tip, winding = 1 }: Horn): Point[] {
  const r = radius;
  const line = curl([0, 0], -Math.PI / 2, [
    [stem, 0, 0],
    [r * 0.8, 0, 1 / r],
    [r * 2.5 * winding, 1 / r, 1.45 / r],
    [r * 1.25 * winding, 1.45 / r, 2.7 / r],
  ]);
  return ribbon(line, (t) => {
    const body = root + (tip - root) * t;
    return t > 0.97 ? body * Math.sqrt(Math.max(0, 1 - ((t - 0.97) / 0.03) ** 2)) : body;
  });
}

/** Two horns from one root, mirrored: `müyüz`, the commonest figure of the steppe. */
export function hornPair(form: Horn, fill: string): string {
  const right = shape(pathData(horn(form)), fill);
  return `${right}<g transform="scale(-1 1)">${right}</g>`;
}

/** A lozenge about the origin. */
export function lozenge(halfWidth: number, halfHeight: number): string {
  return pathData([
    [0, -halfHeight],
    [halfWidth, 0],
    [0, halfHeight],
    [-halfWidth, 0],
  ]);
}

/** Content turned, moved and scaled. */
export function place(content: string, x: number, y: number, degrees = 0, sx = 1, sy = sx): string {
  return `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${sx} ${sy})">${content}</g>`;
}

export function shape(data: string, fill: string): string {
  return `<path d="${data}" fill="${fill}" fill-rule="nonzero"/>`;
}
