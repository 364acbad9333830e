import { describe, expect, it } from 'vitest';
import { SHARP, stepSharpness } from '../../src/scene/stage/resolution';

const run = (frameMs: number, frames: number, from = SHARP) => {
  let sharpness = from;
  for (let i = 0; i < frames; i += 1) sharpness = stepSharpness(sharpness, frameMs);
  return sharpness;
};

describe('sharpness while moving', () => {
  it('stays whole while frames are quick', () => {
    expect(run(16, 500).factor).toBe(1);
  });

  it('falls while frames are slow, but not below its floor', () => {
    expect(run(40, 30).factor).toBeLessThan(1);
    expect(run(400, 2000).factor).toBeCloseTo(0.55);
  });

  it('is not moved by one odd frame', () => {
    const before = run(16, 60);
    expect(run(16, 60, stepSharpness(before, 3000)).factor).toBe(1);
  });

  it('comes back when there is time to spare, and then rests', () => {
    const low = run(200, 60);
    const high = run(8, 2000, low);
    expect(low.factor).toBeCloseTo(0.55);
    expect(high.factor).toBe(1);
    expect(run(18, 500, { ...low, pace: 18 }).factor).toBe(low.factor);
  });
});
