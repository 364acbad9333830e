import fc from 'fast-check';

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const below = entries.flatMap(([key, child]) => pathsOf(child, [...path, key]));
  return path.length > 0 ? [path, ...below] : below;
}

/** Numbers and names that break what was not meant for them. */
const strange = fc.constantFrom<unknown>(
  -1,
  0.5,
  2 ** 53,
  1e308,
  -1e-308,
  '__proto__',
  'constructor',
  '',
  '\u0000',
  [],
  {},
  null,
);

/** JSON text of a value with anything in the place of one part of it, and sometimes with a stretch cut out. */
export const swappedIn = (value: unknown): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...pathsOf(value)),
      fc.oneof(strange, fc.jsonValue({ maxDepth: 3 })),
      fc.option(fc.tuple(fc.nat(5000), fc.nat(30)), { freq: 5 }),
    )
    .map(([path, put, cut]) => {
      const copy: unknown = structuredClone(value);
      let at = copy as Record<string | number, unknown>;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
      at[path.at(-1) ?? ''] = put;
      const text = JSON.stringify(copy);
      return cut ? text.slice(0, cut[0] % text.length) + text.slice((cut[0] % text.length) + cut[1]) : text;
    });
