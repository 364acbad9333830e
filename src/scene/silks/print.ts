/** Share of a picture's width at either side by which its ground is told. */
const RIM = 0.03;

/**
 * Prints a studio picture on cloth: the ground that it was taken on becomes the cloth, and what is darker or brighter
 * than the ground stays so on the cloth. The ground may grow darker from top to bottom, as studio grounds do.
 * @param pixels red, green, blue and opacity; changed in place
 * @param cloth 0 to 255
 */
export function printOnCloth(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  cloth: readonly [number, number, number],
): void {
  const rim = Math.max(1, Math.round(RIM * width));
  for (let y = 0; y < height; y += 1) {
    const row = 4 * y * width;
    for (let channel = 0; channel < 3; channel += 1) {
      const left = averageOf(pixels, row + channel, rim);
      const right = averageOf(pixels, row + channel + 4 * (width - rim), rim);
      // Where something reaches one edge of the picture, the other edge tells.
      const ground = Math.max(1, left, right);
      const factor = (cloth[channel] ?? 0) / ground;
      for (let at = row + channel; at < row + 4 * width; at += 4) {
        pixels[at] = (pixels[at] ?? 0) * factor;
      }
    }
  }
}

function averageOf(pixels: Uint8ClampedArray, from: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += pixels[from + 4 * i] ?? 0;
  return sum / count;
}
