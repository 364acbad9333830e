import { useEffect, useRef, useState } from 'react';
import { sceneProblem, useRuntime } from '../../stage/runtime';

interface Disposable {
  dispose(): void;
}

/**
 * What takes time to make: null until it is there, freed when nobody wants it any more, also when that is before it is
 * there. `make` is called once; whoever wants another thing gives the component another key.
 * @param make may hand over something coarser first, which is freed when the rest has come
 */
export function useMade<T extends Disposable>(
  make: (present: (made: T) => boolean) => Promise<unknown>,
): T | null {
  const { report } = useRuntime().options.visit.commands;
  const [made, setMade] = useState<T | null>(null);
  const first = useRef(make);
  useEffect(() => {
    let gone = false;
    let shown: T | null = null;
    const present = (next: T): boolean => {
      if (gone) next.dispose();
      else {
        shown?.dispose();
        shown = next;
        setMade(next);
      }
      return !gone;
    };
    first
      .current(present)
      .catch((error: unknown) => report.problem(sceneProblem('warning', 'hand-broken', error)));
    return () => {
      gone = true;
      shown?.dispose();
      setMade(null);
    };
  }, [report]);
  return made;
}
