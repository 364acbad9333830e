import type { Labels } from '../paint/labels';

/** A connected area of one label: a petal, a horn, a patch. Pixels. */
export interface Region {
  readonly label: number;
  readonly area: number;
  readonly x: number;
  readonly y: number;
  /** Direction of the long axis, radians. */
  readonly axis: number;
  /** Mean distance of its pixels from its middle. */
  readonly reach: number;
  /** Length over breadth, from the spread of its pixels; 1 for a disc. */
  readonly slenderness: number;
}

/** The connected areas of a drawing, and which of them each pixel belongs to (-1: label 0). */
export interface Regions {
  readonly of: Int32Array;
  readonly list: readonly Region[];
}

/** Parts a drawing into connected areas of one label each. */
export function findRegions({ width, height, data }: Labels): Regions {
  const of = new Int32Array(width * height).fill(-1);
  const list: Region[] = [];
  const waiting = new Int32Array(width * height);
  for (let start = 0; start < data.length; start++) {
    const label = data[start] as number;
    if (label === 0 || of[start] !== -1) continue;
    const id = list.length;
    let [count, head] = [1, 0];
    let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
    waiting[0] = start;
    of[start] = id;
    while (head < count) {
      const i = waiting[head++] as number;
      const x = i % width;
      const y = (i - x) / width;
      sx += x;
      sy += y;
      sxx += x * x;
      syy += y * y;
      sxy += x * y;
      const visit = (next: number, inside: boolean) => {
        if (!inside || of[next] !== -1 || data[next] !== label) return;
        of[next] = id;
        waiting[count++] = next;
      };
      visit(i - 1, x > 0);
      visit(i + 1, x < width - 1);
      visit(i - width, y > 0);
      visit(i + width, y < height - 1);
    }
    const [mx, my] = [sx / count, sy / count];
    const [vx, vy, vxy] = [sxx / count - mx * mx, syy / count - my * my, sxy / count - mx * my];
    const spread = Math.hypot((vx - vy) / 2, vxy);
    const middle = (vx + vy) / 2;
    list.push({
      label,
      area: count,
      x: mx,
      y: my,
      reach: Math.sqrt(vx + vy),
      axis: 0.5 * Math.atan2(2 * vxy, vx - vy),
      slenderness: Math.sqrt((middle + spread + 0.1) / (middle - spread + 0.1)),
    });
  }
  return { of, list };
}
