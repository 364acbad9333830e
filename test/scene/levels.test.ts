import { describe, expect, it, vi } from 'vitest';
import { createLevels } from '../../src/scene/works/levels';

/** Steps a sixtieth of a second until nothing changes; how often it took. */
function settle(levels: ReturnType<typeof createLevels>): number {
  let steps = 1;
  while (levels.step(1 / 60, false) && steps < 1000) steps += 1;
  return steps;
}

describe('the levels of slots', () => {
  it('begin at full light and ask for nothing', () => {
    const apply = vi.fn();
    const levels = createLevels(3, apply);
    expect(levels.step(1 / 60, false)).toBe(false);
    expect([0, 1, 2].map(levels.of)).toEqual([1, 1, 1]);
    expect(apply).not.toHaveBeenCalled();
  });

  it('come to where they are wanted, each by itself, and then rest', () => {
    const told: number[][] = [];
    const levels = createLevels(2, (now) => told.push(Array.from(now)));
    levels.aim(1, 0.2);
    expect(settle(levels)).toBeLessThan(120);
    expect(levels.of(0)).toBe(1);
    expect(levels.of(1)).toBeCloseTo(0.2, 6);
    expect(told.at(-1)?.[1]).toBeCloseTo(0.2, 6);
    // Never past the goal, and never back.
    const course = told.map(([, level = 0]) => level);
    expect(course).toEqual(course.toSorted((a, b) => b - a));
    expect(levels.step(1 / 60, false)).toBe(false);
  });

  it('are there at once for who wants less motion', () => {
    const changed = vi.fn();
    const levels = createLevels(1, () => {});
    levels.changed.listen(changed);
    levels.aim(0, 0.5);
    expect(levels.step(1 / 60, true)).toBe(false);
    expect(levels.of(0)).toBe(0.5);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
