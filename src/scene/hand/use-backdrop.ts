import { useEffect, useMemo } from 'react';
import type { Backdrop } from './backdrop';

/** One backdrop for all that is taken in hand one after the other, so that its programs are made once. */
export function useBackdrop(create: () => Backdrop): Backdrop {
  const backdrop = useMemo(create, [create]);
  useEffect(() => () => backdrop.dispose(), [backdrop]);
  return backdrop;
}
