import type { createSearch } from './search';

/** Loads what searching needs, once a visitor searches. */
export async function loadSearch(): Promise<typeof createSearch> {
  return (await import('./search')).createSearch;
}
