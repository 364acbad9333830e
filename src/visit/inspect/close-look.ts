import { type Pose, planDistance, wrapAngle } from '#kit';
import type { Placement } from '#plan';
import type { Address, Place } from '../address';
import { samePlace } from '../address';
import { type Destination, destinationOf, placementOf } from '../destinations';
import type { Movement } from '../movement';
import { isGuided } from '../tour/guide';
import type { Live, Motion, VisitData, VisitState } from '../types';
import { FIRST_LAMP, NEW_INSPECTION } from './inspection';
import { orbitOfNote } from './note-view';

/** Whoever stands this near to a place, metres, and is turned so nearly the same way, radians, stands there. */
const THERE = 0.02;
const SAME_WAY = 0.01;

/** What a close look asks of the visit around it. */
interface Ways {
  readonly data: VisitData;
  readonly live: Live;
  readonly movement: Movement;
  get(): VisitState;
  set(change: Partial<VisitState>): void;
  /** Whether the visitor is cut from place to place. */
  cut(motion?: Motion): boolean;
  /** True when arrived, false when the visitor went another way meanwhile. */
  travel(hall: string, pose: Pose, motion?: Motion): Promise<boolean>;
  /** Lays another work beside the one in hand. */
  layBeside(work: string): Promise<void>;
}

/** Further than this from where they were called to, visitors have gone on by themselves, metres. */
const GONE_ON = 0.5;

/** Where a visitor was when something called them, and what they were doing. */
export interface Origin {
  readonly hall: string;
  readonly pose: Pose;
  readonly place: Place;
  /** They were led by a tour, which waits for them. */
  readonly led: boolean;
  /** Where they had been before that, when what was open there had called them too. */
  readonly before: Origin | null;
}

/** What called the visitor from an origin: a step back leads there as long as it is open. */
interface Call {
  readonly from: Origin;
  readonly place: Place;
  /** Where it is seen from; null for a work, which is left for where it called from in any case. */
  readonly at: Pose | null;
}

/** The way to a work and into the hand, and the same way back. */
export interface CloseLook {
  /** Where the visitor is and what they do: where they come back to from a work that is opened now. */
  here(): Origin;
  /** Goes to the stand of the open work and takes it in hand there, unless the visitor goes another way meanwhile. */
  come(from: Origin, motion?: Motion): Promise<void>;
  /** Goes where the open place is seen from; nothing is taken in hand there. */
  goSee(from: Origin, stand: Destination, motion?: Motion): Promise<void>;
  /** Something to read is about to be opened where the visitor stands: what is in hand is laid down for it. */
  readOn(place: Place): void;
  /** Takes the open work in hand where the visitor stands. */
  take(motion?: Motion): void;
  /** Takes the open work in hand before there is a hall: it hangs nowhere yet, and comes from nowhere. */
  takeFirst(): void;
  /** Puts the work back into its place; the visitor stays where they are. */
  putBack(): void;
  /**
   * Back to where the visitor was when what is open called them, with what was open there. False when nothing has
   * called them, or they have gone on by themselves since; a work that they took up themselves is put back all the same.
   */
  goBack(): boolean;
  /** Whether an address is of where `goBack` leads. */
  leadsTo(address: Address): boolean;
  /** Turns the open note's place to the visitor. */
  showNote(): void;
  /** The visitor goes their own way, and is not led back. */
  forget(): void;
}

export function createCloseLook(ways: Ways): CloseLook {
  const { data, live, movement, get, set } = ways;
  let call: Call | null = null;
  let held: string | null = null;

  const openWork = () => {
    const { place } = get();
    return place.kind === 'work' ? placementOf(data, place.id) : undefined;
  };
  const standsAt = (hall: string, { position, heading }: Pose): boolean =>
    hall === get().hall &&
    planDistance(position, live.pose.position) < THERE &&
    Math.abs(wrapAngle(heading - live.pose.heading)) < SAME_WAY;

  const showNote = (): void => {
    const { mode, place, note: id } = get();
    const placement = openWork();
    if (mode !== 'inspect' || place.kind !== 'work' || !placement || id === null) return;
    const work = data.catalog.works.find((candidate) => candidate.id === place.id);
    const note = work?.notes?.find((candidate) => candidate.id === id);
    if (note) movement.hand.aim(orbitOfNote(note, placement.size, live.aspect));
  };

  const grasp = (placement: Placement, motion?: Motion): void => {
    movement.halt();
    // One that is still on its way back is back at once.
    if (held !== placement.work) live.inspectBlend = 0;
    held = placement.work;
    movement.inspect(placement.size, ways.cut(motion), (motion ?? get().motion) === 'reduced');
    live.lamp = FIRST_LAMP;
    const { beside } = get().inspection;
    set({ mode: 'inspect', inspection: NEW_INSPECTION });
    // A second work that there is none of is no reason not to show the first.
    if (beside !== null) ways.layBeside(beside).catch(() => {});
    showNote();
  };

  const take = (motion?: Motion): void => {
    const placement = openWork();
    const { mode, hallPhase } = get();
    if (!placement || mode === 'page' || mode === 'inspect' || hallPhase !== 'walkable') return;
    grasp(placement, motion);
  };

  const putBack = (): void => {
    const { mode } = get();
    if (mode !== 'inspect') return;
    movement.inspect(null, ways.cut());
    set({ mode: isGuided(get()) ? 'tour' : 'walk', note: null, inspection: NEW_INSPECTION });
  };

  /** What called the visitor, unless they have opened something else since or walked away. */
  const calling = (): Call | null => {
    if (!call || !samePlace(call.place, get().place)) return null;
    const { at } = call;
    const stays = !at || movement.travelling() || planDistance(at.position, live.pose.position) < GONE_ON;
    return stays ? call : null;
  };

  const walkBack = async ({ hall, pose }: Origin): Promise<void> => {
    if (standsAt(hall, pose) || (await ways.travel(hall, pose))) {
      // The floor rounds; who comes back sees the same picture to the pixel.
      if (standsAt(hall, pose)) live.pose = pose;
    }
  };

  const look: CloseLook = {
    here() {
      const { hall, place } = get();
      // A work is open in the hall as long as it is in hand: behind it is the hall.
      const behind: Place = place.kind === 'work' ? { kind: 'home' } : place;
      const led = isGuided(get());
      const before = place.kind === 'work' ? null : (calling()?.from ?? null);
      return { hall, pose: live.pose, place: led ? place : behind, led, before };
    },
    async come(from, motion) {
      const { place } = get();
      const mine: Call = { from, place, at: null };
      call = mine;
      const stand = destinationOf(data, place);
      if (!stand) return;
      const there = standsAt(stand.hall, stand.pose) || (await ways.travel(stand.hall, stand.pose, motion));
      if (call !== mine) return;
      if (there && samePlace(place, get().place)) take(motion);
      else call = null;
    },
    async goSee(from, stand, motion) {
      const mine: Call = { from, place: get().place, at: stand.pose };
      call = mine;
      const there = standsAt(stand.hall, stand.pose) || (await ways.travel(stand.hall, stand.pose, motion));
      if (call === mine && !there) call = null;
    },
    readOn(place) {
      const from = calling()?.from ?? (isGuided(get()) ? look.here() : null);
      call = from && { from, place, at: live.pose };
      if (get().mode === 'inspect') movement.inspect(null, ways.cut());
    },
    take,
    takeFirst() {
      const placement = openWork();
      const { mode, hallPhase, place } = get();
      if (!placement || mode !== 'walk' || hallPhase !== 'loading') return;
      call = { from: look.here(), place, at: null };
      grasp(placement);
    },
    putBack,
    goBack() {
      const now = calling();
      call = null;
      putBack();
      if (!now) return false;
      const { from } = now;
      // What was open there may have called them from elsewhere.
      if (from.before) call = { from: from.before, place: from.place, at: from.pose };
      const { guide } = get();
      set({
        place: from.place,
        note: null,
        ...(from.led ? { mode: 'tour' as const, guide: { ...guide, away: false } } : {}),
      });
      void walkBack(from).catch(() => {});
      return true;
    },
    leadsTo({ place }) {
      const from = calling()?.from;
      return from !== undefined && !from.led && samePlace(place, from.place);
    },
    showNote,
    forget() {
      call = null;
    },
  };
  return look;
}
