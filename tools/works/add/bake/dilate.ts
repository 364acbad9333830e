/** Spreads the charts' borders into the empty pixels around them, ring by ring, and the rest takes the mean. */
export function dilate(
  data: Uint8Array,
  isKnown: Uint8Array,
  width: number,
  height: number,
  channels: number,
  rings: number,
): void {
  let front = isKnown.slice();
  for (let ring = 0; ring < rings; ring++) {
    const next = front.slice();
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = y * width + x;
        if (front[at]) continue;
        let count = 0;
        const sum = [0, 0, 0, 0];
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) {
            const [nx, ny] = [x + dx, y + dy];
            if (nx < 0 || ny < 0 || nx >= width || ny >= height || !front[ny * width + nx]) continue;
            count++;
            for (let k = 0; k < channels; k++)
              sum[k] = (sum[k] ?? 0) + (data[(ny * width + nx) * channels + k] ?? 0);
          }
        if (!count) continue;
        next[at] = 1;
        for (let k = 0; k < channels; k++) data[at * channels + k] = Math.round((sum[k] ?? 0) / count);
      }
    front = next;
  }
  fillRest(data, front, channels);
}

/** One calm colour costs nothing when the picture is packed. */
function fillRest(data: Uint8Array, isKnown: Uint8Array, channels: number): void {
  const sum = [0, 0, 0, 0];
  let count = 0;
  for (let at = 0; at < isKnown.length; at++) {
    if (!isKnown[at]) continue;
    count++;
    for (let k = 0; k < channels; k++) sum[k] = (sum[k] ?? 0) + (data[at * channels + k] ?? 0);
  }
  const mean = sum.map((value) => Math.round(value / Math.max(1, count)));
  for (let at = 0; at < isKnown.length; at++)
    if (!isKnown[at]) for (let k = 0; k < channels; k++) data[at * channels + k] = mean[k] ?? 0;
}
