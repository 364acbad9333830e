import type { VisitState } from './types';

/** The work that a visitor has come for who is in no hall yet; null where the hall itself is awaited. */
export function awaitedWork({
  mode,
  place,
  hallPhase,
}: Pick<VisitState, 'mode' | 'place' | 'hallPhase'>): string | null {
  if (place.kind !== 'work') return null;
  const comes = hallPhase === 'loading' && (mode === 'walk' || mode === 'inspect');
  // A hall that did not come takes nothing out of anybody's hand.
  return comes || (hallPhase === 'failed' && mode === 'inspect') ? place.id : null;
}
