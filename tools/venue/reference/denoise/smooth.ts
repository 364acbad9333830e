/** One number a pixel, row by row. */
export type Values = Float32Array<ArrayBuffer>;

export type Size = readonly [width: number, height: number];

/** The mean of each pixel's surroundings, `reach` pixels to every side; at the edges of what there is of them. */
export function smooth(values: Values, [width, height]: Size, reach: number): Values {
  const across = slide(values, { lines: height, length: width, stride: width, step: 1 }, reach);
  return slide(across, { lines: width, length: height, stride: 1, step: width }, reach);
}

interface Way {
  readonly lines: number;
  readonly length: number;
  /** From a line to the next. */
  readonly stride: number;
  /** From a pixel of a line to the next. */
  readonly step: number;
}

/** Means along lines, by adding what comes in and taking off what falls out. */
function slide(values: Values, { lines, length, stride, step }: Way, reach: number): Values {
  const means = new Float32Array(values.length);
  for (let line = 0; line < lines; line++) {
    const base = line * stride;
    let [sum, count] = [0, 0];
    for (let at = -reach; at < length; at++) {
      const [next, last] = [at + reach, at - reach - 1];
      if (next < length) {
        sum += values[base + next * step] ?? 0;
        count++;
      }
      if (last >= 0) {
        sum -= values[base + last * step] ?? 0;
        count--;
      }
      if (at >= 0) means[base + at * step] = sum / count;
    }
  }
  return means;
}
