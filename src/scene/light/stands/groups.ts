import { forwardOf, planDistance, type Vec3 } from '#kit';
import type { Slot } from '#venue';

/** Two stands that are no farther apart than this see the same of the hall, metres. */
const REACH = 2;
/** Height of a piece's middle above the deck of its vitrine, metres. */
const ABOVE_DECK = 0.22;
/** How far before its wall something on it hangs, as far as light is concerned, metres. */
const BEFORE_WALL = 0.4;
/** Rounds in which groups draw together around their middles. */
const ROUNDS = 4;

/** Which stands share a probe, and where the probes are. */
export interface StandGroups {
  readonly probes: readonly Vec3[];
  /** Number of the slot that each probe stands at. */
  readonly keepers: readonly number[];
  /** Number of its probe for each slot, in the order of the slots. */
  readonly groupOf: readonly number[];
}

/**
 * Puts stands that are near each other into groups, at most so many: each begins at the stand farthest from all others
 * that began one, so that no corner of a hall goes without. Works on walls take the nearest group's light; where there
 * is nothing but walls, walls have groups of their own. Without a slot one probe stands at `spare`.
 */
export function groupStands(
  slots: readonly Pick<Slot, 'kind' | 'position' | 'heading' | 'size'>[],
  most: number,
  spare: Vec3,
): StandGroups {
  const places = slots.map(placeOf);
  const decks = places.filter((_, at) => slots[at]?.kind !== 'wall');
  const leading = decks.length > 0 ? decks : places;
  if (leading.length === 0) return { probes: [spare], keepers: [], groupOf: [] };
  let middles = spread(leading, most);
  for (let round = 0; round < ROUNDS; round += 1) {
    const shared = leading.map((place) => nearest(middles, place));
    middles = middles.map((middle, group) => {
      const members = leading.filter((_, at) => shared[at] === group);
      return members.length > 0 ? meanOf(members) : middle;
    });
  }
  // A probe stands above a deck, where pieces are, and not in the air between two.
  const probes = middles.map((middle) => leading[nearest(leading, middle)] as Vec3);
  return {
    probes,
    keepers: probes.map((probe) => places.indexOf(probe)),
    groupOf: places.map((place) => nearest(probes, place)),
  };
}

/** Where a slot's work is, as far as light is concerned. */
function placeOf({ kind, position, heading, size }: Parameters<typeof groupStands>[0][number]): Vec3 {
  const [x, y, z] = position;
  if (kind !== 'wall') return [x, y + ABOVE_DECK, z];
  const [ahead, , aside] = forwardOf(heading);
  return [x + ahead * BEFORE_WALL, y + size[1] / 2, z + aside * BEFORE_WALL];
}

function spread(places: readonly Vec3[], most: number): Vec3[] {
  const chosen = places.slice(0, 1);
  while (chosen.length < most) {
    const away = places.map((place) => planDistance(place, chosen[nearest(chosen, place)] as Vec3));
    const farthest = Math.max(...away);
    if (farthest <= REACH) break;
    chosen.push(places[away.indexOf(farthest)] as Vec3);
  }
  return chosen;
}

/** Index of the place nearest to a point on the plan. */
export function nearest(places: readonly Vec3[], point: Vec3): number {
  let best = 0;
  places.forEach((place, at) => {
    if (planDistance(place, point) < planDistance(places[best] as Vec3, point)) best = at;
  });
  return best;
}

const meanOf = (places: readonly Vec3[]): Vec3 => {
  const mean = (axis: 0 | 1 | 2): number =>
    places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return [mean(0), mean(1), mean(2)];
};
