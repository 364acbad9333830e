import type { parseCatalog } from './parse';

/** Loads what reads catalogs of any age and tells every fault, for those that nobody has vouched for. */
export async function loadParser(): Promise<typeof parseCatalog> {
  return (await import('./parse')).parseCatalog;
}
