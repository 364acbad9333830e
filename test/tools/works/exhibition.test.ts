import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Catalog, parseCatalog } from '#catalog';
import { makings } from '../../../tools/works/making';

const file = new URL('../../../public/catalog/exhibition.json', import.meta.url);
const catalog = parseCatalog(readFileSync(file, 'utf8'), { file: 'exhibition.json' }).value as Catalog;
const ofKind = (kind: Catalog['works'][number]['kind']) => catalog.works.filter((work) => work.kind === kind);

describe('the works of the exhibition', () => {
  it('are the works of the studio, each of them', () => {
    const made = makings.map(({ id }) => id).sort();
    expect(catalog.works.map(({ id }) => id).sort()).toEqual(made);
  });

  it('are forty-eight jewels, at least eight from each country, and twelve wall works, at least two', () => {
    expect(ofKind('jewellery')).toHaveLength(48);
    expect(ofKind('wall-work')).toHaveLength(12);
    for (const { id } of catalog.countries) {
      expect(ofKind('jewellery').filter(({ country }) => country === id).length, id).toBeGreaterThanOrEqual(
        8,
      );
      expect(ofKind('wall-work').filter(({ country }) => country === id).length, id).toBeGreaterThanOrEqual(
        2,
      );
    }
  });

  it.each(catalog.works.map((work) => [work.id, work] as const))('%s says what it follows', (_, work) => {
    expect(work.made).toBe('study');
    expect(work.designer).toBeUndefined();
    expect(work.after?.title).toBeTruthy();
    expect(work.after?.url).toMatch(/^https?:/);
    expect(work.sources.length).toBeGreaterThan(0);
    expect(work.rights.licence).toBe('CC0-1.0');
    if (work.dimensions) expect(catalog.sources.map(({ id }) => id)).toContain(work.dimensions.source);
  });

  it.each(catalog.works.map((work) => [work.id, work] as const))(
    '%s is told in four languages',
    (_, work) => {
      for (const text of [work.title, work.summary, work.text, work.alt])
        for (const language of ['en', 'fr', 'nl', 'ru']) expect(text[language], language).toBeTruthy();
    },
  );
});
