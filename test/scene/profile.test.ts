import { describe, expect, it } from 'vitest';
import { createLossLog } from '../../src/scene/stage/losses';
import { lowerTier, pickProfile, pickTier } from '../../src/scene/stage/profile';

const desktop = { software: false, coarse: false, screen: 1080 };

describe('pickTier', () => {
  it('takes a phone, a small memory and a processor that draws for what they are', () => {
    expect(pickTier(desktop)).toBe('desktop');
    expect(pickTier({ ...desktop, coarse: true, screen: 390 })).toBe('phone');
    expect(pickTier({ ...desktop, coarse: true, screen: 1024 })).toBe('desktop');
    expect(pickTier({ ...desktop, memory: 2 })).toBe('phone');
    expect(pickTier({ ...desktop, software: true })).toBe('phone');
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
