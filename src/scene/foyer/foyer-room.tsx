import { useEffect, useState } from 'react';
import { useView } from '../stage/view';
import type { FirstWork } from './first-work';
import { useFoyer } from './use-foyer';

/** The foyer: what shows a work in it comes by itself, and only where somebody came for one. */
export function FoyerRoom() {
  const { foyer } = useView();
  const work = useFoyer()?.work;
  const [code, setCode] = useState<{ readonly First: typeof FirstWork } | null>(null);
  const isWanted = work !== undefined;
  useEffect(() => {
    if (!isWanted) return;
    import('./first-work').then(({ FirstWork: First }) => setCode({ First }), foyer.giveUp);
  }, [foyer, isWanted]);
  return work !== undefined && code ? <code.First key={work} work={work} /> : null;
}
