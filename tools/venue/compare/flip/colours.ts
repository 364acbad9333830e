import type { Rgb } from '#venue';

/** Three coordinates of a colour, whatever their space. */
type Colour = readonly [number, number, number];

/** Linear sRGB to XYZ, rows X, Y, Z (IEC 61966-2-1), and back. White is what the rows add up to. */
const TO_XYZ = [
  [10135552 / 24577794, 8788810 / 24577794, 4435075 / 24577794],
  [2613072 / 12288897, 8788810 / 12288897, 887015 / 12288897],
  [1425312 / 73733382, 8788810 / 73733382, 70074185 / 73733382],
] as const;
const FROM_XYZ = [
  [3.241003275, -1.537398934, -0.498615861],
  [-0.969224334, 1.875930071, 0.041554224],
  [0.055639423, -0.204011202, 1.057148933],
] as const;
const WHITE = TO_XYZ.map(([r, g, b]) => r + g + b) as unknown as Colour;

/** CIELAB is a cube root down to here. */
const BEND = 6 / 29;

const applied = (rows: readonly [Colour, Colour, Colour], [x, y, z]: Colour): Colour => [
  rows[0][0] * x + rows[0][1] * y + rows[0][2] * z,
  rows[1][0] * x + rows[1][1] * y + rows[1][2] * z,
  rows[2][0] * x + rows[2][1] * y + rows[2][2] * z,
];

/** The linear light of a byte of a picture. */
export function linearOf(byte: number): number {
  const value = byte / 255;
  return value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92;
}

/** Relative to white. */
const relativeXyz = (light: Rgb): Colour => {
  const [x, y, z] = applied(TO_XYZ, light);
  return [x / WHITE[0], y / WHITE[1], z / WHITE[2]];
};

/** Linear light as YCxCz: brightness, red–green and blue–yellow, linear, so that it can be blurred. */
export function toOpponent(light: Rgb): Colour {
  const [x, y, z] = relativeXyz(light);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

export function fromOpponent([y, cx, cz]: Colour): Rgb {
  const bright = (y + 16) / 116;
  return applied(FROM_XYZ, [
    (bright + cx / 500) * WHITE[0],
    bright * WHITE[1],
    (bright - cz / 200) * WHITE[2],
  ]);
}

/** CIELAB whose colours fade with their brightness, as Hunt found that they are seen. */
export function toHuntLab(light: Rgb): Colour {
  const bent = (value: number) => (value > BEND ** 3 ? Math.cbrt(value) : value / (3 * BEND * BEND) + 4 / 29);
  const [x, y, z] = relativeXyz(light).map(bent) as unknown as Colour;
  const bright = 116 * y - 16;
  return [bright, 500 * (x - y) * 0.01 * bright, 200 * (y - z) * 0.01 * bright];
}

/** The HyAB distance: difference of brightness and distance of colour, added up. */
export const hyab = (a: Colour, b: Colour): number =>
  Math.abs(a[0] - b[0]) + Math.hypot(a[1] - b[1], a[2] - b[2]);
