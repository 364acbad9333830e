import { isGuided } from '#visit';
import { useVisitState } from './use-visit-state';

/** Whether a tour leads the visitor at this moment: it has been begun, and they have not gone their own way. */
export const useGuided = (): boolean => useVisitState(isGuided);
