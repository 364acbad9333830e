import { createScanner, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { errorAt, type Problem } from '#kit';
import type { Place } from './lines';
import { token } from './tokens';

const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'is not JSON; texts and keys stand in double quotes',
  InvalidNumberFormat: 'is no number as JSON writes it; write 12 or 0.5',
  PropertyNameExpected: 'stands where a key in double quotes must come',
  ValueExpected: 'stands where a value must come',
  ColonExpected: 'stands where a colon must come after the key',
  CommaExpected: 'stands where a comma must come; add it after the value before',
  CloseBraceExpected: 'stands where a closing } must come',
  CloseBracketExpected: 'stands where a closing ] must come',
  EndOfFileExpected: 'stands after the end of the catalog; remove what follows the last }',
  UnexpectedEndOfComment: 'begins a comment that never ends; JSON has no comments',
  UnexpectedEndOfString: 'begins a text that is not closed on its line; add the closing quote',
  UnexpectedEndOfNumber: 'is not a whole number; write 12 or 0.5',
  InvalidUnicode: 'holds a \\u that is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'holds a backslash that JSON does not know; write \\\\ for a backslash',
  InvalidCharacter: 'holds a tab or another control character; write \\n for a new line, \\t for a tab',
};

/** What stands at an offset, shortened for a sentence. */
const quote = (text: string, { offset, length }: ParseError): string => {
  const found = text.slice(offset, offset + Math.min(Math.max(length, 1), 24)).split('\n')[0] ?? '';
  return `\`${found}\``;
};

/** Offsets of the commas that are followed by a closing bracket. */
function trailingCommas(text: string): ReadonlyMap<number, number> {
  const scanner = createScanner(text, true);
  const commas = new Map<number, number>();
  let comma: number | undefined;
  for (let found: number = scanner.scan(); found !== token.end; found = scanner.scan()) {
    const closes = found === token.closeBrace || found === token.closeBracket;
    if (closes && comma !== undefined) commas.set(scanner.getTokenOffset(), comma);
    comma = found === token.comma ? scanner.getTokenOffset() : undefined;
  }
  return commas;
}

/**
 * Why a text is not JSON: every comment and every trailing comma, and the first other fault, for those after it are
 * mostly its echoes.
 */
export function explainSyntax(text: string, placeOf: (offset: number) => Place): readonly Problem[] {
  if (text.trimStart().startsWith('<')) {
    const sentence = 'This is a web page and no JSON; give the place of the catalog file itself.';
    return [{ ...errorAt('syntax', sentence), ...placeOf(0) }];
  }
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const commas = trailingCommas(text);
  const problems: Problem[] = [];
  const seen = new Set<number>();
  let faulty = false;
  const tell = (code: string, sentence: string, offset: number) => {
    if (seen.has(offset)) return;
    seen.add(offset);
    problems.push({ ...errorAt(code, sentence), ...placeOf(offset) });
  };
  for (const error of errors) {
    const name = printParseErrorCode(error.error);
    const comma = commas.get(error.offset);
    if (name === 'InvalidCommentToken') {
      tell('comment', 'JSON has no comments; remove this one.', error.offset);
    } else if (comma !== undefined) {
      tell('trailing-comma', 'There is a comma after the last entry; remove it.', comma);
    } else if (!faulty) {
      faulty = true;
      const ends = error.offset >= text.trimEnd().length;
      const sentence = ends
        ? 'The file ends too early: a bracket or a quote is still open; was it cut off while it was saved?'
        : `${quote(text, error)} ${sentences[name] ?? 'is not JSON'}.`;
      tell('syntax', sentence, ends ? text.trimEnd().length : error.offset);
    }
  }
  if (problems.length === 0) tell('syntax', 'This is not JSON.', 0);
  return problems;
}
