import { clamp } from '#kit';
import type { StandGroups } from './groups';

/** However dark or bright a deck is, what stands on it is not lost in the shade nor bleached in the sun. */
const [LEAST, MOST] = [0.5, 1.8];

/**
 * How much falls on each deck from above, by what falls on the deck that the probe of its group stands at: that much
 * the probe has seen already. 1 where nothing is known of one of the two.
 */
export function shareLight(
  decks: readonly (number | null)[],
  { keepers, groupOf }: Pick<StandGroups, 'keepers' | 'groupOf'>,
): number[] {
  return decks.map((light, at) => {
    const seen = decks[keepers[groupOf[at] ?? -1] ?? -1];
    return light === null || !seen ? 1 : clamp(light / seen, LEAST, MOST);
  });
}
