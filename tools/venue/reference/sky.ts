import type { Rgb, Sky } from '#venue';

/** What of a sky lights: without clouds and without the glow around the sun. */
export type PlainSky = Pick<Sky, 'zenith' | 'horizon' | 'ground'>;

/** A sky as a picture of all directions: columns go round, rows from the zenith down. Linear light. */
export interface SkyPicture {
  readonly size: readonly [width: number, height: number];
  readonly values: Float32Array;
}

/** The sky that is seen, by the formulas of the scene's (`src/scene/light/sky.ts`). */
export const paintSeenSky = (sky: Sky, width: number): SkyPicture =>
  paint(width, (direction) => seenFrom(sky, direction));

/** The sky that lights, as the bake has it: the ground begins at once below the horizon. */
export const paintPlainSky = (sky: PlainSky, width: number): SkyPicture =>
  paint(width, (direction) => (direction[1] > 0 ? plainFrom(sky, direction) : sky.ground));

type Direction = readonly [x: number, y: number, z: number];

function paint(width: number, colourOf: (direction: Direction) => Rgb): SkyPicture {
  const height = width / 2;
  const values = new Float32Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    const down = ((row + 0.5) / height) * Math.PI;
    for (let column = 0; column < width; column++) {
      // Blender's columns go from +X by its −Y, which is glTF's +Z; its middle column looks along +X.
      const round = (0.5 - (column + 0.5) / width) * 2 * Math.PI;
      const flat = Math.sin(down);
      const colour = colourOf([flat * Math.cos(round), Math.cos(down), -flat * Math.sin(round)]);
      values.set(colour, (row * width + column) * 3);
    }
  }
  return { size: [width, height], values };
}

function plainFrom({ zenith, horizon, ground }: PlainSky, [, y]: Direction): Rgb {
  if (y > 0) return mix(horizon, zenith, y ** 0.55);
  return mix(mix(horizon, ground, 0.4), ground, smoothstep(0, 0.2, -y));
}

function seenFrom(sky: Sky, direction: Direction): Rgb {
  const [x, y, z] = direction;
  if (y <= 0) return plainFrom(sky, direction);
  let colour = plainFrom(sky, direction);
  if (sky.sun) {
    const { towards, glow } = sky.sun;
    const near = Math.max(0, x * towards[0] + y * towards[1] + z * towards[2]);
    const shine = near ** 6 * 0.35 + near ** 60 * 0.8;
    colour = [colour[0] + glow[0] * shine, colour[1] + glow[1] * shine, colour[2] + glow[2] * shine];
  }
  const far = 1.1 / (y + 0.12);
  const [px, pz] = [x * far, z * far];
  const bent = billow(px * 0.7, pz * 0.7);
  const cloud = smoothstep(0.48, 0.78, billow(px + bent, pz + bent)) * smoothstep(0.02, 0.25, y);
  return mix(colour, sky.clouds, cloud * 0.75);
}

/** Four octaves of noise. */
function billow(x: number, z: number): number {
  let [sum, part] = [0, 0.5];
  for (let k = 0; k < 4; k++) {
    sum += part * noise(x, z);
    [x, z, part] = [x * 2.03 + 7, z * 2.03 + 7, part * 0.5];
  }
  return sum;
}

function noise(x: number, z: number): number {
  const [i, j] = [Math.floor(x), Math.floor(z)];
  const [s, t] = [smoothstep(0, 1, x - i), smoothstep(0, 1, z - j)];
  const low = hash(i, j) * (1 - s) + hash(i + 1, j) * s;
  const high = hash(i, j + 1) * (1 - s) + hash(i + 1, j + 1) * s;
  return low * (1 - t) + high * t;
}

/** The scene's hash of a place in the grid, number by number. */
function hash(x: number, z: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(z, 0x85ebca77);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 8) / 2 ** 24;
}

function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

const mix = (a: Rgb, b: Rgb, part: number): Rgb => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];
