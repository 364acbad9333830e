import { useEffect, useState } from 'react';
import type { allArticles } from './articles';

/** Milliseconds after which articles are asked for again that did not come. */
const AGAIN = 3000;

/**
 * All articles, as soon as they have come. The hall does not wait for them: they are asked for beside it, and not before it.
 */
export function useArticles(): typeof allArticles | null {
  const [articles, setArticles] = useState<typeof allArticles | null>(null);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      import('./articles').then(
        ({ allArticles: all }) => {
          if (!gone) setArticles(all);
        },
        () => {
          if (!gone) timer = setTimeout(ask, AGAIN);
        },
      );
    };
    ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return articles;
}
