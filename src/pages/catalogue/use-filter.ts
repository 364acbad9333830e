import { useEffect, useMemo, useRef, useState } from 'react';
import { loadSearch, type Search, type Work } from '#catalog';
import { useSite } from '../site';
import { type Filter, formatFilter, isFiltering, NO_FILTER, pickWorks, readFilter } from './filter';

/** The catalogue as filtered now. A static page shows everything; beside a visit the address may ask for less. */
export function useFilter(): {
  filter: Filter;
  works: readonly Work[];
  filtering: boolean;
  /** Counts up when the filter came from the address, so that the form can take it on. */
  taken: number;
  setFilter(filter: Filter): void;
} {
  const { data, language, visit } = useSite();
  const [filter, setFilter] = useState(NO_FILTER);
  const [taken, setTaken] = useState(0);
  const live = visit !== null;
  const arrived = useRef(false);

  useEffect(() => {
    if (!live || arrived.current) return;
    arrived.current = true;
    const query = new URLSearchParams(location.search);
    const asked = readFilter((name) => query.get(name));
    if (!isFiltering(asked)) return;
    setFilter(asked);
    setTaken((count) => count + 1);
  }, [live]);

  const [search, setSearch] = useState<Search | null>(null);
  const searching = live && filter.q !== '';
  useEffect(() => {
    if (!searching || search) return;
    let gone = false;
    // Without a search everything is shown, which is what a visitor without script has too.
    loadSearch()
      .then((createSearch) => {
        if (!gone) setSearch(createSearch(data.catalog));
      })
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [searching, search, data]);
  const works = useMemo(() => {
    const hits = (filter.q === '' ? null : search)
      ?.search(filter.q, language)
      .flatMap(({ kind, id }) => (kind === 'work' ? id : []));
    return pickWorks(data.catalog, filter, hits ?? null);
  }, [data, filter, search, language]);

  return {
    filter,
    works,
    filtering: isFiltering(filter),
    taken,
    setFilter(next) {
      setFilter(next);
      const query = formatFilter(next);
      history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
    },
  };
}
