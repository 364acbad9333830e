import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFloor, parseVenue } from '#venue';
import { FLOORS, VENUES } from '../fixtures/hostile/data';
import { flatFloor } from '../support/flat-floor';
import { smallVenue } from '../support/small-exhibition';
import { swappedIn } from '../support/swapped';

describe(`a hostile building: ${VENUES.length} of them`, () => {
  it.each(VENUES)('$name', ({ make, code }) => {
    const { value, problems } = parseVenue(make());
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(problems.length).toBeLessThanOrEqual(500);
    if (code === null) expect(value).toBeDefined();
    else expect(problems.map((problem) => problem.code)).toContain(code);
    expect(value === undefined).toBe(code !== null);
  });
});

describe(`a hostile floor: ${FLOORS.length} of them`, () => {
  it.each(FLOORS)('$name', ({ make, code }) => {
    const { value, problems } = parseFloor(make());
    if (code !== null) expect(problems.map((problem) => problem.code)).toContain(code);
    expect(value === undefined).toBe(code !== null);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('whatever stands in the place of a value, 600 times', () => {
  it.each([
    ['building', smallVenue(), parseVenue],
    ['floor', flatFloor(), parseFloor],
  ] as const)('a %s is read or told', (_what, harmless, parse) => {
    fc.assert(
      fc.property(swappedIn(harmless), (text) => {
        const { value, problems } = parse(text);
        expect(value === undefined).toBe(problems.length > 0);
        expect(problems.every(({ code }) => /^[a-z]+(-[a-z]+)*$/.test(code))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
