import { isWhole } from './check/references-of';
import { type Catalog, catalog as schema } from './schema/catalog';

/**
 * Reads a catalog that was checked before it was published: only its form and its references are looked at again, with a
 * fraction of the code. Undefined when anything is amiss or it is of an older format; then `loadParser` tells what.
 */
export function readChecked(text: string): Catalog | undefined {
  try {
    const { success, data } = schema.safeParse(JSON.parse(text));
    return success && isWhole(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
