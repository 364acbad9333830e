import type { Json } from './migrations/json';
import { fromVersion0 } from './migrations/version-0';

/**
 * The step from the version of its index to the next one. A step is never changed once a version is out: catalogs of
 * every age are read for ever, and `test/fixtures/catalog/` keeps one of each.
 */
const steps: readonly ((old: Json) => Json)[] = [fromVersion0];

/** The catalog in the newest version of the format, from any earlier one. */
export function migrate(value: Json, version: number): Json {
  return steps.slice(version).reduce((old, step) => step(old), value);
}
