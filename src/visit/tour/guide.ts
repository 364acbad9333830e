/** How a guided tour goes on, beside which tour and stop it is: discrete facts. */
export interface Guide {
  /** The tour goes on to the next stop by itself. */
  readonly playing: boolean;
  /** The visitor walked away from the tour's way; `return` leads back to the stop. */
  readonly away: boolean;
  /** A voice is speaking, which the tour waits for. */
  readonly speaking: boolean;
  /** Factor on the pace: at 2 each stop takes half of its time. */
  readonly pace: number;
}

/** A guide that waits to be asked. */
export const NEW_GUIDE: Guide = { playing: false, away: false, speaking: false, pace: 1 };

/** The guide of a visitor who went their own way: it waits where it is. */
export const strayed = (guide: Guide): Guide => ({ ...guide, playing: false, away: true });

/** Whether a tour leads the visitor at this moment. */
export const isGuided = ({ tour, guide }: { readonly tour: string | null; readonly guide: Guide }): boolean =>
  tour !== null && !guide.away;

/** What a visitor can ask of a tour; `return` comes back to its stop. */
export const TOUR_ACTIONS = ['start', 'next', 'previous', 'stop', 'play', 'pause', 'return'] as const;
export type TourAction = (typeof TOUR_ACTIONS)[number];
