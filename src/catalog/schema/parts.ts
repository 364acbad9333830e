import * as z from 'zod/mini';
import { SLUG_LONGEST, SLUG_PATTERN } from '#kit';
import { type FormatCode, formats } from './formats';

/** A string of one of the known formats; its error is the problem's code. */
const formatted = (code: keyof typeof formats, longest: number) =>
  z.string().check(z.maxLength(longest), z.regex(formats[code], { error: code }));

const NO_ID: FormatCode = 'bad-id';
const NO_TEXT: FormatCode = 'empty-text';

/** A stable identifier: it stands in addresses, so it is never changed, only aliased. */
export const slug = z
  .string()
  .check(z.regex(SLUG_PATTERN, { error: NO_ID }), z.maxLength(SLUG_LONGEST, { error: NO_ID }));

/** ISO 3166-1 alpha-2 in lowercase. */
export const countryCode = formatted('bad-country-code', 2);

/** A BCP 47 language tag: `en`, `kk`, `uz-Cyrl`. */
export const languageTag = formatted('bad-language-tag', 35);

/** A line that is no translation: a name, a publisher, a licence. */
export const line = z.string().check(z.trim(), z.minLength(1, { error: NO_TEXT }), z.maxLength(500));

const paragraphs = z.string().check(z.trim(), z.minLength(1, { error: NO_TEXT }), z.maxLength(20_000));

/** A text in one or more languages. Paragraphs are parted by an empty line. */
export const text = z.record(languageTag, paragraphs);

/** How a name is written in other languages, of the exhibition or not; none is asked for. */
export const nameForms = z.record(languageTag, line);

/** A day `2024-09-23`, a month `2024-09` or a year `2024`. */
export const date = formatted('bad-date', 10);

/** A link for visitors. */
export const webAddress = formatted('bad-link', 2048);

/** A file of the exhibition: a path from the site's root, without `..` and without a host. */
export const filePath = formatted('bad-file', 512);

/** A point in a model's or hall's own space, metres. */
export const point = z.tuple([z.number(), z.number(), z.number()]);

/** A colour `#rrggbb`. */
export const colour = formatted('bad-colour', 7);

/** Identifiers of entries in `sources` that a statement rests on. */
export const sourceRefs = z.array(slug);
