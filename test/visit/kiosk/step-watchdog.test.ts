import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_WATCH, stepWatchdog, type WatchDeed, type WatchSample } from '#visit';

const well: WatchSample = {
  hall: 'walkable',
  lost: false,
  losses: 0,
  heap: 0.3,
  frameMs: 16,
  silent: 0,
  unattended: true,
  lowest: false,
  online: true,
};

/** Watches for so many seconds, five at a time; tells what was done and when. */
function watch(seconds: number, sample: (at: number) => Partial<WatchSample>, refresh = 0) {
  let state = NEW_WATCH;
  const done: [number, WatchDeed][] = [];
  for (let at = 5; at <= seconds; at += 5) {
    const step = stepWatchdog(state, { ...well, ...sample(at) }, 5, refresh);
    state = step.state;
    if (step.deed) done.push([at, step.deed]);
  }
  return done;
}

describe('the watch over a kiosk', () => {
  it('does nothing while all is well, for a week', () => {
    expect(watch(7 * 24 * 3600, () => ({}))).toEqual([]);
  });

  it('opens a hall again that did not come, with longer and longer pauses, and loads the page in between', () => {
    const done = watch(3600, () => ({ hall: 'failed' }));
    expect(done.slice(0, 6)).toEqual([
      [15, 'reopen'],
      [45, 'reopen'],
      [105, 'reopen'],
      [225, 'reopen'],
      [465, 'reopen'],
      [945, 'reopen'],
    ]);
    expect(done.some(([, deed]) => deed === 'reload')).toBe(true);
  });

  it('never loads a page anew without a network', () => {
    const done = watch(7200, () => ({ hall: 'failed', online: false }));
    expect(done.map(([, deed]) => deed)).not.toContain('reload');
  });

  it('asks less of a card that loses its context again and again', () => {
    expect(watch(600, (at) => ({ losses: Math.floor(at / 100) }))).toEqual([
      [300, 'lower'],
      [600, 'lower'],
    ]);
  });

  it('leaves a single loss to the scene, which mends it', () => {
    expect(watch(600, (at) => ({ losses: 1, lost: at > 100 && at < 105 }))).toEqual([]);
  });

  it('opens the hall anew when its picture stays away, then loads the page', () => {
    expect(watch(700, (at) => ({ losses: 1, lost: at >= 400 })).slice(0, 2)).toEqual([
      [425, 'reopen'],
      [455, 'reload'],
    ]);
  });

  it('lowers the tier when memory runs out, and loads the page anew only when nobody is there', () => {
    const full = (unattended: boolean) => watch(900, (at) => ({ heap: 0.95, lowest: at > 30, unattended }));
    expect(full(false)).toEqual([[30, 'lower']]);
    expect(full(true).slice(0, 2)).toEqual([
      [30, 'lower'],
      [300, 'reload'],
    ]);
  });

  it('lowers the tier when walking is slow for a minute', () => {
    expect(watch(100, () => ({ frameMs: 300 }))).toEqual([[60, 'lower']]);
    expect(watch(600, () => ({ frameMs: 300, lowest: true }))).toEqual([]);
  });

  it('loads a new exhibition at night, when nobody is there', () => {
    const day = 24 * 3600;
    const [first] = watch(day + 3600, (at) => ({ unattended: at > day + 600 }), day);
    expect(first).toEqual([day + 605, 'reload']);
  });

  it('never loads a page anew in its first five minutes, nor does two things within fifteen seconds, whatever it sees', () => {
    const samples = fc.array(
      fc.record({
        hall: fc.constantFrom('off', 'loading', 'walkable', 'failed'),
        lost: fc.boolean(),
        losses: fc.nat(50),
        heap: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        frameMs: fc.double({ min: 0, max: 5000, noNaN: true }),
        silent: fc.double({ min: 0, max: 500, noNaN: true }),
        unattended: fc.boolean(),
        lowest: fc.boolean(),
        online: fc.boolean(),
      }) as fc.Arbitrary<WatchSample>,
      { minLength: 200, maxLength: 200 },
    );
    fc.assert(
      fc.property(samples, (seen) => {
        let state = NEW_WATCH;
        let last = Number.NEGATIVE_INFINITY;
        seen.forEach((sample, index) => {
          const { state: next, deed } = stepWatchdog(state, sample, 5);
          state = next;
          if (deed === 'reload') {
            expect(next.up).toBeGreaterThanOrEqual(300);
            expect(sample.online).toBe(true);
          }
          if (deed) {
            expect(index * 5 - last).toBeGreaterThanOrEqual(15);
            last = index * 5;
          }
          if (deed === 'lower') expect(sample.lowest).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });
});
