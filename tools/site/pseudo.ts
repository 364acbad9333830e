import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createCatalogIndex } from '#catalog';
import type { PagesData } from '#pages';

/** Languages that nobody speaks: one is long and accented, one is written from right to left. */
export const PSEUDO_LANGUAGES = [
  { tag: 'en-XA', name: '[Þšéûðö łöñĝ]' },
  { tag: 'ar-XB', name: '\u202eesreveR\u202c' },
] as const;

export type PseudoTag = (typeof PSEUDO_LANGUAGES)[number]['tag'];

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļmñöþqŕšţûvŵxýžÅƁÇÐÉFĜĤÎĴĶĻMÑÖÞQŔŠŢÛVŴXÝŽ';
const LONGER = ' lorem ipsum dolor sit amet';

/** A text as it would be in a pseudo-language; who reads it still understands it. */
export function pseudoText(text: string, tag: PseudoTag): string {
  if (tag === 'ar-XB') return text.replace(/[^\s{}]+/g, (word) => `\u202e${word}\u202c`);
  const accented = [...text].map((sign) => ACCENTED[PLAIN.indexOf(sign)] ?? sign).join('');
  const more = Math.ceil(text.length * 0.4);
  return `[${accented}${LONGER.repeat(Math.ceil(more / LONGER.length))
    .slice(0, more)
    .trimEnd()}]`;
}

/** Messages that are settings and no sentences. */
const SETTINGS = /^language\.(status|alphabet|figures)$/;

/** The English messages in a pseudo-language, with what they ask for left alone. */
export function pseudoMessages(
  english: Readonly<Record<string, string>>,
  tag: PseudoTag,
): Record<string, string> {
  const said = Object.entries(english).map(
    ([id, text]) => [id, SETTINGS.test(id) ? text : pseudoMessage(text, tag)] as const,
  );
  return { ...Object.fromEntries(said), 'language.tag': tag };
}

function pseudoMessage(message: string, tag: PseudoTag): string {
  const parts = parse(message, { captureLocation: true });
  const print = (elements: typeof parts): string =>
    elements
      .map((element) => {
        if (element.type === TYPE.literal) return pseudoText(element.value, tag);
        if (element.type === TYPE.pound) return '#';
        const source = message.slice(element.location?.start.offset, element.location?.end.offset);
        if (element.type !== TYPE.select && element.type !== TYPE.plural) return source;
        const options = Object.entries(element.options).map(
          ([name, { value }]) => `${name} {${print(value)}}`,
        );
        return `{${element.value}, ${element.type === TYPE.select ? 'select' : 'plural'}, ${options.join(' ')}}`;
      })
      .join('');
  return print(parts);
}

/** The exhibition with every text in the pseudo-languages as well. Names of people stay what they are. */
export function pseudoPages(pages: PagesData): PagesData {
  const catalog = translated(pages.catalog, ['languages']);
  return { ...pages, catalog, index: createCatalogIndex(catalog) };

  function translated<T>(value: T, skip: readonly string[] = []): T {
    if (Array.isArray(value)) return value.map((each) => translated(each)) as T;
    if (typeof value !== 'object' || value === null) return value;
    const object = value as Record<string, unknown>;
    if (typeof object['en'] === 'string') {
      const english = object['en'];
      const added = PSEUDO_LANGUAGES.map(({ tag }) => [tag, pseudoText(english, tag)] as const);
      return { ...object, ...Object.fromEntries(added) } as T;
    }
    const entries = Object.entries(object).map(([key, inner]) => [
      key,
      skip.includes(key) || key === 'names' || key === 'nameForms' ? inner : translated(inner),
    ]);
    const copy = Object.fromEntries(entries) as Record<string, unknown>;
    if (skip.includes('languages')) copy['languages'] = [...(object['languages'] as []), ...PSEUDO_LANGUAGES];
    return copy as T;
  }
}
