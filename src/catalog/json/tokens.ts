/**
 * What the scanner of jsonc-parser returns. Its own `SyntaxKind` is an ambient const enum, which modules compiled one
 * by one cannot use.
 */
export const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  string: 10,
  end: 17,
} as const;
