import { errorAt, type Parsed } from './problem';

/** How other encodings of text begin; a file without such a beginning may still be none of UTF-8. */
const BEGINNINGS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/**
 * The text of a file in UTF-8, without its byte order mark. Anything else is told (`not-utf-8`) and not read with
 * replacement signs, which nobody would find again.
 */
export function decodeUtf8(bytes: Uint8Array): Parsed<string> {
  const other = BEGINNINGS.find(([, signs]) => signs.every((sign, at) => bytes[at] === sign))?.[0];
  if (other === undefined) {
    try {
      return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
    } catch {
      // Told below.
    }
  }
  const found =
    other === undefined ? 'it is cut off within a letter or in another encoding' : `it is ${other}`;
  return { problems: [errorAt('not-utf-8', `The file is not text in UTF-8: ${found}; save it as UTF-8.`)] };
}
