import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KioskDeed, type KioskState, NEW_KIOSK, secondsLeft, stepKiosk } from '#visit';

const options = { idle: 30, reset: 120, warn: 15 };
const nobody = { touched: false, led: false, ready: true };
const VISITING: KioskState = { phase: 'visiting', quiet: 0 };

/** Lets seconds pass; tells the state after them and everything that was to be done. */
function pass(from: KioskState, seconds: number, input = nobody) {
  let state = from;
  const deeds: KioskDeed[] = [];
  for (let at = 0; at < seconds; at += 1) {
    const step = stepKiosk(state, input, 1, options);
    state = step.state;
    if (step.deed) deeds.push(step.deed);
  }
  return { state, deeds };
}

describe('a kiosk', () => {
  it('begins the tour by itself after a while', () => {
    expect(pass(NEW_KIOSK, 29)).toEqual({ state: { phase: 'waiting', quiet: 29 }, deeds: [] });
    expect(pass(NEW_KIOSK, 30)).toEqual({ state: { phase: 'attract', quiet: 0 }, deeds: ['attract'] });
  });

  it('begins no tour in a hall that cannot be walked', () => {
    expect(pass(NEW_KIOSK, 500, { ...nobody, ready: false }).deeds).toEqual([]);
  });

  it('goes back to its start when the tour has ended, and round again', () => {
    const attract = pass(NEW_KIOSK, 30).state;
    const playing = pass(attract, 300, { ...nobody, led: true });
    expect(playing).toEqual({ state: { phase: 'attract', quiet: 0 }, deeds: [] });
    expect(pass(playing.state, 30)).toEqual({ state: { phase: 'waiting', quiet: 0 }, deeds: ['reset'] });
    expect(pass(playing.state, 60).deeds).toEqual(['reset', 'attract']);
  });

  it.each(['waiting', 'attract'] as const)('is the visitor’s at the first touch while %s', (phase) => {
    const step = stepKiosk({ phase, quiet: 4 }, { ...nobody, touched: true }, 1, options);
    expect(step).toEqual({ state: VISITING, deed: 'begin' });
  });

  it('warns before it ends a visit, and any touch keeps it', () => {
    const warned = pass(VISITING, 105);
    expect(warned).toEqual({ state: { phase: 'warning', quiet: 105 }, deeds: [] });
    expect(secondsLeft(warned.state, options)).toBe(15);
    const kept = stepKiosk(warned.state, { ...nobody, touched: true }, 1, options);
    expect(kept).toEqual({ state: VISITING, deed: null });
    expect(pass(warned.state, 15)).toEqual({ state: { phase: 'waiting', quiet: 0 }, deeds: ['reset'] });
  });

  it('counts no time while a tour leads its visitor', () => {
    expect(pass(VISITING, 1000, { ...nobody, led: true }).state).toEqual(VISITING);
  });

  it('warns even when the machine slept through the whole time', () => {
    expect(stepKiosk({ phase: 'visiting', quiet: 100 }, nobody, 9999, options)).toEqual({
      state: { phase: 'visiting', quiet: 102 },
      deed: null,
    });
  });
});

const inputs = fc.array(
  fc.record({
    touched: fc.boolean().map((touched) => touched),
    led: fc.boolean(),
    ready: fc.boolean(),
    dt: fc.double({ min: -1, max: 40, noNaN: true }),
    times: fc.integer({ min: 1, max: 90 }),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('whatever happens', () => {
  it('a visit is ended only after the whole warning, and never with a hand on it', () => {
    fc.assert(
      fc.property(inputs, (happenings) => {
        let state: KioskState = NEW_KIOSK;
        let warned = 0;
        for (const { times, dt, ...input } of happenings) {
          for (let time = 0; time < times; time += 1) {
            const before = state;
            const { state: after, deed } = stepKiosk(before, input, dt, options);
            warned = before.phase === 'warning' ? warned + Math.max(0, Math.min(dt, 2)) : 0;
            if (deed === 'reset') {
              expect(before.phase === 'warning' || before.phase === 'attract').toBe(true);
              expect(input.touched).toBe(false);
              // One step belongs to the phase before.
              if (before.phase === 'warning') expect(warned).toBeGreaterThanOrEqual(options.warn - 2 - 1e-6);
              expect(after).toEqual(NEW_KIOSK);
            }
            if (deed === 'begin') expect(input.touched).toBe(true);
            if (deed === 'attract') expect(input.ready).toBe(true);
            if (input.touched) expect(after).toEqual(VISITING);
            expect(after.quiet).toBeGreaterThanOrEqual(0);
            expect(secondsLeft(after, options)).toBeLessThanOrEqual(options.warn);
            state = after;
          }
        }
      }),
    );
  });

  it('a kiosk that is left alone comes back to its start', () => {
    fc.assert(
      fc.property(inputs, (happenings) => {
        let state: KioskState = NEW_KIOSK;
        for (const { dt, times: _, ...input } of happenings)
          state = stepKiosk(state, input, dt, options).state;
        const { deeds, state: after } = pass(state, options.reset + options.idle);
        expect(deeds.length).toBeGreaterThan(0);
        expect(after.phase === 'waiting' || after.phase === 'attract').toBe(true);
      }),
    );
  });
});
