import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inLanguage, learnLanguage, readChecked } from '#catalog';
import { type LocalizedText, pickText } from '#kit';

const file = new URL('../../public/catalog/exhibition.json', import.meta.url);
const read = () => {
  const catalog = readChecked(readFileSync(file, 'utf8'));
  if (!catalog) throw new Error('The shipped catalog cannot be read.');
  return catalog;
};
const tags = read().languages.map(({ tag }) => tag);

/** What a page in a language shows of all texts, by where they are. */
function saidIn(catalog: unknown, language: string): Map<string, string> {
  const said = new Map<string, string>();
  const look = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof (value as LocalizedText)['en'] === 'string' || tags.some((tag) => tag in value)) {
      const { text, language: found } = pickText(value as LocalizedText, [language, 'en']);
      said.set(path, `${found}: ${text}`);
    } else for (const [key, each] of Object.entries(value)) look(each, `${path}/${key}`);
  };
  look(catalog, '');
  return said;
}

describe('a catalog in one language', () => {
  it.each(tags)('says in %s what the whole one says', (tag) => {
    const whole = saidIn(read(), tag);
    expect(whole.size).toBeGreaterThan(1000);
    expect(saidIn(inLanguage(read(), tag), tag)).toEqual(whole);
  });

  it('is a catalog by itself, a good deal shorter', () => {
    const one = JSON.stringify(inLanguage(read(), 'en'));
    expect(readChecked(one)).toEqual(JSON.parse(one));
    expect(one.length).toBeLessThan(0.5 * JSON.stringify(read()).length);
  });

  it('keeps titles in every language, by which people search', () => {
    const [work] = read().works;
    const [short] = inLanguage(read(), 'fr').works;
    expect(short?.title).toEqual(work?.title);
    expect(Object.keys(short?.text ?? {})).toEqual(['fr']);
  });

  it('leaves the catalog that it is taken from as it was', () => {
    const whole = read();
    inLanguage(whole, 'fr');
    expect(whole).toEqual(read());
  });
});

describe('a catalog that learns a language', () => {
  it.each(tags)('says in %s what the whole one says, and in its own what it said', (tag) => {
    const known = inLanguage(read(), 'ru');
    learnLanguage(known, inLanguage(read(), tag));
    expect(saidIn(known, tag)).toEqual(saidIn(read(), tag));
    expect(saidIn(known, 'ru')).toEqual(saidIn(read(), 'ru'));
  });

  it('knows all there is when it has learned all', () => {
    const known = inLanguage(read(), 'en');
    for (const tag of tags) learnLanguage(known, inLanguage(read(), tag));
    expect(known).toEqual(read());
  });

  it('learns nothing of another work in the same place', () => {
    const known = inLanguage(read(), 'en');
    const other = inLanguage(read(), 'fr');
    const moved = { ...other, works: other.works.toReversed() };
    learnLanguage(known, moved);
    for (const [at, work] of known.works.entries())
      expect(work.text['fr'], work.id).toBe(
        work.id === moved.works[at]?.id ? moved.works[at]?.text['fr'] : undefined,
      );
  });
});
