import type * as z from 'zod/mini';
import { errorAt, type JsonPath, type Parsed } from '#kit';

/** Checks a JSON text or value against a schema; codes are `<what>-json` and `<what>-shape`. */
export function readValue<T>(input: unknown, schema: z.ZodMiniType<T>, what: string): Parsed<T> {
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unreadable';
      return { problems: [errorAt(`${what}-json`, `The file is not JSON: ${reason}`)] };
    }
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) =>
    errorAt(`${what}-shape`, issue.message, issue.path.filter(isPathPart) satisfies JsonPath),
  );
  return { problems };
}

const isPathPart = (part: PropertyKey): part is string | number => typeof part !== 'symbol';
