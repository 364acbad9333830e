import { useEffect, useMemo, useRef, useState } from 'react';
import { loadSearch, type Search, type SearchHit, type Work } from '#catalog';
import { useSite } from '../site';
import { type Filter, formatFilter, isFiltering, NO_FILTER, pickWorks, readFilter } from './filter';
import { isOther, type OtherHit } from './other-hits';

interface Filtered {
  readonly filter: Filter;
  readonly works: readonly Work[];
  /** Designers, countries and words of the glossary that the search leads to, the best first. */
  readonly others: readonly OtherHit[];
  readonly filtering: boolean;
  /** Counts up when the filter came from elsewhere than the form, so that the form can take it on. */
  readonly taken: number;
  setFilter(filter: Filter): void;
}

/** The catalogue as filtered now. A static page shows everything; beside a visit the address may ask for less. */
export function useFilter(): Filtered {
  const { data, language, visit } = useSite();
  const [asked, setAsked] = useState(() => visit?.store.getState().find ?? '');
  const [taken, setTaken] = useState(0);
  const own = useRef(asked);
  const filter = useMemo(() => filterOf(asked), [asked]);

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

  const hits = useHits(visit ? filter.q : '', language);
  const works = useMemo(() => {
    const found = hits?.flatMap(({ kind, id }) => (kind === 'work' ? id : []));
    return pickWorks(data.catalog, filter, found ?? null);
  }, [data, filter, hits]);

  const filtering = isFiltering(filter);
  useEffect(() => {
    // What the address asks for has just come with the visit, and is taken on with the next picture.
    if (asked !== own.current) return;
    visit?.commands.find(asked, filtering ? works.map(({ id }) => id) : null);
  }, [visit, asked, filtering, works]);

  return {
    filter,
    works,
    others: hits?.filter(isOther) ?? [],
    filtering,
    taken,
    setFilter(next) {
      own.current = formatFilter(next);
      setAsked(own.current);
    },
  };
}

function filterOf(find: string): Filter {
  if (find === '') return NO_FILTER;
  const query = new URLSearchParams(find);
  return readFilter((name) => query.get(name));
}

/** What a search finds; null while nothing is searched for or the search is on its way. */
function useHits(query: string, language: string): readonly SearchHit[] | null {
  const { catalog } = useSite().data;
  const [search, setSearch] = useState<Search | null>(null);
  const wanted = query !== '';
  useEffect(() => {
    if (!wanted || search) return;
    let gone = false;
    // Without a search everything is shown, which is what a visitor without script has too.
    loadSearch()
      .then((createSearch) => {
        if (!gone) setSearch(createSearch(catalog));
      })
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [wanted, search, catalog]);
  return useMemo(
    () => (wanted && search ? search.search(query, language) : null),
    [wanted, search, query, language],
  );
}
