import { useEffect, useState } from 'react';
import { within } from '#kit';
import { type Articles, loadArticle } from '#pages';
import type { Place } from '#visit';
import { beginAnew } from './begin-anew';
import { hideNotice, showFailure, showLoading } from './notice';

/** Milliseconds after which a visitor is told that what they have opened is on its way. */
const TOLD = 400;

interface Shown {
  readonly place: Place;
  readonly articles: Articles;
}

/**
 * The place that the page shows: the one that is open, as soon as its article has come; the one before until then.
 * When it does not come and the page is in view, the static page of that address does; when the network has not even
 * that, the visitor is told so, may try again or go elsewhere.
 * @param missed what is said then
 */
export function useShownPlace(open: Place, first: Articles, inView: boolean, missed?: string): Shown {
  const [articles, setArticles] = useState(first);
  const [shown, setShown] = useState(open);
  const isHere = articles[open.kind] !== undefined;
  if (isHere && shown !== open) setShown(open);
  useEffect(() => {
    if (isHere) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const timer = inView ? setTimeout(showLoading, TOLD) : undefined;
    within(loadArticle(open.kind))
      .then((article) => setArticles((known) => ({ ...known, [open.kind]: article })))
      .catch(async () => {
        while (inView && !signal.aborted) {
          await beginAnew(location.href, signal);
          clearTimeout(timer);
          if (!signal.aborted) await new Promise<void>((again) => showFailure(again, { sentence: missed }));
        }
      });
    return () => {
      clearTimeout(timer);
      leaving.abort();
      if (inView) hideNotice();
    };
  }, [isHere, open.kind, inView, missed]);
  return { place: isHere ? open : shown, articles };
}
