import type { Parsed, Problem } from '#kit';
import { errorAt, warningAt } from '#kit';

/** What cannot be shown: one sentence with what is wrong, where, and what to do. */
export const refuse = (code: string, sentence: string): Parsed<never> => ({
  problems: [errorAt(code, sentence)],
});

/** What was wrong and no longer is. */
export const repaired = (sentence: string): Problem => warningAt('repaired', sentence);

/** What the curator should look at. */
export const doubtful = (sentence: string): Problem => warningAt('doubtful', sentence);

/** `1.4 GB`, `812 kB`, `210 bytes` */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  if (bytes < 1e9) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** `12,345` whatever the machine's language. */
export const inWords = (count: number): string => count.toLocaleString('en-GB');

/** `1 node`, `3,000 nodes` */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/** A length that a person would say: `0.08 mm`, `45.2 mm`, `80 m`. */
export function lengthInWords(metres: number): string {
  const millimetres = metres * 1000;
  const short = (value: number) => String(Number(value.toPrecision(3)));
  return millimetres < 2000 ? `${short(millimetres)} mm` : `${short(metres)} m`;
}
