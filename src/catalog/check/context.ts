import type { Problem } from '#kit';

/** What only the world around a catalog knows. */
export interface CheckContext {
  /** Whether a file of the site is there, by its path from the site's root. */
  readonly fileExists?: (path: string) => boolean;
  /** Whether a work's model has been made. */
  readonly hasModel?: (work: string) => boolean;
  /** What the planner says of this catalog in its building; paths are the catalog's. */
  readonly planProblems?: readonly Problem[];
}
