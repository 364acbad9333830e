import type { Card } from '#scene';
import { partOfPage, siteBase, textsOfPage, venueOfPage } from './base';
import { ownFiles, partAskedFor } from './exhibition-files';
import { wakeCard } from './wake-card';

/** Milliseconds after which nobody waits any more for an answer to begin. */
const PATIENCE = 20_000;

/**
 * How every file of the site is asked for: without what says who asks. What has begun to come may take its time.
 * @param left aborted when nobody wants it any more
 */
export async function askFor(url: string, left?: AbortSignal): Promise<Response> {
  const asking = new AbortController();
  const giveUp = (): void => asking.abort();
  const timer = setTimeout(giveUp, PATIENCE);
  left?.addEventListener('abort', giveUp);
  if (left?.aborted) giveUp();
  try {
    return await fetch(url, { credentials: 'omit', referrerPolicy: 'same-origin', signal: asking.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Files of the exhibition that are asked for while the code that reads them is still on its way. */
export interface Ahead {
  /** Asks for what the page's address needs; what is on its way already is not asked for again. */
  ask(): void;
  /** Asks for the fine model of a work, as soon as the list of models that was asked for says where it is. */
  askWork(id: string): void;
  /** Asks for a file by its path below the root, unless it is on its way. */
  askFile(path: string): void;
  /** The visitor is on the way into the hall. */
  enter(): void;
  /** Whether somebody is. */
  isEntering(): boolean;
  /** Wakes whoever draws, unless that is done, and tells who it is and how fast; undefined where nobody does. */
  card(): Promise<Card> | undefined;
  /** The answer for a file, once, by its path below the root; undefined where it was not asked for. */
  take(path: string): Promise<Response> | undefined;
}

/** As much of a list of models as is looked at before it has been checked. */
interface LooseManifest {
  readonly works?: Readonly<
    Record<string, { readonly derivatives?: { readonly inspect?: { readonly file?: unknown } } }>
  >;
}

export function createAhead(): Ahead {
  const coming = new Map<string, Promise<Response>>();
  // As the page came: its address may change.
  const base = siteBase();
  const expect = (path: string, answer: Promise<Response>): void => {
    coming.set(path, answer);
    // Whoever reads it tries again, and is told.
    answer.catch(() => coming.delete(path));
  };
  const askFile = (path: string): void => {
    // A model may be long on its way; whoever takes it watches whether it still comes.
    if (!coming.has(path))
      expect(path, fetch(base + path, { credentials: 'omit', referrerPolicy: 'same-origin' }));
  };
  let manifestFile = '';
  let entering = false;
  let card: Promise<Card> | undefined;
  const wake = (): Promise<Card> | undefined => {
    card ??= wakeCard();
    return card;
  };
  return {
    ask() {
      const query = new URLSearchParams(location.search);
      // Another exhibition is told where it is by those who read its address.
      if (query.has('catalog')) return;
      const { catalog, manifest } = ownFiles(partAskedFor(query, partOfPage()), textsOfPage());
      manifestFile = manifest;
      for (const path of [catalog, manifest, venueOfPage() ?? []].flat())
        if (!coming.has(path)) expect(path, askFor(base + path));
    },
    askWork(id) {
      coming
        .get(manifestFile)
        ?.then(async (answer) => {
          const { works } = (await answer.clone().json()) as LooseManifest;
          const file = works?.[id]?.derivatives?.inspect?.file;
          if (typeof file === 'string') askFile(`models/${file}`);
        })
        // What is wrong with the list is told by whoever reads it whole.
        .catch(() => {});
    },
    askFile,
    enter() {
      entering = true;
      void wake();
    },
    isEntering: () => entering,
    card: wake,
    take(path) {
      const answer = coming.get(path);
      coming.delete(path);
      return answer;
    },
  };
}
