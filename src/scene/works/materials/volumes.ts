/** Edge of a pattern in space, voxels: a power of two. */
export const VOLUME = 32;

/** Cells of a pattern of dents along an edge. */
const DENTS = 5;

/** Numbers from 0 to 1 that are the same every time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const wrap = (index: number, size: number): number => ((index % size) + size) % size;

/** Soft noise of two octaves that repeats: slope in red, green and blue, value in alpha. */
export function grainVolume(): Uint8Array<ArrayBuffer> {
  const coarse = noiseVolume(4, 11);
  const fine = noiseVolume(9, 23);
  const values = coarse.map((value, at) => value + 0.5 * (fine[at] ?? 0));
  // The mask wraps, also what is below 0.
  const mask = VOLUME - 1;
  const valueAt = (x: number, y: number, z: number): number =>
    values[((z & mask) * VOLUME + (y & mask)) * VOLUME + (x & mask)] ?? 0;
  const reach = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return fillVolume((x, y, z) => {
    const slope = (ahead: number, behind: number): number => ((ahead - behind) / reach) * 1.2 + 0.5;
    return [
      slope(valueAt(x + 1, y, z), valueAt(x - 1, y, z)),
      slope(valueAt(x, y + 1, z), valueAt(x, y - 1, z)),
      slope(valueAt(x, y, z + 1), valueAt(x, y, z - 1)),
      (valueAt(x, y, z) / reach) * 0.5 + 0.5,
    ];
  });
}

/** Gradient noise on a lattice of so many cells along an edge. */
function noiseVolume(cells: number, seed: number): Float32Array {
  const random = createRandom(seed);
  const slopes = Float32Array.from({ length: 3 * cells ** 3 }, () => random() * 2 - 1);
  const values = new Float32Array(VOLUME ** 3);
  const step = cells / VOLUME;
  for (let at = 0; at < values.length; at += 1) {
    const x = (at % VOLUME) * step;
    const y = (Math.floor(at / VOLUME) % VOLUME) * step;
    const z = Math.floor(at / VOLUME ** 2) * step;
    for (let corner = 0; corner < 8; corner += 1) {
      const cx = Math.floor(x) + (corner & 1);
      const cy = Math.floor(y) + ((corner >> 1) & 1);
      const cz = Math.floor(z) + (corner >> 2);
      const cell = 3 * (((cz % cells) * cells + (cy % cells)) * cells + (cx % cells));
      const along =
        (slopes[cell] ?? 0) * (x - cx) +
        (slopes[cell + 1] ?? 0) * (y - cy) +
        (slopes[cell + 2] ?? 0) * (z - cz);
      values[at] = (values[at] ?? 0) + along * nearness(x - cx) * nearness(y - cy) * nearness(z - cz);
    }
  }
  return values;
}

/** 1 at a corner of the lattice, 0 at the next, without a kink at either. */
function nearness(distance: number): number {
  const t = 1 - Math.abs(distance);
  return t * t * t * (t * (6 * t - 15) + 10);
}

/**
 * Cells around scattered points, as a hammer leaves them: the way from the nearest point in red, green and blue; in
 * alpha how near the border to the next cell is, 1 on it.
 */
export function dentVolume(): Uint8Array<ArrayBuffer> {
  const random = createRandom(5);
  const jitter = Float32Array.from({ length: 3 * DENTS ** 3 }, () => 0.15 + 0.7 * random());
  const step = DENTS / VOLUME;
  return fillVolume((x, y, z) => {
    const place: [number, number, number] = [x * step, y * step, z * step];
    // Squares of distances: this is done a million times while the hall is loading.
    let [nearest, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let way = [0, 0, 0];
    for (let neighbour = 0; neighbour < 27; neighbour += 1) {
      const cx = Math.floor(place[0]) + (neighbour % 3) - 1;
      const cy = Math.floor(place[1]) + (Math.floor(neighbour / 3) % 3) - 1;
      const cz = Math.floor(place[2]) + Math.floor(neighbour / 9) - 1;
      const cell = 3 * ((wrap(cz, DENTS) * DENTS + wrap(cy, DENTS)) * DENTS + wrap(cx, DENTS));
      const dx = place[0] - cx - (jitter[cell] ?? 0);
      const dy = place[1] - cy - (jitter[cell + 1] ?? 0);
      const dz = place[2] - cz - (jitter[cell + 2] ?? 0);
      const distance = dx * dx + dy * dy + dz * dz;
      if (distance < nearest) {
        second = nearest;
        nearest = distance;
        way = [dx, dy, dz];
      } else if (distance < second) second = distance;
    }
    const [dx = 0, dy = 0, dz = 0] = way;
    return [
      dx * 0.5 + 0.5,
      dy * 0.5 + 0.5,
      dz * 0.5 + 0.5,
      1 - Math.min(1, (Math.sqrt(second) - Math.sqrt(nearest)) * 1.6),
    ];
  });
}

function fillVolume(
  colour: (x: number, y: number, z: number) => readonly [number, number, number, number],
): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(4 * VOLUME ** 3);
  for (let at = 0; at < VOLUME ** 3; at += 1) {
    const rgba = colour(at % VOLUME, Math.floor(at / VOLUME) % VOLUME, Math.floor(at / VOLUME ** 2));
    for (let channel = 0; channel < 4; channel += 1)
      pixels[4 * at + channel] = Math.round(255 * Math.min(1, Math.max(0, rgba[channel] ?? 0)));
  }
  return pixels;
}
