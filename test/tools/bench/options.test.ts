import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../tools/bench/options';

describe('the options of the benchmark', () => {
  it('visit everybody three times unless told', () => {
    const options = parseOptions([]);
    expect(options).toMatchObject({ rounds: 3, works: [12, 1200, 12_000], throttle: ['4g', '3g'], soak: 0 });
    expect(options.only).toContain('a-frame');
    expect(options.sizes).toEqual([{ width: 1280, height: 720 }]);
  });

  it('draw at two sizes where there is a GPU', () => {
    const options = parseOptions(['--gpu', 'native']);
    expect(options.sizes).toEqual([
      { width: 1920, height: 1080 },
      { width: 3840, height: 2160 },
    ]);
    expect(options.walkSeconds).toBe(8);
  });

  it('choose', () => {
    const options = parseOptions(['--only', 'hall,plain', '--works', 'none', '--throttle', 'none']);
    expect(options).toMatchObject({ only: ['hall', 'plain'], works: [], throttle: [] });
  });

  it.each([
    [['--only', 'unity'], 'not "unity"'],
    [['--rounds', '0'], 'from 1'],
    [['--works', '12,many'], 'not "many"'],
    [['--size', '1280'], 'like 1280x720'],
    [['--gpu', 'fast'], 'not "fast"'],
    [['--throttle', '2g'], 'not "2g"'],
  ])('say what is wrong with %s', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
  });
});
