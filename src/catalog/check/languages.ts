import { errorAt, type JsonPath, type LocalizedText, type Problem, warningAt } from '#kit';
import { type Catalog, catalog as schema } from '../schema/catalog';
import { text as textSchema } from '../schema/parts';
import { eachOf } from '../schema/walk';
import { didYouMean } from '../telling/nearest';

interface Found {
  readonly text: LocalizedText;
  readonly path: JsonPath;
}

/** Every text for visitors in the catalog, in the order of the format. */
export function textsOf(catalog: Catalog): readonly Found[] {
  const texts: Found[] = [];
  eachOf(textSchema, schema, catalog, (value, path) => texts.push({ text: value as LocalizedText, path }));
  return texts;
}

/**
 * Every text is there in the first language, which the others fall back to, and in none that the catalog does not
 * declare. What other languages lack is one warning a language.
 */
export function* checkLanguages(catalog: Catalog): Iterable<Problem> {
  const tags = catalog.languages.map((language) => language.tag);
  const [fallback = 'en', ...others] = tags;
  const texts = textsOf(catalog);
  for (const { text, path } of texts) {
    if (!Object.hasOwn(text, fallback)) {
      const code = path.at(-1) === 'alt' ? 'missing-alt' : 'missing-text';
      const sentence = `The text is missing in "${fallback}", the first language of the catalog; add "${fallback}": "…".`;
      yield errorAt(code, sentence, path);
    }
    for (const tag of Object.keys(text)) {
      if (tags.includes(tag)) continue;
      const sentence = `The catalog does not declare the language "${tag}"; add it to "languages" or remove the text${didYouMean(tag, tags)}`;
      yield errorAt('undeclared-language', sentence, [...path, tag]);
    }
  }
  for (const tag of others) {
    const missing = texts.filter(({ text }) => !Object.hasOwn(text, tag));
    if (missing.length === 0) continue;
    const sentence = `${missing.length} of ${texts.length} texts are not translated into "${tag}"; visitors read them in "${fallback}".`;
    yield warningAt('missing-translations', sentence, ['languages', tags.indexOf(tag)]);
  }
}
