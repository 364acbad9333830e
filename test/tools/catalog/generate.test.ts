import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_MANIFEST, parseManifest } from '#assets';
import { parseCatalog } from '#catalog';
import { generateExhibition } from '../../../tools/catalog/generate/generate';

const read = (path: string) => readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8');

function shipped() {
  const catalog = parseCatalog(read('catalog/exhibition.json')).value;
  const manifest = parseManifest(JSON.parse(read('models/manifest.json'))).value ?? EMPTY_MANIFEST;
  if (!catalog) throw new Error('the test needs the exhibition of the repository');
  return { catalog, manifest };
}

describe('a generated exhibition', () => {
  const from = shipped();
  const { languages } = from.catalog;

  it.each([12, 60, 500])('of %i works is a catalog without fault', (works) => {
    const made = generateExhibition(from, { works, seed: 1, languages });
    const { value, problems } = parseCatalog(JSON.stringify(made.catalog), { maxBytes: 64_000_000 });
    // What the exhibition it is made from has not translated, a large one has not either.
    expect(problems.filter(({ code }) => code !== 'missing-translations')).toEqual([]);
    expect(value?.works).toHaveLength(works);
    expect(parseManifest(made.manifest).problems).toEqual([]);
    const known = new Set(from.catalog.works.map(({ id }) => from.manifest.works[id]?.source));
    for (const { id } of made.catalog.works) expect(known).toContain(made.manifest.works[id]?.source);
  });

  it('names nobody who lives', () => {
    const { catalog } = generateExhibition(from, { works: 100, seed: 1, languages });
    for (const { name } of catalog.designers) expect(name).toMatch(/^Maker \d+$/);
    const told = JSON.stringify({ ...catalog, sources: [], editions: [], programme: [] });
    for (const { name } of from.catalog.designers) expect(told).not.toContain(`"${name}"`);
  });

  it('is the same for the same seed and another for another', () => {
    const make = (seed: number) => JSON.stringify(generateExhibition(from, { works: 120, seed, languages }));
    expect(make(7)).toBe(make(7));
    expect(make(7)).not.toBe(make(8));
  });

  it('speaks the languages that it is asked for', () => {
    const some = languages.slice(0, 2);
    const { catalog } = generateExhibition(from, { works: 1, seed: 1, languages: some });
    expect(catalog.languages).toEqual(some);
    expect(Object.keys(catalog.works[0]?.title ?? {})).toEqual(some.map(({ tag }) => tag));
  });
});
