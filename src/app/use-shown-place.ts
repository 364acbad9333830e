import { useEffect, useState } from 'react';
import { type Articles, loadArticle } from '#pages';
import type { Place } from '#visit';

interface Shown {
  readonly place: Place;
  readonly articles: Articles;
}

/**
 * The place that the page shows: the one that is open, as soon as its article has come; the one before until then.
 * When it does not come and the page is in view, the browser is left to fetch the static page of that address.
 */
export function useShownPlace(open: Place, first: Articles, inView: boolean): Shown {
  const [articles, setArticles] = useState(first);
  const [shown, setShown] = useState(open);
  const isHere = articles[open.kind] !== undefined;
  if (isHere && shown !== open) setShown(open);
  useEffect(() => {
    if (isHere) return;
    let late = false;
    loadArticle(open.kind)
      .then((article) => setArticles((known) => ({ ...known, [open.kind]: article })))
      .catch(() => {
        if (!late && inView) location.reload();
      });
    return () => {
      late = true;
    };
  }, [isHere, open.kind, inView]);
  return { place: isHere ? open : shown, articles };
}
