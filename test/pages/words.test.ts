import { describe, expect, it } from 'vitest';
import { createOrder } from '#kit';
import { interfaceLanguages, loadMessages } from '#pages';
import { createWords } from '../../src/pages/text/words';
import { readExhibition } from './exhibition';

const { catalog } = readExhibition();
const languages = await Promise.all(
  interfaceLanguages.map(async (language) => ({ language, messages: await loadMessages(language) })),
);

describe.each(languages)('words and figures in $language', ({ language, messages }) => {
  const words = createWords(language, messages);

  it('are those of Unicode’s data, which Node has and browsers lack', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    const known = new Intl.NumberFormat(language);
    for (const value of [0, 7, 999, 1234, 12_345.5, 20_496_000]) {
      expect(plain(words.formatNumber(value))).toBe(plain(known.format(value)));
    }
    expect(words.formatMessage({ id: 'catalogue.count' }, { count: 12_345 })).toContain(known.format(12_345));
  });

  it('have units, and plurals for every number', () => {
    for (const unit of ['millimeter', 'centimeter', 'meter', 'gram', 'megabyte'] as const) {
      const said = words.formatNumber(1.25, { style: 'unit', unit, maximumFractionDigits: 1 });
      expect(said).toMatch(/^1[.,]3\s\p{L}{1,2}$/u);
    }
    for (const count of [0, 1, 2, 5, 21, 60]) {
      const said = words.formatMessage({ id: 'country.works' }, { count });
      if (count > 0) expect(said).toContain(String(count));
    }
  });

  it('are sorted as Unicode sorts them', ({ skip }) => {
    if (Intl.Collator.supportedLocalesOf(language).length === 0) return skip('Node does not know the order');
    const alphabet = messages['language.alphabet'] ?? '';
    const own = new Set(alphabet.replaceAll(' ', ''));
    const texts = [...catalog.terms.map(({ term }) => term), ...catalog.works.map(({ title }) => title)]
      .flatMap((text) => text[language] ?? [])
      .filter((text) => [...text.toLowerCase()].every((sign) => own.has(sign) || /[ ,-]/.test(sign)));
    const order = createOrder(alphabet);
    const collator = new Intl.Collator(language, { ignorePunctuation: false });
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.toSorted(order)).toEqual(texts.toSorted(collator.compare));
  });
});
