import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Catalog, createSearch, parseCatalog } from '#catalog';
import { formatProblem } from '#kit';

const exhibitions = ['exhibition.json', 'cabinet/exhibition.json'].map((name) => {
  const file = new URL(`../../public/catalog/${name}`, import.meta.url);
  return { name, parsed: parseCatalog(readFileSync(file, 'utf8'), { file: name }) };
});

describe.each(exhibitions)('$name', ({ parsed }) => {
  it('has no error', () => {
    const errors = parsed.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(formatProblem)).toEqual([]);
    expect(parsed.value).toBeDefined();
  });

  it('finds every work by each of its titles and names', () => {
    const catalog = parsed.value as Catalog;
    const { search } = createSearch(catalog);
    for (const { id, title, names } of catalog.works) {
      const forms = [names?.native, names?.cyrillic, names?.latin].filter((form) => form !== undefined);
      for (const written of [...Object.values(title), ...forms]) {
        expect(
          search(written, 'en').map((hit) => hit.id),
          written,
        ).toContain(id);
      }
    }
  });
});
