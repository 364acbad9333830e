/** A picture of a calm room to be reflected: light from above, a window, a warm floor. */
export function studioPicture(width = 128): Uint8Array {
  const height = width / 2;
  const bytes = new Uint8Array(4 * width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const up = 1 - (2 * (row + 0.5)) / height;
      const around = column / width;
      const sky = Math.max(0, up) ** 2;
      const window = up > 0 && up < 0.5 && Math.abs(around - 0.25) < 0.08 ? 3 : 0;
      const floor = Math.max(0, -up) * 0.15;
      const base = 0.15;
      writePixel(bytes, 4 * (row * width + column), [
        base + sky + window + floor * 1.1,
        base + sky + window + floor,
        base + sky * 1.1 + window + floor * 0.8,
      ]);
    }
  }
  const head = `#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y ${height} +X ${width}\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
}

/** Three linear channels with a common exponent. */
function writePixel(bytes: Uint8Array, at: number, channels: readonly [number, number, number]): void {
  const most = Math.max(...channels);
  if (most < 1e-32) return;
  const exponent = Math.floor(Math.log2(most)) + 1;
  const scale = 256 / 2 ** exponent;
  channels.forEach((channel, index) => {
    bytes[at + index] = Math.min(255, Math.floor(channel * scale));
  });
  bytes[at + 3] = exponent + 128;
}
