import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, mix, type Rgb } from '../../../../tools/works/textiles/paint/colour';
import { signedDistance } from '../../../../tools/works/textiles/paint/distance';
import { embroider, type Thread } from '../../../../tools/works/textiles/paint/embroidery';
import { blur, createField, fillField, sample } from '../../../../tools/works/textiles/paint/field';
import {
  depthInFigures,
  ink,
  type Labels,
  rasteriseLabels,
} from '../../../../tools/works/textiles/paint/labels';
import { fractalNoise, latticeRandom, noise } from '../../../../tools/works/textiles/paint/noise';
import { createSurface, type Surface } from '../../../../tools/works/textiles/paint/surface';
import { warpIkat } from '../../../../tools/works/textiles/paint/warp-ikat';
import { contours } from '../../../../tools/works/textiles/shape/contour';
import { curl, type Point, ribbon } from '../../../../tools/works/textiles/shape/curl';
import { findRegions } from '../../../../tools/works/textiles/shape/regions';
import { strokeField } from '../../../../tools/works/textiles/shape/stroke';

const SIZE = 64;
const inDisc = (i: number) => Math.hypot((i % SIZE) - 31.5, Math.floor(i / SIZE) - 31.5) < 20;

describe('noise', () => {
  it('belongs to its place and seed, and stays in range', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), fc.integer(), (x, seed) => {
        const value = noise(x, -x * 0.7, seed);
        expect(value).toBe(noise(x, -x * 0.7, seed));
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(Math.abs(fractalNoise(x, x, seed, 4))).toBeLessThanOrEqual(1);
      }),
    );
    expect(latticeRandom(3, 4, 1)).not.toBe(latticeRandom(3, 4, 2));
  });

  it('is continuous across its cells', () => {
    expect(noise(4 - 1e-9, 2.3, 7)).toBeCloseTo(noise(4 + 1e-9, 2.3, 7), 6);
  });
});

describe('signed distance', () => {
  it('measures how far a pixel lies from the edge of a disc', () => {
    const field = signedDistance(SIZE, SIZE, inDisc);
    for (const [x, y] of [
      [31, 31],
      [45, 31],
      [60, 31],
      [20, 50],
    ] as const) {
      const expected = 20 - Math.hypot(x - 31.5, y - 31.5);
      expect(Math.abs((field.data[y * SIZE + x] ?? Number.NaN) - expected)).toBeLessThan(0.9);
    }
  });
});

describe('contours', () => {
  it('closes a line round a disc at its radius', () => {
    const lines = contours(blur(signedDistance(SIZE, SIZE, inDisc), 1), 5);
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(line?.at(0)).toEqual(line?.at(-1));
    for (const [x, y] of line ?? []) expect(Math.abs(Math.hypot(x - 31.5, y - 31.5) - 15)).toBeLessThan(0.8);
  });

  it('ends an open line at the border of the field', () => {
    const ramp = fillField(10, 10, (x) => x);
    const [line] = contours(ramp, 4.25);
    expect(line).toHaveLength(10);
    expect(line?.every(([x]) => Math.abs(x - 4.25) < 1e-6)).toBe(true);
  });
});

describe('stroke field', () => {
  it('tells place along and side across', () => {
    const line: Point[] = [
      [10, 20],
      [50, 20],
    ];
    const { across, along, line: owner } = strokeField([line], 4, SIZE, SIZE);
    expect(along.data[20 * SIZE + 30]).toBeCloseTo(20, 6);
    expect(across.data[22 * SIZE + 30]).toBeCloseTo(2, 6);
    expect(across.data[18 * SIZE + 30]).toBeCloseTo(-2, 6);
    expect(owner[26 * SIZE + 30]).toBe(-1);
  });
});

describe('curl and ribbon', () => {
  it('turns by the sum of its bends', () => {
    const line = curl([0, 0], 0, [[Math.PI * 10, 0.1, 0.1]], 0.1);
    const [x, y] = line.at(-1) ?? [Number.NaN, Number.NaN];
    expect(x).toBeCloseTo(0, 2);
    expect(y).toBeCloseTo(20, 2);
  });

  it('keeps its width', () => {
    const outline = ribbon(
      [
        [0, 0],
        [5, 0],
        [10, 0],
      ],
      () => 2,
    );
    expect(outline.map(([, y]) => Math.abs(y))).toEqual([2, 2, 2, 2, 2, 2]);
  });
});

describe('labels', () => {
  it('reads every ink back, with hard edges', async () => {
    const bars = Array.from(
      { length: 7 },
      (_, k) => `<rect x="${k * 10}" width="10" height="4" fill="${ink(k)}"/>`,
    );
    const { data } = await rasteriseLabels(bars.join(''), 70, 4, 140, 8);
    expect(Array.from({ length: 7 }, (_, k) => data[k * 20 + 9])).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(new Set(data).size).toBe(7);
  });
});

describe('small measures', () => {
  it('samples between pixels and mixes colours', () => {
    const ramp = fillField(4, 4, (x, y) => x + 10 * y);
    expect(sample(ramp, 1.5, 2.25)).toBeCloseTo(24, 5);
    expect(mix(hex('#000000'), hex('#ff8000'), 0.5)[0]).toBeCloseTo(0.5, 6);
  });
});

/** A lying bar of label 1 and a small square of label 2 on bare cloth. */
const BAR: Labels = {
  width: SIZE,
  height: SIZE,
  data: Uint8Array.from({ length: SIZE * SIZE }, (_, i) => {
    const [x, y] = [i % SIZE, Math.floor(i / SIZE)];
    if (x >= 8 && x < 56 && y >= 20 && y < 30) return 1;
    return x >= 30 && x < 38 && y >= 44 && y < 52 ? 2 : 0;
  }),
};

describe('regions', () => {
  it('parts a drawing into figures and tells how each lies', () => {
    const { of, list } = findRegions(BAR);
    expect(list.map(({ label, area }) => [label, area])).toEqual([
      [1, 480],
      [2, 64],
    ]);
    expect(list[0]?.x).toBeCloseTo(31.5, 6);
    expect(list[0]?.axis).toBeCloseTo(0, 6);
    expect(list[0]?.slenderness).toBeGreaterThan(4);
    expect(list[1]?.slenderness).toBeCloseTo(1, 6);
    expect(of[0]).toBe(-1);
  });

  it('knows how deep a pixel lies in its figure', () => {
    const depth = depthInFigures(BAR, (label) => label === 1);
    expect(depth.data[25 * SIZE + 32]).toBeGreaterThan(3);
    expect(depth.data[5 * SIZE + 32]).toBeLessThan(-10);
    expect(depth.data[48 * SIZE + 34]).toBeLessThan(0);
  });
});

describe('embroidery', () => {
  const work = (thread: Thread): Surface => {
    const bare = createSurface(SIZE / 1000, SIZE / 1000, 1000);
    const surface = { ...bare, metal: createField(SIZE, SIZE) };
    const threads = new Map([[1, thread]]);
    embroider(surface, BAR, { threads, row: 0.003, loop: 0.005, strand: 0.002, lots: 0.1, seed: 1 });
    return surface;
  };
  const dye: Rgb = [0.8, 0.1, 0.1];
  const [inside, outside] = [25 * SIZE + 32, 5 * SIZE + 32];

  it.each(['chain', 'satin', 'radial', 'couched', 'gold'] as const)(
    'raises %s above the cloth and leaves the rest bare',
    (stitch) => {
      const { colour, relief } = work({ dye, stitch });
      expect(colour[inside * 3]).toBeGreaterThan(0.2);
      expect(relief.data[inside]).toBeGreaterThan(0.0003);
      expect(relief.data[outside]).toBe(0);
      expect(colour[outside * 3]).toBe(0);
    },
  );

  it('is metal only where the thread is gold', () => {
    expect(work({ dye, stitch: 'gold' }).metal?.data[inside]).toBeGreaterThan(0.3);
    expect(work({ dye, stitch: 'satin' }).metal?.data[inside]).toBe(0);
  });
});

describe('warp ikat', () => {
  it('runs along the warp and never across it', () => {
    const options = { bundle: 0.004, slip: 0.016, creep: 0.003, seed: 3 };
    const stripes = (x: number): Rgb => (Math.floor(x / 0.02) % 2 ? [1, 1, 1] : [0, 0, 0]);
    const bands = (_x: number, y: number): Rgb => (Math.floor(y / 0.02) % 2 ? [1, 1, 1] : [0, 0, 0]);
    const seen = { stripes: new Set<number>(), bands: new Set<number>() };
    for (let k = 0; k < 400; k++) {
      const [x, y] = [(k % 20) * 0.0031, Math.floor(k / 20) * 0.0033];
      seen.stripes.add(Math.round(warpIkat(x, y, stripes, options)[0] * 100));
      seen.bands.add(Math.round(warpIkat(x, y, bands, options)[0] * 100));
    }
    expect([...seen.stripes].sort()).toEqual([0, 100]);
    expect(seen.bands.size).toBeGreaterThan(2);
  });
});
