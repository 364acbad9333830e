import { createContext, useContext } from 'react';
import type { Covers } from './covers';
import type { Follower } from './follower';

/** What the parts of the hall's interface share. */
export interface HallParts {
  readonly follower: Follower;
  /** What covers the stage, which the camera looks past. */
  readonly covers: Covers;
  /** Says something to screen readers, politely. */
  announce(sentence: string): void;
  /** Where the focus goes when a panel closes: the marker that opened it. */
  rememberOpener(element: HTMLElement): void;
  /** Takes the focus back there, or to the stage. */
  returnFocus(): void;
}

const HallContext = createContext<HallParts | null>(null);
export const HallProvider = HallContext.Provider;

export function useHall(): HallParts {
  const parts = useContext(HallContext);
  if (!parts) throw new Error('pages: a part of the hall stands outside of it');
  return parts;
}
