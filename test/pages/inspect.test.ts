import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Work } from '#catalog';
import {
  CARD,
  fitNow,
  formatCalibration,
  isNear,
  NOMINAL,
  parseCalibration,
} from '../../src/pages/hall/inspect/actual/calibration';
import { buttonFor } from '../../src/pages/hall/inspect/bar/toolbar-keys';
import { captionSpots } from '../../src/pages/hall/inspect/beside/caption-spots';
import { kindredOf } from '../../src/pages/hall/inspect/beside/kindred';
import { declutter, type Frame, type Spot } from '../../src/pages/hall/inspect/notes/declutter';
import { leadersOf } from '../../src/pages/hall/inspect/notes/leaders';
import { createPinBoard, type DrawnPin } from '../../src/pages/hall/inspect/notes/pin-board';
import { pickStep, STEPS } from '../../src/pages/hall/inspect/scale/steps';
import { decimalsOf, extentOf, tapeLength } from '../../src/pages/hall/inspect/tape/tape';
import { smallWork } from '../support/small-exhibition';

describe('the scale bar', () => {
  it('is the longest of 1, 2, 5 that fits, from a tenth of a millimetre to half a metre', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.integer({ min: 40, max: 400 }),
        (scale, room) => {
          const step = pickStep(scale, room);
          expect(STEPS).toContain(step?.millimetres);
          expect(step?.pixels).toBeCloseTo(((step?.millimetres ?? 0) * scale) / 1000, 6);
          const next = STEPS[STEPS.indexOf(step?.millimetres ?? 0) + 1];
          if (step && step.millimetres > 0.1) expect(step.pixels).toBeLessThanOrEqual(room);
          if (next !== undefined) expect((next * scale) / 1000).toBeGreaterThan(room);
        },
      ),
    );
  });

  it('never gets finer by coming away', () => {
    const scales = fc.tuple(
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(scales, ([a, b]) => {
        const [far, near] = [Math.min(a, b), Math.max(a, b)];
        expect(pickStep(far, 160)?.millimetres).toBeGreaterThanOrEqual(pickStep(near, 160)?.millimetres ?? 0);
      }),
    );
  });

  it('is absent while nothing is in hand', () => {
    expect(pickStep(0, 160)).toBeNull();
    expect(pickStep(Number.NaN, 160)).toBeNull();
  });
});

describe('the tape', () => {
  it('reads the distance of its ends in millimetres', () => {
    expect(tapeLength([])).toBeNull();
    expect(tapeLength([[0, 0, 0]])).toBeNull();
    const read = tapeLength([
      [0, 0, 0],
      [0.03, 0.04, 0],
    ]);
    expect(read).toBeCloseTo(50);
    expect(decimalsOf(99.9)).toBe(1);
    expect(decimalsOf(100)).toBe(0);
  });

  it.each(['width', 'height', 'depth'] as const)('lies along the %s of the whole', (extent) => {
    const size = { width: 0.2, height: 0.3, depth: 0.05 };
    const tape = extentOf([size.width, size.height, size.depth], extent);
    expect(tapeLength(tape)).toBeCloseTo(size[extent] * 1000);
  });
});

describe('the size of a screen', () => {
  it('is remembered and read again, and nonsense is not', () => {
    const known = { pixelsPerMillimetre: 4.25, ratio: 2 };
    expect(parseCalibration(formatCalibration(known))).toEqual(known);
    for (const text of [null, '', '4.2', '0@1', 'x@y', '4@0', '-3@1', '900@1', '4@Infinity'])
      expect(parseCalibration(text)).toBeNull();
  });

  it('is certain while nothing has changed, and reckons with the zoom of the browser', () => {
    const known = { pixelsPerMillimetre: 4, ratio: 1 };
    expect(fitNow(known, 1)).toEqual({ pixelsPerMillimetre: 4, uncertain: false });
    expect(fitNow(known, 2)).toEqual({ pixelsPerMillimetre: 2, uncertain: true });
  });

  it('counts as actual within one in a hundred', () => {
    expect(isNear(1009, 1000)).toBe(true);
    expect(isNear(1011, 1000)).toBe(false);
    expect(isNear(0, 0)).toBe(false);
    expect(CARD.long * NOMINAL).toBeGreaterThan(300);
  });
});

describe('a toolbar', () => {
  it('leads around by arrows, and to its ends', () => {
    expect(buttonFor('ArrowRight', 2, 3)).toBe(0);
    expect(buttonFor('ArrowLeft', 0, 3)).toBe(2);
    expect(buttonFor('ArrowRight', 0, 3, true)).toBe(2);
    expect(buttonFor('ArrowDown', 0, 3, true)).toBe(1);
    expect(buttonFor('Home', 2, 3)).toBe(0);
    expect(buttonFor('End', 0, 3)).toBe(2);
    expect(buttonFor('Enter', 0, 3)).toBeNull();
    expect(buttonFor('ArrowRight', 0, 0)).toBeNull();
  });
});

describe('works to compare with', () => {
  it('come by form, then by technique, then all others, and never the work itself', () => {
    const work = (id: string, form: string, ...techniques: string[]) =>
      smallWork(id, { form, techniques } as Partial<Work>);
    const ring = work('ring', 'ring', 'niello', 'filigree');
    const others = [
      work('cuff', 'cuff'),
      work('pin', 'pin', 'niello'),
      ring,
      work('seal', 'ring'),
      work('band', 'cuff', 'filigree', 'niello'),
    ];
    expect(kindredOf(ring, others).map(({ work: { id }, kinship }) => `${id} ${kinship}`)).toEqual([
      'seal form',
      'band technique',
      'pin technique',
      'cuff other',
    ]);
  });
});

describe('discs that would lie on each other', () => {
  const frame: Frame = { left: 0, top: 60, right: 380, bottom: 420 };
  const SIZE = 36;
  const spot = fc.record({
    x: fc.double({ min: -200, max: 600, noNaN: true }),
    y: fc.double({ min: -200, max: 700, noNaN: true }),
  });
  const places = fc.array(spot, { minLength: 1, maxLength: 12 });
  const offsets = (from: readonly Spot[], to: readonly Spot[]) =>
    to.map(({ x, y }, index) => ({ x: x - (from[index]?.x ?? 0), y: y - (from[index]?.y ?? 0) }));
  const far = (a: Spot | undefined, b: Spot | undefined) =>
    a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.POSITIVE_INFINITY;

  it('never do, and never leave the stage, wherever they belong', () => {
    fc.assert(
      fc.property(places, fc.boolean(), (given, crowded) => {
        const wanted = crowded ? given.map(({ x, y }) => ({ x: 190 + x / 50, y: 200 + y / 50 })) : given;
        const discs = declutter(wanted, SIZE, frame);
        expect(discs).toHaveLength(wanted.length);
        discs.forEach((disc, index) => {
          expect(disc.x).toBeGreaterThanOrEqual(frame.left + SIZE / 2 - 1e-6);
          expect(disc.x).toBeLessThanOrEqual(frame.right - SIZE / 2 + 1e-6);
          expect(disc.y).toBeGreaterThanOrEqual(frame.top + SIZE / 2 - 1e-6);
          expect(disc.y).toBeLessThanOrEqual(frame.bottom - SIZE / 2 + 1e-6);
          for (const other of discs.slice(index + 1))
            expect(far(disc, other)).toBeGreaterThanOrEqual(SIZE - 1e-6);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('stay where they are when there is room, and part by no more than they must', () => {
    const apart = [
      { x: 100, y: 100 },
      { x: 200, y: 200 },
    ];
    declutter(apart, SIZE, frame).forEach((disc, index) => {
      expect(far(disc, apart[index])).toBeLessThan(0.1);
    });
    const [a, b] = declutter(
      [
        { x: 100, y: 100 },
        { x: 110, y: 100 },
      ],
      SIZE,
      frame,
    );
    expect(a?.x).toBeLessThan(b?.x ?? 0);
    expect(far(a, b)).toBeLessThan(SIZE + 8);
  });

  it('are in the same places again for the same picture', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        expect(declutter(wanted, SIZE, frame)).toEqual(declutter(wanted, SIZE, frame));
      }),
    );
  });

  it('move a little when their places move a little', () => {
    const drift = fc.array(
      fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
      {
        minLength: 8,
        maxLength: 8,
      },
    );
    const few = fc.array(
      fc.record({
        x: fc.double({ min: 40, max: 340, noNaN: true }),
        y: fc.double({ min: 100, max: 380, noNaN: true }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(few, drift, (wanted, moves) => {
        let before = declutter(wanted, SIZE, frame);
        // A picture that rests: the discs are where they come to rest.
        for (let frames = 0; frames < 12; frames += 1) {
          before = declutter(wanted, SIZE, frame, offsets(wanted, before));
        }
        const moved = wanted.map(({ x, y }, index) => {
          const [dx = 0, dy = 0] = moves[index] ?? [];
          return { x: x + dx, y: y + dy };
        });
        const after = declutter(moved, SIZE, frame, offsets(wanted, before));
        after.forEach((disc, index) => {
          expect(far(disc, before[index])).toBeLessThan(SIZE / 2);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('two captions', () => {
  const frame: Frame = { left: 0, top: 60, right: 380, bottom: 420 };
  const spot = fc.record({
    x: fc.double({ min: -200, max: 600, noNaN: true }),
    y: fc.double({ min: -200, max: 700, noNaN: true }),
  });
  const size = fc.record({
    width: fc.integer({ min: 40, max: 180 }),
    height: fc.integer({ min: 20, max: 60 }),
  });

  it('never lie on each other, and stay within the frame', () => {
    fc.assert(
      fc.property(fc.tuple(spot, spot), fc.tuple(size, size), (places, sizes) => {
        const spots = captionSpots(places, sizes, frame);
        const boxes = spots.map(({ x, y }, index) => {
          const { width = 0, height = 0 } = sizes[index] ?? {};
          return { left: x - width / 2, right: x + width / 2, top: y, bottom: y + height };
        });
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(frame.left - 1e-6);
          expect(right).toBeLessThanOrEqual(frame.right + 1e-6);
          expect(top).toBeGreaterThanOrEqual(frame.top - 1e-6);
          expect(bottom).toBeLessThanOrEqual(frame.bottom + 1e-6);
        }
        const [a, b] = boxes;
        if (!a || !b) return;
        const apart =
          a.right <= b.left + 1e-6 || b.right <= a.left + 1e-6 || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).toBe(true);
      }),
    );
  });
});

describe('the pins of a work', () => {
  const frame: Frame = { left: 0, top: 0, right: 400, bottom: 300 };
  const view = (focused = false) => ({
    draw: vi.fn<(drawn: DrawnPin | null) => void>(),
    focused: () => focused,
  });

  it('stand on their places in reading order, and hide with them', () => {
    const board = createPinBoard(30);
    const [one, two] = [view(), view()];
    const told = vi.fn();
    board.add('b', 2, two, told).place(300, 100, 1, true);
    const first = board.add('a', 1, one, told);
    first.place(100, 100, 1, true);
    expect(told).toHaveBeenCalledTimes(2);
    expect(board.settle(frame).map(({ place }) => place.x)).toEqual([100, 300]);
    first.place(100, 100, 1, false);
    board.settle(frame);
    expect(one.draw).toHaveBeenLastCalledWith(null);
    first.place(-900, 100, 1, true);
    board.settle(frame);
    expect(one.draw).toHaveBeenLastCalledWith(null);
  });

  it('wait at the edge while they are in focus', () => {
    const board = createPinBoard(30);
    const focused = view(true);
    board.add('a', 1, focused, () => {}).place(100, 100, 1, false);
    const [drawn] = board.settle(frame);
    expect(drawn).toMatchObject({ away: true, spot: { x: 200, y: 285 } });
    board.remove('a');
    expect(board.settle(frame)).toEqual([]);
  });

  it('have a line to their place when they had to give way', () => {
    const at = (x: number) => ({ x, y: 10 });
    expect(leadersOf([{ spot: at(10), place: at(14), away: false }])).toBe('');
    expect(leadersOf([{ spot: at(10), place: at(60), away: true }])).toBe('');
    expect(leadersOf([{ spot: at(10), place: at(60), away: false }])).toBe('M60.0 10.0L10.0 10.0');
  });
});
