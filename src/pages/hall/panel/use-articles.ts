import { useEffect, useState } from 'react';
import { within } from '#kit';
import type { allArticles } from './articles';

/** Milliseconds after which articles are asked for again that did not come. */
const AGAIN = 3000;
/** Seconds after which the visitor is told that they do not come. */
const PATIENCE = 20;

/**
 * All articles, as soon as they have come; `missed` once they did not, though they may still come. The hall does not wait
 * for them: they are asked for when the picture that they stand beside has been drawn.
 */
export function useArticles(): typeof allArticles | 'missed' | null {
  const [articles, setArticles] = useState<typeof allArticles | 'missed' | null>(null);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      within(import('./articles'), PATIENCE).then(
        ({ allArticles: all }) => {
          if (!gone) setArticles(all);
        },
        () => {
          if (gone) return;
          setArticles('missed');
          timer = setTimeout(ask, AGAIN);
        },
      );
    };
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(ask);
    });
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return articles;
}
