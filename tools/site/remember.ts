/** The same function, which keeps its last `most` answers by what it was asked. */
export function remember<Asked extends readonly unknown[], Answer>(
  make: (...asked: Asked) => Promise<Answer>,
  most: number,
): (...asked: Asked) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const answer = kept.get(key) ?? make(...asked);
    // The one that was asked for last goes last.
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
