import sharp from 'sharp';
import { expect, it } from 'vitest';
import { comparePictures, formatComparisons } from '../../../../tools/venue/compare/compare';
import { readOptions } from '../../../../tools/venue/compare/options';

const grey = (level: number): Promise<Buffer> =>
  sharp({ create: { width: 16, height: 9, channels: 4, background: { r: level, g: level, b: level } } })
    .png()
    .toBuffer();

it('compares two pictures and puts them beside each other', async () => {
  const { flip, lighter, sheet } = await comparePictures(await grey(100), await grey(151), 67);
  expect(flip).toBeGreaterThan(0.3);
  expect(lighter).toBeCloseTo(0.2);
  const { data, info } = await sharp(sheet).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([48, 9]);
  expect([data[0], data[16 * 3]]).toEqual([100, 151]);
});

it('finds no difference in the same picture, whose differences are black', async () => {
  const { flip, lighter, sheet } = await comparePictures(await grey(100), await grey(100), 67);
  expect([flip, lighter]).toEqual([0, 0]);
  expect([...(await sharp(sheet).raw().toBuffer()).subarray(32 * 3, 33 * 3)]).toEqual([0, 0, 4]);
});

it('tells of every view and of their mean', () => {
  const all = [
    { hour: 'day', view: 'door', flip: 0.1, noise: 0.04, lighter: 0.02, stale: false },
    { hour: 'evening', view: 'door', flip: 0.3, noise: 0.02, lighter: -0.05, stale: true },
  ];
  expect(formatComparisons(all)).toBe(
    [
      'hour     view        FLIP  noise  lighter',
      'day      door       0.100  0.040   +2.0 %',
      'evening  door       0.300  0.020   -5.0 %  STALE: render the reference again',
      '         mean of 2  0.200  0.030   -1.5 %',
    ].join('\n'),
  );
  expect(formatComparisons(all.slice(1))).not.toContain('mean');
});

it('reads its options', () => {
  expect(readOptions(['--pixels', '40', '--hour', 'day'])).toEqual({
    venue: 'spaak',
    views: [],
    hours: ['day'],
    pixels: 40,
  });
  expect(readOptions(['-h'])).toBeUndefined();
  expect(() => readOptions(['--pixels', 'few'])).toThrow('--pixels few');
});
