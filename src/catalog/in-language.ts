import { type LanguageTag, type LocalizedText, pickText } from '#kit';
import type { Catalog } from './schema/catalog';

/** Texts of up to so many letters stay in every language: names and titles, by which people search in any of them. */
const SHORT = 60;

/**
 * The same catalog with its long texts in one language alone, or in the first where that lacks one: what a page of that
 * language needs. A catalog in nine languages is several times as long.
 */
export function inLanguage(catalog: Catalog, language: LanguageTag): Catalog {
  const tags = new Set(catalog.languages.map(({ tag }) => tag));
  const wanted = [language, ...tags];
  const take = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(take);
    if (!isObject(value)) return value;
    if (!isText(value, tags))
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, take(each)]));
    if (Object.values(value).every((text) => text.length <= SHORT)) return value;
    const { text, language: found } = pickText(value, wanted);
    return { [found]: text };
  };
  return take(catalog) as Catalog;
}

/**
 * Teaches a catalog what `other`, the same one in another language, says. Whoever holds the catalog sees the new texts and
 * nothing else has changed: this is why it is done in place. Where the two are not alike, as after an update of the site,
 * nothing is learned.
 */
export function learnLanguage(catalog: Catalog, other: Catalog): void {
  const tags = new Set(catalog.languages.map(({ tag }) => tag));
  const learn = (known: unknown, said: unknown): void => {
    if (!isObject(known) || !isObject(said)) return;
    if (isText(known, tags) && isText(said, tags)) {
      Object.assign(known, { ...said, ...known });
      return;
    }
    if (known['id'] !== said['id']) return;
    for (const [key, each] of Object.entries(known)) learn(each, said[key]);
  };
  learn(catalog, other);
}

/** A list is an object with numbers for keys, too. */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isText(value: Readonly<Record<string, unknown>>, tags: ReadonlySet<string>): value is LocalizedText {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => tags.has(key) && typeof text === 'string');
}
