import { createField, type Field } from './field';

const FAR = 1e12;

/** One line of the exact squared distance transform (Felzenszwalb and Huttenlocher's lower envelope). */
function transformLine(
  line: Float64Array,
  n: number,
  out: Float64Array,
  hull: Int32Array,
  cut: Float64Array,
) {
  let top = 0;
  hull[0] = 0;
  cut[0] = -Infinity;
  cut[1] = Infinity;
  const get = (k: number) => line[k] as number;
  for (let q = 1; q < n; q++) {
    let s = 0;
    for (;;) {
      const p = hull[top] as number;
      s = (get(q) + q * q - get(p) - p * p) / (2 * (q - p));
      if (s > (cut[top] as number) || top === 0) break;
      top--;
    }
    if (s <= (cut[top] as number)) s = cut[top] as number;
    top++;
    hull[top] = q;
    cut[top] = s;
    cut[top + 1] = Infinity;
  }
  for (let q = 0, k = 0; q < n; q++) {
    while ((cut[k + 1] as number) < q) k++;
    const p = hull[k] as number;
    out[q] = (q - p) * (q - p) + get(p);
  }
}

function squaredDistance(width: number, height: number, isSource: (index: number) => boolean): Float64Array {
  const grid = new Float64Array(width * height);
  for (let i = 0; i < grid.length; i++) grid[i] = isSource(i) ? 0 : FAR;
  const n = Math.max(width, height);
  const line = new Float64Array(n);
  const out = new Float64Array(n);
  const hull = new Int32Array(n + 1);
  const cut = new Float64Array(n + 2);
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) line[y] = grid[y * width + x] as number;
    transformLine(line, height, out, hull, cut);
    for (let y = 0; y < height; y++) grid[y * width + x] = out[y] as number;
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) line[x] = grid[y * width + x] as number;
    transformLine(line, width, out, hull, cut);
    for (let x = 0; x < width; x++) grid[y * width + x] = out[x] as number;
  }
  return grid;
}

/** Distance in pixels to the edge of a mask: positive inside, negative outside. */
export function signedDistance(width: number, height: number, isInside: (index: number) => boolean): Field {
  const toOutside = squaredDistance(width, height, (i) => !isInside(i));
  const toInside = squaredDistance(width, height, isInside);
  const field = createField(width, height);
  for (let i = 0; i < field.data.length; i++) {
    const inside = toOutside[i] as number;
    field.data[i] = inside > 0 ? Math.sqrt(inside) - 0.5 : 0.5 - Math.sqrt(toInside[i] as number);
  }
  return field;
}
