import type { Problem } from '#kit';
import type { Catalog } from '../schema/catalog';

/** What only the world around a catalog knows. */
export interface CheckContext {
  /** Whether a file of the site is there, by its path from the site's root. */
  readonly fileExists?: (path: string) => boolean;
  /** Whether a work's model has been made. */
  readonly hasModel?: (work: string) => boolean;
  /** What the planner says of this catalog in its building; paths are the catalog's. */
  readonly planProblems?: readonly Problem[];
}

/** Everything that must hold within a catalog beyond its form. */
export function checkCatalog(_catalog: Catalog, _context: CheckContext = {}): readonly Problem[] {
  return [];
}
