import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLossLog } from '../../src/scene/stage/losses';
import { expectFrame, lowerTier, pickProfile, pickTier } from '../../src/scene/stage/profile';

const desktop = { software: false, pace: 0, coarse: false, screen: 1080, area: 1440 * 900e-6, ratio: 1 };
const phone = { ...desktop, coarse: true, screen: 390, area: 390 * 844e-6, ratio: 3 };

describe('pickTier', () => {
  it('takes a phone, a small memory and a processor that draws for what they are', () => {
    expect(pickTier(desktop)).toBe('desktop');
    expect(pickTier({ ...desktop, coarse: true, screen: 390 })).toBe('phone');
    expect(pickTier({ ...desktop, coarse: true, screen: 1024 })).toBe('desktop');
    expect(pickTier({ ...desktop, memory: 2 })).toBe('phone');
    expect(pickTier({ ...desktop, software: true })).toBe('phone');
  });

  it('goes by how fast the card is, below what memory and screen allow', () => {
    const at = (device: typeof desktop, pace: number) => pickTier({ ...device, pace });
    expect([0.2, 5, 9, 20, 50].map((pace) => at(desktop, pace))).toEqual([
      'desktop',
      'desktop',
      'desktop',
      'low',
      'low',
    ]);
    // Four times the pixels: fewer of them are better than none in time.
    expect([0.2, 2, 4, 9].map((pace) => at({ ...desktop, ratio: 2 }, pace))).toEqual([
      'desktop',
      'desktop',
      'phone',
      'low',
    ]);
    expect([0.2, 5, 15, 40].map((pace) => at(phone, pace))).toEqual(['phone', 'phone', 'phone', 'low']);
    expect(pickTier({ ...desktop, software: true, pace: 200 })).toBe('phone');
  });

  it('never suits a slower card with a higher tier', () => {
    const order = ['low', 'phone', 'desktop'];
    const paces = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(paces, paces, fc.double({ min: 1, max: 4, noNaN: true }), (one, other, ratio) => {
        const [fast, slow] = [Math.min(one, other), Math.max(one, other)].map((pace) =>
          order.indexOf(pickTier({ ...desktop, pace, ratio })),
        );
        expect(slow).toBeLessThanOrEqual(fast ?? -1);
      }),
    );
  });

  it('expects nothing of a card that was not timed', () => {
    expect(expectFrame(desktop, 'desktop')).toBe(0);
  });

  it('has two below the highest, and nothing below a phone where the processor draws', () => {
    expect(lowerTier('desktop', false)).toBe('phone');
    expect(lowerTier('phone', false)).toBe('low');
    expect(lowerTier('low', false)).toBeNull();
    expect(lowerTier('phone', true)).toBeNull();
  });

  it('does not smooth edges in software, whatever is asked for', () => {
    expect(pickProfile('desktop', true)).toMatchObject({ tier: 'desktop', antialias: false, pixelRatio: 1 });
    expect(pickProfile('desktop', false)).toMatchObject({ antialias: true, pixelRatio: 2 });
  });
});

describe('losses of the graphics context', () => {
  it('are too many when three come within a minute', () => {
    const log = createLossLog();
    expect([0, 30, 59].map((time) => log.note(time))).toEqual([false, false, true]);
    expect(log.count()).toBe(3);
  });

  it('are forgiven when they are rare', () => {
    const log = createLossLog();
    expect([0, 61, 122, 183].some((time) => log.note(time))).toBe(false);
  });
});
