import type { Work } from '#catalog';
import type { Placement } from '#plan';
import { placementOf } from '#visit';
import { useSite, useVisit } from '../../site';
import { useVisitState } from '../use-visit-state';

/** The work in hand, and what it takes up; null while none is. */
export function useWorkInHand(): { readonly work: Work; readonly placement: Placement } | null {
  const { index } = useSite().data;
  const { data } = useVisit();
  const id = useVisitState(({ mode, place }) =>
    mode === 'inspect' && place.kind === 'work' ? place.id : null,
  );
  const work = id === null ? undefined : index.works.get(id);
  const placement = work && placementOf(data, work.id);
  return work && placement ? { work, placement } : null;
}
