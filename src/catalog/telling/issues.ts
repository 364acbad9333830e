import type { $ZodIssue, $ZodIssueInvalidUnion, $ZodType } from 'zod/v4/core';
import { errorAt, type JsonPath, type Problem } from '#kit';
import { FORBIDDEN_KEY } from '../json/structure';
import { colour, filePath, slug, webAddress } from '../schema/parts';
import { keysAt, schemaAt, valueAt } from '../schema/walk';
import { didYouMean, nearest } from './nearest';
import { formatSentences, isFormatCode, missingSentences } from './sentences';
import { tellSize } from './sizes';
import { describeExpected, describeFound, oneOf } from './words';

/** The kinds that a union by its `kind` knows; none for a union by shape. */
const optionsOf = (issue: $ZodIssueInvalidUnion): readonly string[] =>
  'options' in issue ? (issue.options ?? []).map(String) : [];

/** What a value at fault was asked to be: `one of "a" or "b"`, `a text in quotes`. */
function expectationOf(issue: $ZodIssue): string {
  if (issue.code === 'invalid_type') return describeExpected(issue.expected);
  if (issue.code === 'invalid_value')
    return `${issue.values.length > 1 ? 'one of ' : ''}${oneOf(issue.values)}`;
  if (issue.code !== 'invalid_union') return 'a value';
  const options = optionsOf(issue);
  if (options.length > 0) return `one of ${oneOf(options)}`;
  return issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectationOf)).join(' or ');
}

const plainPath = (path: readonly PropertyKey[]): JsonPath =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key));

const wrongType = (expected: string, value: unknown, path: JsonPath): Problem =>
  errorAt('wrong-type', `Expected ${expected}, found ${describeFound(value)}.`, path);

/** What strings of a known format are, where `a text in quotes` would leave a curator guessing. */
const formatWords: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [slug, 'an identifier in quotes, such as "silver-ring"'],
  [filePath, 'the path of a file in quotes'],
  [webAddress, 'a link in quotes'],
  [colour, 'a colour in quotes, such as "#1f5f8b"'],
]);

function tellMissing(issue: $ZodIssue, path: JsonPath, asked: $ZodType | undefined): Problem {
  const key = String(path.at(-1) ?? '');
  const special = missingSentences[key];
  if (special) return errorAt(special[0], special[1], path);
  const expected = formatWords.get(asked) ?? expectationOf(issue);
  return errorAt('missing-key', `"${key}" is missing; add ${expected}.`, path);
}

function tellUnknownKind(issue: $ZodIssueInvalidUnion, path: JsonPath, value: unknown): Problem {
  const options = optionsOf(issue);
  const hint = typeof value === 'string' ? didYouMean(value, options) : '.';
  const written = typeof value === 'string' ? JSON.stringify(value) : describeFound(value);
  const sentence = `There is no kind ${written}; the kinds are ${oneOf(options)}${hint}`;
  return errorAt('unknown-kind', sentence, path);
}

function tellUnknownValue(
  issue: $ZodIssue & { code: 'invalid_value' },
  path: JsonPath,
  value: unknown,
): Problem {
  const hint = typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '.';
  return errorAt(
    'unknown-value',
    `Expected ${expectationOf(issue)}, found ${describeFound(value)}${hint}`,
    path,
  );
}

/** Of a longer key its beginning is told. */
const LONGEST_KEY = 80;

/** Keys that are not known (but for the one that is told already); a key that is missing beside one of them is most likely what it was meant to be. */
function tellUnknownKeys(
  keys: readonly string[],
  path: JsonPath,
  missing: readonly string[],
): readonly Problem[] {
  return keys
    .filter((key) => key !== FORBIDDEN_KEY)
    .map((key) =>
      errorAt('unknown-key', `"${key.slice(0, LONGEST_KEY)}" is not known here${didYouMean(key, missing)}`, [
        ...path,
        key,
      ]),
    );
}

/** Without the missing keys that are there under a mistyped name, which is told already. */
function withoutMistyped(problems: readonly Problem[]): readonly Problem[] {
  const pathOf = (problem: Problem): JsonPath => problem.path ?? [];
  const placeOf = (problem: Problem): string => JSON.stringify(pathOf(problem).slice(0, -1));
  const mistyped = problems.filter((problem) => problem.code === 'unknown-key');
  return problems.filter((problem) => {
    if (problem.code === 'unknown-key' || !problem.code.startsWith('missing-')) return true;
    const place = placeOf(problem);
    const key = String(pathOf(problem).at(-1));
    return !mistyped.some(
      (other) => placeOf(other) === place && nearest(String(pathOf(other).at(-1)), [key]) === key,
    );
  });
}

/**
 * What a curator is told of the faults that the schema found in `root`: stable codes and sentences instead of zod's
 * own, of which the small build has none. Of several faults of one value the first is told.
 */
export function tellIssues(
  schema: $ZodType,
  root: unknown,
  issues: readonly $ZodIssue[],
): readonly Problem[] {
  const tell = (issue: $ZodIssue, path: JsonPath): readonly Problem[] => {
    const value = valueAt(root, path);
    if (issue.code === 'unrecognized_keys') {
      const missing = keysAt(schema, root, path).filter((key) => valueAt(value, [key]) === undefined);
      return tellUnknownKeys(issue.keys, path, missing);
    }
    if (isFormatCode(issue.message))
      return [errorAt(issue.message, formatSentences[issue.message](value), path)];
    if (issue.code === 'invalid_key') {
      return [errorAt('bad-language-tag', formatSentences['bad-language-tag'](path.at(-1)), path)];
    }
    if (value === undefined) return [tellMissing(issue, path, schemaAt(schema, root, path))];
    switch (issue.code) {
      case 'invalid_type':
        return [wrongType(expectationOf(issue), value, path)];
      case 'invalid_value':
        return [tellUnknownValue(issue, path, value)];
      case 'invalid_union': {
        if (issue.discriminator !== undefined) return [tellUnknownKind(issue, path, value)];
        // The branch that got past the outermost type is the one that was meant.
        const meant = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0));
        if (!meant) return [wrongType(expectationOf(issue), value, path)];
        return meant.flatMap((inner) => tell(inner, [...path, ...plainPath(inner.path)]));
      }
      case 'too_small':
      case 'too_big': {
        const isPoint = schemaAt(schema, root, path)?._zod.def.type === 'tuple';
        return [isPoint ? wrongType(describeExpected('tuple'), value, path) : tellSize(issue, path, value)];
      }
      default:
        return [errorAt('bad-value', `The format does not allow ${describeFound(value)} here.`, path)];
    }
  };
  const told = new Map<string, Problem>();
  for (const problem of issues.flatMap((issue) => tell(issue, plainPath(issue.path)))) {
    const key = JSON.stringify(problem.path);
    if (!told.has(key)) told.set(key, problem);
  }
  return withoutMistyped([...told.values()]);
}
