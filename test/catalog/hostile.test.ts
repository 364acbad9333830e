import { describe, expect, it } from 'vitest';
import { parseCatalog } from '#catalog';
import { decodeUtf8 } from '#kit';
import { catalog as schema } from '../../src/catalog/schema/catalog';
import { CATALOGS } from '../fixtures/hostile/catalogs';
import { ENCODINGS } from '../fixtures/hostile/encodings';
import { fullCatalog } from '../fixtures/hostile/full-catalog';

/** No hostile input may cost more memory than this in what is told of it, characters. */
const MOST_TOLD = 400_000;

describe(`a hostile catalog: ${CATALOGS.length} of them`, () => {
  it('is made from one that is harmless and has every field of the format', () => {
    const full = fullCatalog();
    expect(parseCatalog(JSON.stringify(full)).problems).toEqual([]);
    expect(schema.parse(full)).toEqual(full);
    // Works of other parts are there in short.
    expect(missingKeys(full).filter((key) => !key.startsWith('catalog.part.elsewhere.'))).toEqual([]);
  });

  it.each(CATALOGS)('$name', ({ make, code }) => {
    const { value, problems } = parseCatalog(make(), { file: 'hostile.json' });
    const codes = problems.map((problem) => problem.code);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(problems.reduce((sum, { message }) => sum + message.length, 0)).toBeLessThan(MOST_TOLD);
    if (code === null) {
      expect(codes).toEqual([]);
      expect(value).toBeDefined();
    } else {
      expect(value).toBeUndefined();
      expect(problems.every(({ line, column }) => Number(line) > 0 && Number(column) > 0)).toBe(true);
      if (code !== '*') expect(codes).toContain(code);
    }
  });
});

describe(`a file in a hostile encoding: ${ENCODINGS.length} of them`, () => {
  it.each(ENCODINGS)('$name', ({ make, code }) => {
    const { value, problems } = decodeUtf8(make());
    expect(problems.map((problem) => problem.code)).toEqual(code === null ? [] : [code]);
    expect(value === undefined).toBe(code !== null);
  });
});

/** Keys of the schema that the catalog has nowhere, by the way to them. */
function missingKeys(value: unknown): readonly string[] {
  type Def = {
    readonly type: string;
    readonly shape?: Readonly<Record<string, unknown>>;
    readonly element?: unknown;
    readonly innerType?: unknown;
    readonly options?: readonly unknown[];
  };
  const defOf = (type: unknown): Def => (type as { readonly _zod: { readonly def: Def } })._zod.def;
  const look = (type: unknown, found: readonly unknown[], path: string): readonly string[] => {
    const def = defOf(type);
    if (def.innerType) return look(def.innerType, found, path);
    if (def.element) return look(def.element, found.flat(), path);
    // Of the kinds of works jewellery stands for all: they differ in fields of their own alone.
    if (def.type === 'union') {
      const jewellery = def.options?.find((option) => 'body' in (defOf(option).shape ?? {}));
      return jewellery ? look(jewellery, found, path) : [];
    }
    return Object.entries(def.shape ?? {}).flatMap(([key, child]) => {
      const below = found.flatMap((entry) => {
        const own = (entry as Readonly<Record<string, unknown>>)[key];
        return own === undefined ? [] : [own];
      });
      return below.length === 0 ? [`${path}.${key}`] : look(child, below, `${path}.${key}`);
    });
  };
  return look(schema, [value], 'catalog');
}
