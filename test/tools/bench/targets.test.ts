import { describe, expect, it } from 'vitest';
import { formatTargets } from '../../../tools/bench/table';
import { isHeld, targetsOf } from '../../../tools/bench/targets';

const find = (medians: Parameters<typeof targetsOf>[0], name: string) => {
  const target = targetsOf(medians).find((one) => one.name.startsWith(name));
  if (!target) throw new Error(name);
  return target;
};

describe('the promises of the benchmark', () => {
  it('are held up to their limit and missed beyond it', () => {
    const name = 'walkable, bytes ÷ A-Frame with all works';
    const of = (ours: number) =>
      find({ hall: { walkableBytes: ours }, 'a-frame': { sharpBytes: 8e6 } }, name);
    expect(of(2e6).value).toBe(0.25);
    expect(isHeld(of(2e6))).toBe(true);
    expect(isHeld(of(2.4e6))).toBe(false);
    expect(formatTargets([of(2.4e6)])).toMatch(/0\.30 \|\s+0\.25 \|\s+missed ×1\.20/);
    expect(formatTargets([of(2e6)])).toMatch(/0\.25 \|\s+0\.25 \|\s+held/);
  });

  it('say that they were not measured rather than that they are held', () => {
    for (const target of targetsOf({})) expect(isHeld(target), target.name).toBeNull();
    const alone = find({ hall: { walkFrameMs: 10 } }, 'frame of the walk');
    expect(isHeld(alone)).toBeNull();
    expect(formatTargets([alone])).toContain('not measured');
  });

  it('allow no frame at rest', () => {
    const name = 'frames at rest, in the hall';
    expect(isHeld(find({ hall: { restFrames: 0 } }, name))).toBe(true);
    const one = find({ hall: { restFrames: 1 } }, name);
    expect(isHeld(one)).toBe(false);
    expect(formatTargets([one])).toContain('missed: 1');
  });

  it('compare twelve thousand works with twelve', () => {
    const medians = { 'hall-12': { walkableMs: 2000 }, 'hall-12000': { walkableMs: 2600 } };
    expect(find(medians, '12,000 works ÷ 12, time').value).toBeCloseTo(1.3);
  });
});
