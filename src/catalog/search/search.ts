import MiniSearch, { type Query } from 'minisearch';
import { type LanguageTag, type LocalizedText, pickText } from '#kit';
import type { Catalog } from '../schema/catalog';
import { type Document, documentsOf, type SearchKind } from './documents';
import { foldWord, wordsOf } from './fold';

/** Something that a visitor searched for. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  /** In the language asked for, else in the one that it falls back to. */
  readonly title: string;
  readonly titleLanguage: LanguageTag;
  /** Only to be compared with those of the same search. */
  readonly score: number;
}

export interface Search {
  /** The best first; nothing for a query without a letter or digit. */
  search(query: string, language: LanguageTag): readonly SearchHit[];
}

/** Shorter words are not guessed at: too many words would be near them. */
const FUZZY_FROM = 4;

/** A function to the spellings under which a word is found: its own, and the one without its language's letters. */
function createSpellings(): (word: string) => string[] {
  // Texts have many words but few different ones, and folding is the slow part of indexing.
  const known = new Map<string, string[]>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const folded = foldWord(word);
    const spellings = folded === word ? [word] : [word, folded];
    known.set(word, spellings);
    return spellings;
  };
}

/**
 * Search over works, designers, countries and terms in all their languages at once: what somebody half remembers, in
 * whichever alphabet and however typed. Made when a visitor first searches, for it takes time with many works.
 */
export function createSearch(catalog: Catalog): Search {
  const spellings = createSpellings();
  const toQuery = (words: readonly string[]): Query => ({
    combineWith: 'AND',
    queries: words.map((word) => ({ combineWith: 'OR', queries: spellings(word) })),
  });
  const fallback = catalog.languages[0]?.tag ?? 'en';
  const index = new MiniSearch<Document>({
    idField: 'key',
    fields: ['title', 'names', 'context', 'text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: spellings,
  });
  const documents = documentsOf(catalog);
  const found = new Map<string, { kind: SearchKind; id: string; title: LocalizedText }>();
  for (const { key, kind, id, localizedTitle } of documents)
    found.set(key, { kind, id, title: localizedTitle });
  index.addAll(documents);

  return {
    search(query, language) {
      const words = wordsOf(query);
      if (words.length === 0) return [];
      const results = index.search(toQuery(words), {
        tokenize: (word) => [word],
        processTerm: (word) => word,
        boost: { title: 4, names: 4, context: 2, text: 1 },
        prefix: true,
        fuzzy: (word) => (word.length >= FUZZY_FROM ? 0.2 : false),
      });
      return results.flatMap(({ id: key, score }) => {
        const entry = found.get(String(key));
        if (!entry) return [];
        const title = pickText(entry.title, [language, fallback]);
        return [{ kind: entry.kind, id: entry.id, title: title.text, titleLanguage: title.language, score }];
      });
    },
  };
}
