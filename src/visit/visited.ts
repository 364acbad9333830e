import type { StoreApi } from 'zustand/vanilla';
import type { VisitState } from './types';

/** Remembers which works the visitor has stood before or held, in the order of coming. Returns what ends it. */
export function rememberVisited(store: StoreApi<VisitState>): () => void {
  return store.subscribe(({ mode, hallPhase, travelling, awaiting, place, visited }) => {
    const walked = mode !== 'page' && hallPhase === 'walkable' && !travelling && awaiting === null;
    const there = walked || mode === 'inspect';
    if (!there || place.kind !== 'work' || visited.includes(place.id)) return;
    store.setState({ visited: [...visited, place.id] });
  });
}
