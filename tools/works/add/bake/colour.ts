const TO_LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** From a byte of a picture, or between two, to light. */
export function toLinear(byte: number): number {
  const low = Math.min(254, Math.max(0, Math.floor(byte)));
  const share = byte - low;
  return (TO_LINEAR[low] ?? 0) * (1 - share) + (TO_LINEAR[low + 1] ?? 0) * share;
}

/** From light to a byte of a picture. */
export function toByte(light: number): number {
  const value = Math.min(1, Math.max(0, light));
  return Math.round(255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055));
}
