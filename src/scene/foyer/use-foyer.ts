import { useSyncExternalStore } from 'react';
import { useView } from '../stage/view';
import type { InFoyer } from './foyer-state';

/** What is in the foyer at this moment. */
export function useFoyer(): InFoyer | null {
  const { foyer } = useView();
  return useSyncExternalStore(foyer.changed.listen, foyer.now);
}
