import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_PACE, stepsDown, stepTier } from '#visit';

describe('the first tier', () => {
  const well = { deaths: 0, saveData: false, battery: null };
  it('is the device’s own where nothing speaks against it', () => {
    expect(stepsDown(well)).toBe(0);
    expect(stepsDown({ ...well, battery: 0.8 })).toBe(0);
  });
  it('is lower where data or a battery are to be spared, and after a tab died', () => {
    expect(stepsDown({ ...well, saveData: true })).toBe(1);
    expect(stepsDown({ ...well, battery: 0.1 })).toBe(1);
    expect(stepsDown({ ...well, deaths: 1, saveData: true })).toBe(1);
    expect(stepsDown({ ...well, deaths: 2 })).toBe(2);
    expect(stepsDown({ ...well, deaths: 9 })).toBe(2);
  });
});

/** Looks every five seconds at a visitor who walks with the given frame times; tells when the tier was lowered. */
function walk(times: readonly number[]) {
  let pace = NEW_PACE;
  return times.flatMap((medianMs, index) => {
    const step = stepTier(pace, { frames: (index + 1) * 50, medianMs, heap: null }, 5);
    pace = step.pace;
    return step.lower ? [(index + 1) * 5] : [];
  });
}

describe('the tier', () => {
  it('is lowered after twenty slow seconds, and again after twenty more', () => {
    expect(walk(Array(9).fill(80))).toEqual([20, 40]);
  });
  it('stays for a stutter, and between its limits', () => {
    expect(walk([80, 80, 80, 20, 80, 80, 80, 20])).toEqual([]);
    expect(walk(Array(50).fill(45))).toEqual([]);
    expect(walk([80, 80, 45, 80, 80])).toEqual([25]);
  });
  it('stays while nothing moves, however slow the last frames were', () => {
    let pace = NEW_PACE;
    for (let look = 0; look < 100; look += 1) {
      const step = stepTier(pace, { frames: 60, medianMs: 200, heap: null }, 5);
      expect(step.lower).toBe(false);
      pace = step.pace;
    }
  });
  it('never is lowered twice within twenty seconds', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 60 }), (times) => {
        const lowered = walk(times);
        for (const [index, at] of lowered.entries())
          expect(at - (lowered[index - 1] ?? 0)).toBeGreaterThanOrEqual(20);
      }),
    );
  });
  it('is lowered at once where memory is nearly out, and not again before that has shown', () => {
    let pace = NEW_PACE;
    const lowered = [0.5, 0.79, 0.9, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.6].map((heap) => {
      const step = stepTier(pace, { frames: 0, medianMs: 0, heap }, 5);
      pace = step.pace;
      return step.lower;
    });
    expect(lowered).toEqual([false, false, true, false, false, false, false, true, false, false]);
  });
});
