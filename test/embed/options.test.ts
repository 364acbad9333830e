import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, formatOptions, parseOptions } from '#embed';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));
const links = fc.oneof(
  fc.constantFrom('self' as const, 'referrer' as const),
  fc
    .tuple(
      fc.webUrl({ validSchemes: ['https'] }),
      fc.constantFrom('/{work}', '/{language}/{kind}?id={id}', '/x#{tour}'),
    )
    .map(([address, rest]) => ({ template: new URL(address).origin + rest })),
);
const options = fc.record(
  {
    start: fc.constantFrom('poster' as const, 'hall' as const, 'list' as const),
    ui: fc.constantFrom('full' as const, 'minimal' as const, 'none' as const),
    gestures: fc.constantFrom('auto' as const, 'cooperative' as const, 'greedy' as const),
    motion: fc.constantFrom('auto' as const, 'reduced' as const),
    sound: fc.constantFrom('on' as const, 'off' as const),
    links,
    theme: fc.record(
      {
        scheme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
        paper: hex,
        ink: hex,
        accent: hex,
      },
      { requiredKeys: ['scheme'] },
    ),
    language: fc.constantFrom('en', 'fr', 'uz-Latn'),
    logo: fc.constantFrom('media/logo.svg', 'brand/museum_2.png'),
    host: fc.constantFrom('https://museum.example', 'http://127.0.0.1:8080'),
  },
  { requiredKeys: ['start', 'ui', 'gestures', 'motion', 'sound', 'links', 'theme'] },
);

describe('the options of an embed page', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(options, (wish) => {
        expect(parseOptions(formatOptions(wish))).toEqual(wish);
      }),
    );
  });

  it('are the usual ones where an address says nothing', () => {
    expect(parseOptions('')).toEqual(DEFAULT_OPTIONS);
    expect(formatOptions(DEFAULT_OPTIONS)).toBe('');
  });

  it('stay within bounds whatever an address says', () => {
    const names = ['start', 'ui', 'gestures', 'links', 'scheme', 'paper', 'ink', 'lang', 'logo', 'host'];
    const value = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.constantFrom('javascript:alert(1)', '../../x.svg', '//evil.example/x.png', 'url(x)', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (pairs) => {
        const read = parseOptions(new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString());
        // What was read can be written and read again: nothing half understood stays in it.
        expect(parseOptions(formatOptions(read))).toEqual(read);
        expect(read.logo ?? 'a.png').toMatch(/^[\w./-]+$/);
        expect(read.logo ?? '').not.toMatch(/\.\.|^\/|\/\/|:/);
        if (typeof read.links === 'object') expect(read.links.template).toMatch(/^https?:\/\//);
      }),
    );
  });

  it.each([
    'https://{work}.example/',
    'https://museum.example{work}/',
    'https://museum.example@{work}/',
    'https://user:word@museum.example/{work}',
    'http://museum.example/{work}',
    'javascript:alert({work})',
    'data:text/html,{work}',
    'https://museum.example/{password}',
    'https://museum.example/{work',
    '//museum.example/{work}',
    `https://museum.example/${'x'.repeat(600)}`,
  ])('do not lead to %s', (template) => {
    expect(parseOptions(new URLSearchParams({ links: template }).toString()).links).toBe('self');
  });

  it.each(['museum.example', 'https://museum.example/path', 'ftp://museum.example', 'null', '*'])(
    'know no host %s',
    (host) => {
      expect(parseOptions(new URLSearchParams({ host }).toString()).host).toBeUndefined();
    },
  );
});
