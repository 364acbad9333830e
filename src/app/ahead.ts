import { partOfPage, siteBase, textsOfPage, venueOfPage } from './base';
import { ownFiles, partAskedFor } from './exhibition-files';

/** Milliseconds after which nobody waits for an answer any more. */
const PATIENCE = 20_000;

/** How every file of the site is asked for: without what says who asks. */
export const askFor = (url: string): Promise<Response> =>
  fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE),
  });

/** Files of the exhibition that are asked for while the code that reads them is still on its way. */
export interface Ahead {
  /** Asks for what the page's address needs; what is on its way already is not asked for again. */
  ask(): void;
  /** The answer for a file, once, by its path below the root; undefined where it was not asked for. */
  take(path: string): Promise<Response> | undefined;
}

export function createAhead(): Ahead {
  const coming = new Map<string, Promise<Response>>();
  // As the page came: its address may change.
  const base = siteBase();
  return {
    ask() {
      const query = new URLSearchParams(location.search);
      // Another exhibition is told where it is by those who read its address.
      if (query.has('catalog')) return;
      const { catalog, manifest } = ownFiles(partAskedFor(query, partOfPage()), textsOfPage());
      for (const path of [catalog, manifest, venueOfPage() ?? []].flat()) {
        if (coming.has(path)) continue;
        const answer = askFor(base + path);
        coming.set(path, answer);
        // Whoever reads it tries again, and is told.
        answer.catch(() => coming.delete(path));
      }
    },
    take(path) {
      const answer = coming.get(path);
      coming.delete(path);
      return answer;
    },
  };
}
