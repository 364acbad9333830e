import { useStore } from 'zustand';
import type { VisitState } from '#visit';
import { useVisit } from '../site';

/** A discrete fact about the visit; renders anew when it changes. */
export function useVisitState<T>(select: (state: VisitState) => T): T {
  return useStore(useVisit().store, select);
}
