/**
 * States what must hold unless a programmer erred.
 * @throws Error with the sentence, prefixed by the room that states it: `invariant(x, 'plan: slot s3 has no hall')`.
 */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** Ends a `switch` that must know every case. */
export function assertNever(value: never): never {
  throw new Error(`kit: unexpected value ${JSON.stringify(value)}`);
}
