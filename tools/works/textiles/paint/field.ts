/** Grids of numbers: the height of a cloth, the distance to a motif's edge. Lengths in pixels. */

export interface Field {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export function createField(width: number, height: number, fill = 0): Field {
  const data = new Float32Array(width * height);
  if (fill !== 0) data.fill(fill);
  return { width, height, data };
}

/** The value at a pixel, or at the nearest pixel inside. */
export function at(field: Field, x: number, y: number): number {
  const cx = x < 0 ? 0 : x >= field.width ? field.width - 1 : x;
  const cy = y < 0 ? 0 : y >= field.height ? field.height - 1 : y;
  return field.data[cy * field.width + cx] as number;
}

/** The value between pixels, by bilinear interpolation. */
export function sample(field: Field, x: number, y: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const u = x - x0;
  const v = y - y0;
  const top = at(field, x0, y0) * (1 - u) + at(field, x0 + 1, y0) * u;
  const bottom = at(field, x0, y0 + 1) * (1 - u) + at(field, x0 + 1, y0 + 1) * u;
  return top * (1 - v) + bottom * v;
}

/** A new field whose values are made from position (and index). */
export function fillField(
  width: number,
  height: number,
  value: (x: number, y: number, index: number) => number,
): Field {
  const field = createField(width, height);
  for (let y = 0, index = 0; y < height; y++) {
    for (let x = 0; x < width; x++, index++) field.data[index] = value(x, y, index);
  }
  return field;
}

function boxLine(from: Float32Array, to: Float32Array, start: number, stride: number, n: number, r: number) {
  const value = (k: number) => from[start + Math.min(n - 1, Math.max(0, k)) * stride] as number;
  let sum = 0;
  for (let k = -r; k <= r; k++) sum += value(k);
  for (let k = 0; k < n; k++) {
    to[start + k * stride] = sum / (2 * r + 1);
    sum += value(k + r + 1) - value(k - r);
  }
}

/** A nearly Gaussian blur (three box passes); `radius` in pixels may differ by direction. */
export function blur(field: Field, radiusX: number, radiusY = radiusX): Field {
  const { width, height } = field;
  let a = Float32Array.from(field.data);
  let b = new Float32Array(a.length);
  const swap = () => {
    [a, b] = [b, a];
  };
  for (let pass = 0; pass < 3; pass++) {
    if (radiusX >= 1) {
      for (let y = 0; y < height; y++) boxLine(a, b, y * width, 1, width, Math.round(radiusX));
      swap();
    }
    if (radiusY >= 1) {
      for (let x = 0; x < width; x++) boxLine(a, b, x, width, height, Math.round(radiusY));
      swap();
    }
  }
  return { width, height, data: a };
}
