import MiniSearch, { type Options, type Query } from 'minisearch';
import type { Document, EntryKey } from './documents';
import { foldWord, wordsOf } from './fold';

/** What finds entries by their words, without knowing what they are called. */
export interface SearchEngine {
  /** The best first; nothing for a query without a letter or digit. */
  find(query: string): readonly EntryKey[];
}

/** What an index is made of a document from. */
type Indexed = Pick<Document, 'key' | 'title' | 'names' | 'context' | 'text'>;

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

const createOptions = (spellings: (word: string) => string[]): Options<Indexed> => ({
  idField: 'key',
  fields: ['title', 'names', 'context', 'text'],
  tokenize: (text) => [...wordsOf(text)],
  processTerm: spellings,
});

/** Makes an index of documents, which takes time with many of them. */
export function createEngine(documents: readonly Document[]): SearchEngine {
  const spellings = createSpellings();
  const index = new MiniSearch<Indexed>(createOptions(spellings));
  index.addAll(documents);
  return engineOf(index, spellings);
}

/** The index of documents as a file, for `readEngine`. */
export function writeEngine(documents: readonly Document[]): string {
  const index = new MiniSearch<Indexed>(createOptions(createSpellings()));
  index.addAll(documents);
  return JSON.stringify(index);
}

/** An index that was written before. @throws when the text is none, or of another version of the library */
export function readEngine(text: string): SearchEngine {
  const spellings = createSpellings();
  return engineOf(MiniSearch.loadJSON<Indexed>(text, createOptions(spellings)), spellings);
}

/** Without the one letter of a word that has only been begun: after other words it says nothing, and is the start of thousands. */
function withoutBeginning(words: readonly string[]): readonly string[] {
  const isBegun = words.length > 1 && words.at(-1)?.length === 1;
  return isBegun ? words.slice(0, -1) : words;
}

function engineOf(index: MiniSearch<Indexed>, spellings: (word: string) => string[]): SearchEngine {
  const toQuery = (words: readonly string[]): Query => ({
    combineWith: 'AND',
    queries: words.map((word) => ({ combineWith: 'OR', queries: spellings(word) })),
  });
  return {
    find(query) {
      const words = withoutBeginning(wordsOf(query));
      if (words.length === 0) return [];
      const results = index.search(toQuery(words), {
        tokenize: (word) => [word],
        processTerm: (word) => word,
        boost: { title: 4, names: 4, context: 2, text: 1 },
        prefix: true,
        fuzzy: (word) => (word.length >= FUZZY_FROM ? 0.2 : false),
      });
      return results.map(({ id }) => id as EntryKey);
    },
  };
}
