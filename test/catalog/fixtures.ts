import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Catalog, parseCatalog } from '#catalog';
import { formatProblem, invariant } from '#kit';

/** The text of a fixture, by its name below `test/fixtures/catalog/`. */
export function readFixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/catalog/${name}`, import.meta.url)), 'utf8');
}

/** A text as a catalog; the test fails with its problems if it is none. */
export function catalogOf(text: string): Catalog {
  const { value, problems } = parseCatalog(text, { maxBytes: 100_000_000 });
  invariant(value, `test: no catalog\n${problems.map(formatProblem).join('\n')}`);
  return value;
}

/** The small catalog that the broken ones are broken copies of. */
export const smallCatalog = (): Catalog => catalogOf(readFixture('small.json'));

/** The lines that a curator gets for a text. */
export function linesFor(text: string, file: string): readonly string[] {
  return parseCatalog(text, { file }).problems.map(formatProblem);
}
