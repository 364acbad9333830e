import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages, loadMessages } from '#pages';

const files = await Promise.all(
  interfaceLanguages.map(async (language) => ({ language, messages: await loadMessages(language) })),
);
const english = files[0]?.messages ?? {};

/** The names that a message asks for: `{count, plural, …}` asks for `count`. */
const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].sort();

describe('messages', () => {
  it('begin with English, which the others fall back to', () => {
    expect(interfaceLanguages[0]).toBe('en');
    expect(Object.keys(english).length).toBeGreaterThan(100);
  });

  it.each(files)('say the same things in $language', ({ messages }) => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [id, message] of Object.entries(messages)) {
      expect(message.trim(), id).not.toBe('');
      // A choice of plural forms has braces of its own, with words inside.
      expect(placeholders(message), id).toEqual(placeholders(english[id] ?? ''));
    }
  });

  it.each(files)('can all be said in $language, for any number', ({ language, messages }) => {
    const intl = createIntl({
      locale: language,
      messages,
      onError(error) {
        throw error;
      },
    });
    for (const id of Object.keys(messages)) {
      for (const count of [0, 1, 2, 5, 21]) {
        const values = Object.fromEntries(placeholders(messages[id] ?? '').map((name) => [name, count]));
        const said = intl.formatMessage({ id }, values);
        expect(said, id).not.toBe('');
        expect(said, id).not.toMatch(/[{}]/);
      }
    }
  });

  it('tell their own language and whether somebody has read them over', () => {
    for (const { language, messages } of files) {
      expect(messages['language.tag']).toBe(language);
      expect(messages['language.status']).toBe(language === 'en' ? 'reviewed' : 'unreviewed');
    }
  });

  it('come in the nearest language that there is', async () => {
    expect((await loadMessages('fr-BE'))['language.tag']).toBe('fr');
    expect((await loadMessages('fa'))['language.tag']).toBe('en');
  });
});
