import { useEffect, useMemo, useState } from 'react';
import { loadSearch, type Search, type Work } from '#catalog';
import { useSite, useVisit } from '../../../site';
import { type Kindred, kindredOf } from './kindred';

/** The works of the hall that another can be compared with, as far as they answer to words that are searched for. */
export function useKindred(work: Work, words: string): readonly Kindred[] {
  const { data, language } = useSite();
  const { plan } = useVisit().data;
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    let gone = false;
    // Without it the list is whole, which is enough to choose from.
    loadSearch()
      .then((createSearch) => {
        if (!gone) setSearch(createSearch(data.catalog));
      })
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [data]);
  const all = useMemo(() => {
    const placed = new Set(plan.placements.map((placement) => placement.work));
    return kindredOf(
      work,
      data.catalog.works.filter(({ id }) => placed.has(id)),
    );
  }, [work, data, plan]);
  return useMemo(() => {
    if (words.trim() === '' || !search) return all;
    const hits = search.search(words, language).flatMap(({ kind, id }) => (kind === 'work' ? id : []));
    const found = new Set(hits);
    return all.filter((kindred) => found.has(kindred.work.id));
  }, [all, words, search, language]);
}
