import { describe, expect, it } from 'vitest';
import type { Sky } from '#venue';
import { paintPlainSky, paintSeenSky, type SkyPicture } from '../../../../tools/venue/reference/sky';

const SKY: Sky = {
  zenith: [0, 0, 1],
  horizon: [1, 1, 1],
  ground: [0.2, 0.1, 0],
  clouds: [0, 0, 0],
  sun: { towards: [0, Math.SQRT1_2, Math.SQRT1_2], glow: [9, 0, 0] },
};

const at = ({ size: [width], values }: SkyPicture, column: number, row: number): number[] => [
  ...values.subarray((row * width + column) * 3, (row * width + column) * 3 + 3),
];

describe('skies', () => {
  it('run from the zenith over the horizon to the ground', () => {
    const sky = paintPlainSky(SKY, 64);
    expect(at(sky, 0, 0)[0]).toBeLessThan(0.01);
    expect(at(sky, 0, 15)[0]).toBeGreaterThan(0.75);
    expect(at(sky, 0, 16)).toEqual([0.2, 0.1, 0].map(Math.fround));
  });

  it('glow around the sun: towards +Z it is a quarter of the picture left of the middle', () => {
    const sky = paintSeenSky(SKY, 64);
    const row = 8;
    const reds = Array.from({ length: 64 }, (_, column) => at(sky, column, row)[0] ?? 0);
    expect(reds.indexOf(Math.max(...reds))).toBeGreaterThanOrEqual(46);
    expect(reds.indexOf(Math.max(...reds))).toBeLessThanOrEqual(49);
  });

  it('have clouds where they are seen and none where they light', () => {
    const cloudy = paintSeenSky({ ...SKY, clouds: [3, 3, 3] }, 64);
    expect(Math.max(...cloudy.values)).toBeGreaterThan(1.5);
    expect(Math.max(...paintPlainSky({ ...SKY }, 64).values)).toBeLessThanOrEqual(1);
  });
});
