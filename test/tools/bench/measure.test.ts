import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHdr } from '../../../tools/bench/pages/read-hdr';
import { createPathWalker, pointAt } from '../../../tools/bench/pages/walk-path';
import { studioPicture } from '../../../tools/bench/peers/write-hdr';
import { coverOf } from '../../../tools/bench/probe/cover';
import { parseStat } from '../../../tools/bench/processes';
import { figuresOf } from '../../../tools/bench/visitor';

describe('the cover of a picture', () => {
  const picture = (pixels: number, colourAt: (at: number) => readonly number[]): Uint8Array =>
    Uint8Array.from(Array.from({ length: pixels }, (_, at) => [...colourAt(at), 255]).flat());

  it('is nothing where nothing is drawn, and the jewel on black', () => {
    const [empty, black] = [picture(1000, () => [0, 0, 0]), picture(1000, () => [6, 6, 6])];
    expect([coverOf(empty, 1), coverOf(black, 1), coverOf(new Uint8Array())]).toEqual([0, 0, 0]);
    const jewel = picture(1000, (at) => (at % 10 === 0 ? [200, 160, 40] : [0, 0, 0]));
    expect(coverOf(jewel, 1)).toBeCloseTo(0.1);
    expect(coverOf(picture(1000, () => [250, 250, 250]))).toBe(1);
  });
});

describe('the way that every engine walks', () => {
  const path = [
    [0, 0, 1.6, 0, 0, 0],
    [1, 0, 1.6, -2, 0, 0],
    [2, 0, 1.6, -2, 1, 0],
  ] as const;

  it('goes through its points and stays at its ends', () => {
    expect(pointAt(path, 0.5)).toEqual([0.5, 0, 1.6, -1, 0, 0]);
    expect(pointAt(path, -1)).toEqual(path[0]);
    expect(pointAt(path, 9)).toEqual(path[2]);
  });

  it('takes the same steps on a slow machine, only later', async () => {
    const walker = createPathWalker();
    expect(walker.step(0)).toBeNull();
    const walked = walker.walk(path);
    const times = Array.from({ length: 30 }, (_, frame) => walker.step(5000 + 900 * frame)?.[0] ?? 0);
    // A tenth of a second of the way for each of these frames, however long they took.
    expect(times[5]).toBeCloseTo(0.5);
    expect(times[20]).toBeCloseTo(2);
    await walked;
  });

  it('never leaves the box of its points', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (seconds) => {
        const [, , , z, heading] = pointAt(path, seconds);
        expect(z).toBeGreaterThanOrEqual(-2);
        expect(z).toBeLessThanOrEqual(0);
        expect(heading).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the picture that everything reflects', () => {
  it('is read as it was written', () => {
    const { width, height, data } = readHdr(studioPicture(32));
    expect([width, height, data.length]).toEqual([32, 16, 4 * 32 * 16]);
    const top = data[0] ?? 0;
    const bottom = data[4 * 32 * 15] ?? 0;
    expect(top).toBeGreaterThan(2 * bottom);
    expect(bottom).toBeGreaterThan(0.1);
    expect(() => readHdr(new Uint8Array(40))).toThrow('no Radiance picture');
  });
});

describe('what the system tells of a process', () => {
  it('is read behind whatever its name may be', () => {
    const line = '42 (a (b) c) S 7 1 1 0 -1 4194560 1 0 0 0 250 50 0 0 20 0';
    expect(parseStat(line)).toEqual({ id: 42, parent: 7, ticks: 300 });
    expect(parseStat('')).toBeNull();
  });
});

describe('what the frames of a phase cost', () => {
  const frame = (from: number, to: number, calls = 5) => ({ from, to, calls, triangles: 1000, pixels: 9 });

  it('is their median, their slow end and the most of any', () => {
    const figures = figuresOf('walk', [frame(0, 10), frame(20, 40, 7), frame(50, 60)], 300);
    expect(figures).toMatchObject({
      walkFrames: 3,
      walkFrameMs: 10,
      walkP95Ms: 20,
      walkStepMs: 25,
      walkCpuMs: 100,
      walkCalls: 7,
    });
  });

  it('is no processor time where nothing was drawn or nobody tells', () => {
    expect(figuresOf('walk', [], 300)['walkCpuMs']).toBeNull();
    expect(figuresOf('walk', [frame(0, 1)], null)['walkCpuMs']).toBeNull();
  });
});
