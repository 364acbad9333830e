import { type Catalog, createSayFound, loadSearch } from '#catalog';
import type { OpenedSearch } from '#pages';
import { askWorker } from './ask-worker';
import type { Finder } from './messages';
import { startWorker } from './start-worker';

interface SearchOf {
  readonly catalog: Catalog;
  /** Where the build put an index, by its full address; missing where the catalog is small enough to make one of it. */
  readonly index: string | undefined;
}

/** Makes ready to search. @throws when what it takes does not come */
export async function openSearch({ catalog, index }: SearchOf): Promise<OpenedSearch> {
  if (index === undefined) return searchHere(catalog);
  const here = async (): Promise<Finder> => (await import('./find-here')).findHere(index);
  const finder = await openFinder(index, here);
  const sayFound = createSayFound(catalog);
  return {
    async search(query, language) {
      const found = await finder.find(query);
      return found && sayFound(found, language);
    },
    dispose: finder.dispose,
  };
}

async function searchHere(catalog: Catalog): Promise<OpenedSearch> {
  const { search } = (await loadSearch())(catalog);
  return { search: async (query, language) => search(query, language), dispose() {} };
}

async function openFinder(index: string, here: () => Promise<Finder>): Promise<Finder> {
  try {
    return askWorker(startWorker(index), here);
  } catch {
    return here();
  }
}
