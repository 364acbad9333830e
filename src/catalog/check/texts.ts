import { errorAt, type JsonPath, type Problem } from '#kit';

/**
 * Signs that nobody sees and that change what is seen: controls but for tabs and line ends, embeddings and overrides of
 * the direction of writing, halves of letters.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]|\p{Surrogate}/u;

/** No text has signs that are not seen, or that a page cannot write. */
export function* checkTexts(value: unknown, path: JsonPath = []): Iterable<Problem> {
  if (typeof value === 'string') {
    const sign = UNSEEN.exec(value)?.[0];
    if (sign === undefined) return;
    const code = sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    const sentence = `There is a sign U+${code} in this text, which nobody sees; remove it.`;
    yield errorAt('unseen-signs', sentence, path);
  } else if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) yield* checkTexts(entry, [...path, at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) yield* checkTexts(entry, [...path, key]);
  }
}
