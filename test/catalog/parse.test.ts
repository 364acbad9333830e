import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalog } from '#catalog';
import { hasErrors, isSlug, type Problem } from '#kit';
import { catalogOf, readFixture, smallCatalog } from './fixtures';

const small = readFixture('small.json');

const codesOf = (text: string): readonly string[] => parseCatalog(text).problems.map(({ code }) => code);

/** Whether every problem has a place that the text has, too. */
function isInside(text: string, problems: readonly Problem[]): boolean {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return problems.every(({ line, column }) => {
    const written = lines[(line ?? 0) - 1];
    return written !== undefined && column !== undefined && column >= 1 && column <= written.length + 1;
  });
}

/** The small catalog with one stretch of it replaced: near enough to a catalog to get past the first checks. */
const damaged = fc
  .tuple(
    fc.nat(small.length),
    fc.nat(40),
    fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('{', '}', '[', ',', '"')),
  )
  .map(([at, length, put]) => small.slice(0, at) + put + small.slice(at + length));

/** The small catalog with the value at one of its keys replaced by anything. */
const swapped = fc
  .tuple(fc.constantFrom(...keyPaths(JSON.parse(small))), fc.jsonValue({ maxDepth: 3 }))
  .map(([path, value]) => {
    const copy: unknown = JSON.parse(small);
    let at = copy as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    at[path.at(-1) ?? ''] = value;
    return JSON.stringify(copy, null, 2);
  });

function keyPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, child]) => keyPaths(child, [...path, key]));
  return path.length > 0 ? [path, ...below] : below;
}

describe('parseCatalog', () => {
  it('reads a small catalog without a word', () => {
    const { value, problems } = parseCatalog(small);
    expect(problems).toEqual([]);
    expect(value?.works[0]?.title).toEqual({ en: 'Ring' });
    expect(value?.tours).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), damaged), (text) => {
        const { value, problems } = parseCatalog(text);
        expect(value === undefined).toBe(hasErrors(problems));
        expect(isInside(text, problems)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever stands in the place of a value', () => {
    fc.assert(
      fc.property(swapped, (text) => {
        const { value, problems } = parseCatalog(text, { file: 'x.json' });
        expect(value === undefined).toBe(hasErrors(problems));
        expect(isInside(text, problems)).toBe(true);
        expect(problems.every(({ code }) => /^[a-z]+(-[a-z]+)*$/.test(code))).toBe(true);
        expect(problems.every(({ message }) => /^\S.*[.?]$/s.test(message))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('reads what it has read again, unchanged', () => {
    for (const name of ['small.json', 'v0.json']) {
      const catalog = catalogOf(readFixture(name));
      expect(catalogOf(JSON.stringify(catalog))).toEqual(catalog);
    }
  });

  it('refuses identifiers that are not safe in an address', () => {
    const unsafe = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '..', 'a/b', 'a b', 'Ring', 'ring-', 'құс', 'a'.repeat(65)),
    );
    fc.assert(
      fc.property(
        unsafe.filter((id) => !isSlug(id)),
        (id) => {
          const catalog = smallCatalog();
          const works = catalog.works.map((work) => ({ ...work, id }));
          expect(codesOf(JSON.stringify({ ...catalog, works }))).toContain('bad-id');
        },
      ),
    );
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('knows no key %s', (key) => {
    expect(codesOf(small.replace('"id": "small"', `"id": "small", "${key}": {}`))).toEqual(['unknown-key']);
  });

  it('refuses the key __proto__ wherever it stands', () => {
    const inObject = small.replace('"id": "small"', '"id": "small", "__proto__": {}');
    const inText = small.replace('{ "en": "One ring" }', '{ "en": "One ring", "__proto__": "x" }');
    expect(codesOf(inObject)).toEqual(['forbidden-key']);
    expect(codesOf(inText)).toEqual(['forbidden-key']);
    expect(codesOf(inText.replace('"version": 1', '"version": 0'))).toContain('forbidden-key');
  });

  it('refuses nesting that would exhaust the stack', () => {
    expect(codesOf('['.repeat(200_000))).toEqual(['too-deep']);
    expect(codesOf(`{"a":${'{"a":'.repeat(30)}1${'}'.repeat(31)}`)).toEqual(['too-deep']);
  });

  it('refuses more bytes than it was told to read, counted as UTF-8', () => {
    const cyrillic = small.replace('One ring', 'ж'.repeat(1000));
    const bytes = new TextEncoder().encode(cyrillic).length;
    expect(parseCatalog(cyrillic, { maxBytes: bytes }).value).toBeDefined();
    expect(parseCatalog(cyrillic, { maxBytes: bytes - 1 }).problems.map(({ code }) => code)).toEqual([
      'too-large',
    ]);
  });

  it('takes a byte-order mark and Windows line ends without complaint', () => {
    expect(parseCatalog(`\uFEFF${small.replaceAll('\n', '\r\n')}`).problems).toEqual([]);
    const broken = `\uFEFF${small.replaceAll('\n', '\r\n').replace('"small"', '"Small"')}`;
    expect(parseCatalog(broken).problems[0]).toMatchObject({ line: 3, column: 9 });
  });

  it('names the file in every problem', () => {
    const { problems } = parseCatalog('{"version": 1}', { file: 'a/b.json' });
    expect(problems.length).toBeGreaterThan(5);
    expect(problems.every(({ file }) => file === 'a/b.json')).toBe(true);
  });

  it('tells every fault at once, in the order of the text', () => {
    const text = small.replace('"accent": "#1f7a8c"', '"accent": "blue"').replace('"small"', '"Small"');
    const { problems } = parseCatalog(text.replace('"height": 32', '"height": "tall"'));
    expect(problems.map(({ code }) => code)).toEqual(['bad-id', 'bad-colour', 'wrong-type']);
  });
});
