import type { FormatCode } from '../schema/formats';
import { describeFound } from './words';

/** Longer than this nothing was meant as a name. */
const LONGEST_NAME = 200;

/** A lowercase, hyphened form of what somebody wrote as an identifier, when there is one. */
function asSlug(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_NAME) return undefined;
  const words = value
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  const slug = words?.join('-').slice(0, 64).replace(/-$/, '');
  return slug && slug !== value ? slug : undefined;
}

/** What is wrong with a string of a known format, by the code that its schema gives as the error. */
export const formatSentences: Readonly<Record<FormatCode, (value: unknown) => string>> = {
  'bad-id': (value) => {
    const slug = asSlug(value);
    const hint = slug === undefined ? '.' : `, such as "${slug}".`;
    return `An identifier is lowercase letters a–z, digits and single hyphens, at most 64; write one instead of ${describeFound(value)}${hint}`;
  },
  'empty-text': () => 'The text is blank; write it, or leave the key out where it is optional.',
  'bad-country-code': (value) =>
    `A country's identifier is its ISO code in two lowercase letters, such as "kz"; found ${describeFound(value)}.`,
  'bad-language-tag': (value) =>
    `A language is named by its tag, such as "en" or "uz-Cyrl"; found ${describeFound(value)}.`,
  'bad-date': (value) => `A date is written 2024, 2024-09 or 2024-09-23; found ${describeFound(value)}.`,
  'bad-link': (value) =>
    `A link starts with https:// or http:// and has no spaces; found ${describeFound(value)}.`,
  'bad-file': (value) =>
    `A file is a path inside the site in plain letters, without "..", a leading "/" or a host, such as "catalog/media/stand.webp"; found ${describeFound(value)}.`,
  'bad-colour': (value) => `A colour is written "#rrggbb", such as "#1f5f8b"; found ${describeFound(value)}.`,
  'bad-aat': (value) =>
    `An identifier of the Art & Architecture Thesaurus has nine digits; found ${describeFound(value)}.`,
};

/** Whether an error that a schema gave is the code of a known format. */
export function isFormatCode(message: string): message is FormatCode {
  return Object.hasOwn(formatSentences, message);
}

/** Keys whose absence is told in words of their own, for they are the ones most often left out. */
export const missingSentences: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  alt: [
    'missing-alt',
    'There is no alternative text; add "alt": {"en": "…"} that tells a blind visitor what is to be seen.',
  ],
  rights: [
    'missing-rights',
    'Nobody may show this without knowing its rights; add "rights": {"holder": "…", "licence": "…"}.',
  ],
  version: ['missing-version', 'The catalog does not say its format; add "version": 1.'],
};
