import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Work } from '#catalog';
import { useSite } from '../site';
import { useSpeak } from '../text/localized';
import { useOrder } from '../text/use-order';
import {
  type Filter,
  formatFilter,
  isFiltering,
  NO_FILTER,
  pickWorks,
  readFilter,
  sortByName,
} from './filter';
import { isOther, type OtherHit } from './other-hits';
import { useHits } from './use-hits';

interface Filtered {
  readonly filter: Filter;
  /** The filter that the works answer to, which may be a moment behind. */
  readonly answered: Filter;
  /** The filter as a query. */
  readonly find: string;
  readonly works: readonly Work[];
  /** Designers, countries and words of the glossary that the search leads to, the best first. */
  readonly others: readonly OtherHit[];
  /** The search did not come: it is as if nothing were searched for. */
  readonly missed: boolean;
  readonly filtering: boolean;
  /** Counts up when the filter came from elsewhere than the form, so that the form can take it on. */
  readonly taken: number;
  /** What the form asks for. */
  setFilter(filter: Filter): void;
  /** What something else than the form asks for; the form takes it on. */
  takeFilter(filter: Filter): void;
}

/** The catalogue as filtered now. A static page shows everything; beside a visit the address may ask for less. */
export function useFilter(): Filtered {
  const { data, language, visit, openSearch } = useSite();
  const speak = useSpeak();
  const order = useOrder();
  const [asked, setAsked] = useState(() => visit?.store.getState().find ?? '');
  const [taken, setTaken] = useState(0);
  const own = useRef(asked);
  const filter = useMemo(() => filterOf(asked), [asked]);
  // Typing goes on while thousands of works are gone through.
  const wanted = useDeferredValue(filter);

  useEffect(
    () =>
      visit?.store.subscribe(({ find }, before) => {
        if (find === before.find) return;
        setAsked(find);
        if (find === own.current) return;
        own.current = find;
        setTaken((count) => count + 1);
      }),
    [visit],
  );
  // The page was static before: what its address asks for comes with the visit; else what was typed meanwhile stays.
  useEffect(() => {
    const find = visit?.store.getState().find ?? '';
    if (find === '' || find === own.current) return;
    own.current = find;
    setAsked(find);
    setTaken((count) => count + 1);
  }, [visit]);

  // In a large exhibition there is an index to be read, best before the first letter is typed.
  const isList = data.catalog.part !== undefined && data.catalog.part.wing === undefined;
  const { hits, waiting, missed } = useHits(visit ? wanted.q : '', language, openSearch, isList);
  const settled = !waiting && wanted === filter;
  useEffect(() => {
    // The page's own script hid what does not answer to the address; from now on only what does is shown.
    if (settled && visit?.store.getState().find === asked)
      document.documentElement.classList.remove('finding');
  }, [settled, visit, asked]);
  const works = useMemo(() => {
    const found = hits?.flatMap(({ kind, id }) => (kind === 'work' ? id : []));
    const picked = pickWorks(data.catalog, wanted, found ?? null);
    return wanted.sort === 'name' ? sortByName(picked, ({ title }) => speak(title).text, order) : picked;
    // What a work is called depends on the language alone.
  }, [data, wanted, hits, language]);

  const filtering = isFiltering(wanted);
  useEffect(() => {
    // What the address asks for has just come with the visit, and is taken on with the next picture.
    if (asked !== own.current) return;
    visit?.commands.find(asked, filtering ? works.map(({ id }) => id) : null);
  }, [visit, asked, filtering, works]);

  const setFilter = (next: Filter) => {
    own.current = formatFilter(next);
    setAsked(own.current);
  };
  return {
    filter,
    answered: wanted,
    find: asked,
    works,
    others: hits?.filter(isOther) ?? [],
    missed,
    filtering,
    taken,
    setFilter,
    takeFilter(next) {
      setFilter(next);
      setTaken((count) => count + 1);
    },
  };
}

function filterOf(find: string): Filter {
  if (find === '') return NO_FILTER;
  const query = new URLSearchParams(find);
  return readFilter((name) => query.get(name));
}
