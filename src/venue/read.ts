import type * as z from 'zod/mini';
import { errorAt, isDeeperThan, type JsonPath, type Parsed, withinStack } from '#kit';

/** Letters of a venue's or floor's text at most, a hundred times the usual; levels within one another; problems told. */
const MOST = { letters: 4_000_000, levels: 24, told: 200 } as const;

/** Checks a JSON text or value against a schema; codes are `<what>-too-large`, `<what>-json` and `<what>-shape`. */
export function readValue<T>(input: unknown, schema: z.ZodMiniType<T>, what: string): Parsed<T> {
  let value = input;
  if (typeof input === 'string') {
    if (input.length > MOST.letters || isDeeperThan(input, MOST.levels)) {
      const sentence = `The file has more than ${MOST.letters} letters or ${MOST.levels} levels; divide it.`;
      return { problems: [errorAt(`${what}-too-large`, sentence)] };
    }
    try {
      value = JSON.parse(input);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unreadable';
      return { problems: [errorAt(`${what}-json`, `The file is not JSON: ${reason}`)] };
    }
  }
  const result = withinStack(() => schema.safeParse(value));
  if (!result) {
    const sentence = 'So much of the file is wrong that it cannot be told; was it damaged?';
    return { problems: [errorAt(`${what}-too-large`, sentence)] };
  }
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues
    .slice(0, MOST.told)
    .map((issue) =>
      errorAt(`${what}-shape`, issue.message, issue.path.filter(isPathPart) satisfies JsonPath),
    );
  return { problems };
}

const isPathPart = (part: PropertyKey): part is string | number => typeof part !== 'symbol';
