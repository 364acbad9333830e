import { createScanner } from 'jsonc-parser';
import { errorAt, type Problem } from '#kit';
import type { Place } from './lines';
import { token } from './tokens';

/** Objects and lists within one another that a catalog may have at most; real ones need eight. */
export const DEEPEST = 24;

/** Entries that a list has at most, and keys that an object has: more is no exhibition, and takes long to be told. */
const MOST_ENTRIES = 20_000;
const MOST_KEYS = 1000;
/** Keys at fault that are told at most. */
const MOST_TOLD = 500;

/** The one key that objects of JavaScript do not simply keep; the schema would drop it without a word. */
export const FORBIDDEN_KEY = '__proto__';

interface Level {
  /** The keys of an object so far; none for a list. */
  readonly keys: Set<string> | undefined;
  expectsKey: boolean;
  /** Commas so far. */
  commas: number;
}

/** Problems after which nothing of the text is looked at any more. */
export const isHopeless = ({ code }: Problem): boolean => code === 'too-deep' || code === 'too-many';

/**
 * What JSON's own parser lets pass: keys written twice in one object (it keeps the last, silently), a key that means
 * something else to JavaScript, and nesting and lengths that are no catalog's. One pass over the tokens without recursion, so that no input can exhaust the stack.
 */
export function checkStructure(text: string, placeOf: (offset: number) => Place): readonly Problem[] {
  const scanner = createScanner(text, true);
  const problems: Problem[] = [];
  const tell = (code: string, sentence: string): void => {
    if (problems.length < MOST_TOLD)
      problems.push({ ...errorAt(code, sentence), ...placeOf(scanner.getTokenOffset()) });
  };
  const levels: Level[] = [];
  for (let found: number = scanner.scan(); found !== token.end; found = scanner.scan()) {
    const level = levels.at(-1);
    switch (found) {
      case token.openBrace:
      case token.openBracket: {
        const isObject = found === token.openBrace;
        levels.push({ keys: isObject ? new Set() : undefined, expectsKey: isObject, commas: 0 });
        if (levels.length > DEEPEST) {
          const sentence = `This is nested more than ${DEEPEST} levels deep; a catalog never is, so look for a bracket too many before it.`;
          return [{ ...errorAt('too-deep', sentence), ...placeOf(scanner.getTokenOffset()) }];
        }
        break;
      }
      case token.closeBrace:
      case token.closeBracket:
        levels.pop();
        break;
      case token.comma: {
        if (!level) break;
        if (level.keys) level.expectsKey = true;
        level.commas += 1;
        const most = level.keys ? MOST_KEYS : MOST_ENTRIES;
        if (level.commas >= most) {
          const sentence = `This ${level.keys ? 'object' : 'list'} has more than ${most} entries; divide the exhibition.`;
          return [{ ...errorAt('too-many', sentence), ...placeOf(scanner.getTokenOffset()) }];
        }
        break;
      }
      case token.string: {
        if (!level?.keys || !level.expectsKey) break;
        level.expectsKey = false;
        const key = scanner.getTokenValue();
        if (key === FORBIDDEN_KEY) {
          const sentence = `"${key}" cannot be a key, for JavaScript means something else by it; remove it.`;
          tell('forbidden-key', sentence);
        }
        if (level.keys.has(key)) {
          const sentence = `"${key.slice(0, 80)}" is written twice in this object; only the last would count, so keep one.`;
          tell('duplicate-key', sentence);
        }
        level.keys.add(key);
        break;
      }
    }
  }
  return problems;
}
