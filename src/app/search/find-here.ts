import { readEngine } from '#catalog';
import { fetchText } from '../fetch-data';
import type { Finder } from './messages';

/** Finds by an index on the page's own thread, where no worker can be had: in a sandboxed frame, and in old browsers. */
export async function findHere(index: string): Promise<Finder> {
  const engine = readEngine(await fetchText(index));
  return { find: async (query) => engine.find(query), dispose() {} };
}
