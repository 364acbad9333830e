import { startTransition, useEffect, useRef, useState } from 'react';
import type { SearchHit } from '#catalog';
import type { OpenedSearch } from '../site';

/** Milliseconds after which everything is shown until the search answers. */
const PATIENCE = 10_000;

interface Hits {
  /** Null while nothing is searched for, and while the search is on its way. */
  readonly hits: readonly SearchHit[] | null;
  readonly waiting: boolean;
  /** The search did not come, or not yet. */
  readonly missed: boolean;
}

/** An answer of the search: null when it cannot be asked. */
interface Answer {
  readonly query: string;
  readonly language: string;
  readonly hits: readonly SearchHit[] | null;
}

/**
 * What a search finds. Until a further answer comes, the one before stays.
 * @param openSearch makes ready what is searched in; missing where nothing can be searched @param early makes it ready before
 * anything is searched for
 */
export function useHits(
  query: string,
  language: string,
  openSearch: (() => Promise<OpenedSearch>) | undefined,
  early = false,
): Hits {
  const search = useRef<Promise<OpenedSearch> | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const wanted = query !== '' && openSearch !== undefined;
  useEffect(() => {
    if (query === '' || !openSearch) return;
    let late = false;
    const take = (hits: readonly SearchHit[] | null) => {
      // Whoever goes on typing is not kept waiting by what was found.
      if (!late) startTransition(() => setAnswer({ query, language, hits }));
    };
    // Without a search everything is shown, which is what a visitor without script has too.
    const timer = setTimeout(take, PATIENCE, null);
    search.current ??= openSearch();
    search.current
      .then((opened) => opened.search(query, language))
      .then((hits) => {
        // Null was overtaken by a later question, which has a patience of its own.
        clearTimeout(timer);
        if (hits) take(hits);
      })
      .catch(() => {
        clearTimeout(timer);
        take(null);
        search.current = null;
      });
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [query, language, openSearch]);
  useEffect(() => {
    if (early && openSearch) search.current ??= openSearch();
    search.current?.catch(() => {});
  }, [early, openSearch]);
  useEffect(
    () => () => {
      search.current?.then(({ dispose }) => dispose()).catch(() => {});
      search.current = null;
    },
    [],
  );
  const isAnswered = answer?.query === query && answer.language === language;
  const hits = wanted ? (answer?.hits ?? null) : null;
  return { hits, waiting: wanted && !isAnswered, missed: wanted && isAnswered && hits === null };
}
