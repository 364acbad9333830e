import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKiosk } from '#visit';

const usual = { idle: 30, reset: 120, warn: 15, tour: null, language: null, refresh: 24, status: false };

describe('the query of a kiosk', () => {
  it('is complete with nothing said', () => {
    expect(parseKiosk('?kiosk=1')).toEqual({ value: usual, problems: [] });
  });

  it('says how long, what and in which language', () => {
    const { value, problems } = parseKiosk(
      '?kiosk=1&idle=60&reset=300&warn=20&tour=twelve-stands&language=fr&refresh=0&status=1',
    );
    expect(value).toEqual({
      idle: 60,
      reset: 300,
      warn: 20,
      tour: 'twelve-stands',
      language: 'fr',
      refresh: 0,
      status: true,
    });
    expect(problems).toEqual([]);
  });

  it('is brought back into its bounds, and says so', () => {
    const { value, problems } = parseKiosk('?idle=1&reset=99999&warn=500&refresh=1000');
    expect(value).toMatchObject({ idle: 2, reset: 7200, warn: 60, refresh: 168 });
    expect(problems.map(({ message }) => message)).toEqual([
      '"reset" lies between 10 and 7200: it is 7200.',
      '"idle" lies between 2 and 3600: it is 2.',
      '"warn" lies between 3 and 60: it is 60.',
      '"refresh" lies between 0 and 168: it is 168.',
    ]);
  });

  it('leaves nonsense at its default, and says so', () => {
    const { value, problems } = parseKiosk('?idle=soon&reset=-5&tour=../x&language=<b>');
    expect(value).toEqual(usual);
    expect(problems).toHaveLength(4);
  });

  it('never leaves its bounds, whatever an address says', () => {
    const text = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
    fc.assert(
      fc.property(fc.record({ idle: text, reset: text, warn: text, refresh: text, tour: text }), (asked) => {
        const { value } = parseKiosk(new URLSearchParams(asked).toString());
        expect(value.idle).toBeGreaterThanOrEqual(2);
        expect(value.idle).toBeLessThanOrEqual(3600);
        expect(value.reset).toBeGreaterThanOrEqual(10);
        expect(value.reset).toBeLessThanOrEqual(7200);
        expect(value.warn).toBeGreaterThanOrEqual(3);
        expect(value.warn).toBeLessThanOrEqual(value.reset / 2);
        expect(value.refresh).toBeLessThanOrEqual(168);
        expect(value.tour ?? 'a').toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});
