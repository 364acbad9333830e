/** How a guided tour goes on, beside which tour and stop it is: discrete facts. */
export interface Guide {
  /** The tour goes on to the next stop by itself. */
  readonly playing: boolean;
  /** The visitor walked away from the tour's way; `return` leads back to the stop. */
  readonly away: boolean;
  /** Factor on the pace: at 2 each stop takes half of its time. */
  readonly pace: number;
}

/** A guide that waits to be asked. */
export const NEW_GUIDE: Guide = { playing: false, away: false, pace: 1 };

export type TourAction = 'start' | 'next' | 'previous' | 'stop' | 'play' | 'pause' | 'return';
