import { describe, expect, it } from 'vitest';
import { formatSoak, replaceSoak } from '../../../tools/kiosk/report';
import { growthOf, type Taken } from '../../../tools/kiosk/verdict';

const soakOf = (change: (at: number) => Partial<Taken>): readonly Taken[] =>
  Array.from({ length: 8 }, (_, at) => ({
    minutes: 30 * (at + 1),
    visits: 5 * (at + 1),
    heap: 40_000_000,
    gpu: 90_000_000,
    nodes: 2000,
    listeners: 300,
    contexts: 1,
    ...change(at),
  }));
const growing = (taken: readonly Taken[]) =>
  growthOf(taken)
    ?.filter(({ grows }) => grows)
    .map(({ measure }) => measure);

describe('a soak', () => {
  it('tells what grows from what goes up and down', () => {
    expect(growing(soakOf(() => ({})))).toEqual([]);
    expect(growing(soakOf((at) => ({ heap: 40_000_000 + (at % 2) * 8_000_000 })))).toEqual([]);
    expect(growing(soakOf((at) => ({ heap: at === 0 ? 20_000_000 : 40_000_000 })))).toEqual([]);
    expect(growing(soakOf((at) => ({ heap: 40_000_000 + at * 2_000_000 })))).toEqual(['heap']);
    expect(growing(soakOf((at) => ({ nodes: 2000 + at * 60, listeners: 300 + at * 10 })))).toEqual([
      'nodes',
      'listeners',
    ]);
    expect(growing(soakOf((at) => ({ contexts: at < 4 ? 1 : 2 })))).toEqual(['contexts']);
    expect(growthOf(soakOf(() => ({})).slice(0, 4))).toBeNull();
  });

  it('is written between two lines, with its verdict', () => {
    const report = formatSoak(soakOf((at) => ({ gpu: 90_000_000 + at * 5_000_000 })));
    expect(report).toContain('| 240 min');
    expect(report).toContain('What grows: graphics, MB from 100.0 to 120.0.');
    expect(formatSoak(soakOf(() => ({})))).toContain('Nothing grows.');
    const text = replaceSoak('a\n<!-- soak: begin -->\nold\n<!-- soak: end -->\nb', 'new');
    expect(text).toBe('a\n<!-- soak: begin -->\n\nnew\n\n<!-- soak: end -->\nb');
    expect(() => replaceSoak('nothing', 'new')).toThrow('no lines');
  });
});
