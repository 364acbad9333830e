import { awaitedWork, type VisitState } from '#visit';

/** The work that is shown while the hall is not, and how far it is. */
export interface InFoyer {
  readonly work: string;
  /** Its model is on its way, or it can be seen and turned. */
  readonly phase: 'coming' | 'shown';
}

/**
 * What is in the foyer next. A work that is in hand there stays when the hall has come, until somebody takes it over.
 * @param refused works that there is nothing to show of
 */
export function nextInFoyer(
  now: InFoyer | null,
  said: Pick<VisitState, 'mode' | 'place' | 'hallPhase' | 'context'>,
  refused: ReadonlySet<string>,
): InFoyer | null {
  const { mode, place, context } = said;
  const inHand = mode === 'inspect' && place.kind === 'work' ? place.id : null;
  if (now !== null && now.work === inHand) return now;
  // Where a graphics context was lost, the hall takes far longer to come back than what is in hand.
  const awaited = context === 'lost' ? (inHand ?? awaitedWork(said)) : awaitedWork(said);
  if (awaited === null || refused.has(awaited)) return null;
  return awaited === now?.work ? now : { work: awaited, phase: 'coming' };
}
