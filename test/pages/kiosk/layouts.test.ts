import { describe, expect, it } from 'vitest';
import { interfaceLanguages, loadMessages } from '#pages';
import {
  LAYOUT_NAMES,
  LAYOUTS,
  layoutOf,
  NUMBERS,
  nextLayout,
} from '../../../src/pages/kiosk/keyboard/layouts';

/** Letters that a search finds without: it takes accents away, and every keyboard has a plain letter for them. */
const plain = (letter: string): string => letter.normalize('NFD').replaceAll(/\p{M}/gu, '');

describe('the keyboards', () => {
  it('are there for all nine languages', () => {
    expect(LAYOUT_NAMES).toEqual(['en', 'fr', 'nl', 'ru', 'kk', 'ky', 'tg', 'tk', 'uz']);
  });

  it.each(LAYOUT_NAMES)('have each key once, and rows that a screen has room for: %s', (name) => {
    const keys = LAYOUTS[name].flat();
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of LAYOUTS[name]) expect(row.length).toBeLessThanOrEqual(12);
    expect(LAYOUTS[name].length).toBeLessThanOrEqual(4);
    for (const key of keys) expect(key).toBe(key.toLowerCase());
  });

  it('have every letter of the alphabets that neighbours lack', () => {
    const has = (name: keyof typeof LAYOUTS, letters: string) => {
      const keys = LAYOUTS[name].flat().join('');
      for (const letter of letters) expect(keys, `${name} ${letter}`).toContain(letter);
    };
    has('kk', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі');
    has('ky', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяңөү');
    has('tg', 'абвгдеёжзийклмнопрстуфхчшъэюяғӣқӯҳҷ');
    has('tk', 'abçdeäfghijžklmnňoöprsştuüwyýz');
    has('uz', 'abdefghijklmnopqrstuvxyzʻʼ');
    has('ru', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя');
  });

  it.each(interfaceLanguages)('write every word that the interface says in %s', async (language) => {
    const keys = new Set(LAYOUTS[layoutOf(language)].flat().join(''));
    const script = keys.has('е') ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
    const words = Object.values(await loadMessages(language))
      .join(' ')
      .replaceAll(/\{[^{}]*\}/g, '')
      .toLowerCase();
    const missing = [...words].filter(
      (letter) => script.test(letter) && !keys.has(letter) && !keys.has(plain(letter)),
    );
    // Turkmen writes these in foreign names alone, which the next keyboard has.
    const foreign = language === 'tk' ? /[cqvx]/ : /[\d]/;
    expect([...new Set(missing)].filter((letter) => !foreign.test(letter))).toEqual([]);
  });

  it('write years and inventory numbers', () => {
    expect(NUMBERS.flat().join('')).toContain('1234567890');
  });

  it('follow the language, English for others, and lead on to the others that are spoken', () => {
    expect(layoutOf('fr-BE')).toBe('fr');
    expect(layoutOf('de')).toBe('en');
    expect(nextLayout('en', ['en', 'ru'])).toBe('ru');
    expect(nextLayout('ru', ['en', 'ru'])).toBe('en');
    expect(nextLayout('en', ['en'])).toBe('fr');
    let name = layoutOf('en');
    const seen = LAYOUT_NAMES.map(() => {
      name = nextLayout(name, LAYOUT_NAMES);
      return name;
    });
    expect(new Set(seen).size).toBe(9);
  });
});
