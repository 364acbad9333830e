import { useEffect, useState } from 'react';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import type { FirstWork } from './first-work';
import { useFoyer } from './use-foyer';

/** The foyer: what shows a work in it comes by itself, and only where somebody came for one. */
export function FoyerRoom() {
  const { foyer } = useView();
  const { shelf } = useRuntime();
  const work = useFoyer()?.work;
  const [code, setCode] = useState<{ readonly First: typeof FirstWork } | null>(null);
  const isWanted = work !== undefined;
  // Its model is unpacked beside all that its light takes; whoever shows it asks for it again, and is told.
  useEffect(() => {
    if (work !== undefined) shelf.close(work).catch(() => {});
  }, [shelf, work]);
  useEffect(() => {
    if (!isWanted) return;
    import('./first-work').then(({ FirstWork: First }) => setCode({ First }), foyer.giveUp);
  }, [foyer, isWanted]);
  return work !== undefined && code ? <code.First key={work} work={work} /> : null;
}
