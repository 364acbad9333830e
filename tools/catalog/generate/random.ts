/** Numbers by a seed, the same on every machine (mulberry32). */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from 0 up to `end`, without it. */
    below: (end: number): number => Math.floor(next() * end),
    /** A number that goes with the seed and stays. */
    step: 1 + Math.floor(next() * 29),
  };
}
