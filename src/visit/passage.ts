import type { StoreApi } from 'zustand/vanilla';
import { type Problem, planDistance, type Vec3 } from '#kit';
import { findHall, type Portal } from '#venue';
import type { Movement } from './movement';
import { withProblem } from './state';
import type { HallSource, Live, VisitData, VisitState } from './types';
import { crossedPortal } from './walk/portal';
import type { Walkable } from './walk/walkable';

/** This near to a portal, metres, the hall beyond it is fetched. */
const NEAR = 7;
/** This far from it the hall beyond is given up again. */
const FAR = 12;
/** Whoever was refused steps back this far, metres, before it is tried again. */
const STEP_BACK = 1;

/** What becomes of a step: it is taken, waits for the hall beyond, or cannot be taken. */
export type Gate = 'pass' | 'wait' | 'refuse';

/** Which hall the visitor is in, and their way from one into another. */
export interface Passage {
  connect(source: HallSource | null): void;
  setFloor(hall: string, floor: Walkable | null): void;
  /** Judges a step. One over a threshold leads into the next hall when that is there, and asks for it when not. */
  gate(from: Vec3, to: Vec3): Gate;
  /**
   * Goes into a hall without walking there, as soon as it has come. False when something else was asked for meanwhile.
   * @throws Error with a sentence when it does not come
   */
  enter(hall: string): Promise<boolean>;
  /** Whoever waits for a hall does not want to go there any more. */
  stay(): void;
  /** The hall that the visitor is in can be walked. */
  opened(): void;
  /** Fetches what is near, and gives up what is far. */
  look(): void;
  /** The visit leaves every hall. */
  leave(): void;
}

interface Parts {
  readonly data: VisitData;
  readonly store: StoreApi<VisitState>;
  readonly live: Live;
  readonly movement: Pick<Movement, 'setFloor'>;
  wake(): void;
}

export function createPassage({ data, store, live, movement, wake }: Parts): Passage {
  const floors = new Map<string, Walkable>();
  /** Halls that were asked for; null is told of one that is there. */
  const coming = new Map<string, Promise<Problem | null>>();
  const there = new Set<string>();
  const failed = new Set<string>();
  const refused = new Set<string>();
  let source: HallSource | null = null;
  let threshold: Portal | null = null;
  let turn = 0;

  const get = store.getState;
  const portals = (): readonly Portal[] => findHall(data.venue, get().hall)?.portals ?? [];
  const far = ({ position }: Portal): number => planDistance(position, live.pose.position);

  const bring = (hall: string): Promise<Problem | null> => {
    const known = coming.get(hall);
    if (known !== undefined) return known;
    const asked = source?.want(hall) ?? Promise.reject(new Error('There is no way to another hall.'));
    const told = asked.then(
      () => {
        if (coming.get(hall) === told) there.add(hall);
        return null;
      },
      (error: unknown): Problem => {
        if (coming.get(hall) === told) coming.delete(hall);
        failed.add(hall);
        const message = error instanceof Error ? error.message : String(error);
        return { severity: 'warning', code: 'hall-not-loaded', message };
      },
    );
    coming.set(hall, told);
    return told;
  };

  /** Waits for a hall, and says so while it lasts. Null when it is there and still wanted. */
  const awaitHall = async (hall: string): Promise<Problem | null | 'stayed'> => {
    turn += 1;
    const mine = turn;
    store.setState({ awaiting: hall });
    const problem = await bring(hall);
    if (mine !== turn) return 'stayed';
    threshold = null;
    store.setState({
      awaiting: null,
      ...(problem ? { problems: withProblem(get().problems, problem) } : {}),
    });
    wake();
    return problem;
  };

  const stay = (): void => {
    turn += 1;
    threshold = null;
    if (get().awaiting !== null) store.setState({ awaiting: null });
  };

  const go = (hall: string): void => {
    stay();
    movement.setFloor(floors.get(hall) ?? null);
    store.setState({ hall });
  };

  return {
    connect(next) {
      source = next;
    },
    setFloor(hall, floor) {
      if (floor) floors.set(hall, floor);
      else floors.delete(hall);
      if (hall === get().hall) movement.setFloor(floor);
    },
    gate(from, to) {
      const portal = crossedPortal(portals(), from, to);
      if (!portal) return 'pass';
      const { to: hall } = portal;
      if (there.has(hall)) {
        go(hall);
        return 'pass';
      }
      if (refused.has(hall)) return 'refuse';
      if (threshold !== portal) {
        void awaitHall(hall).then((outcome) => {
          if (outcome !== null && outcome !== 'stayed') refused.add(hall);
        });
        threshold = portal;
      }
      return 'wait';
    },
    async enter(hall) {
      if (get().hallPhase !== 'walkable') {
        go(hall);
        // What does not come keeps the hall closed, and the scene and the app say so.
        if (source) void bring(hall);
        return true;
      }
      if (!there.has(hall)) {
        const outcome = await awaitHall(hall);
        if (outcome === 'stayed') return false;
        if (outcome) throw new Error(outcome.message);
      }
      go(hall);
      return true;
    },
    stay,
    opened() {
      const { hall } = get();
      coming.set(hall, Promise.resolve(null));
      there.add(hall);
    },
    look() {
      const { hall, awaiting } = get();
      const ways = portals();
      if (threshold && far(threshold) > STEP_BACK) stay();
      for (const way of ways) {
        if (far(way) < NEAR && !failed.has(way.to)) void bring(way.to);
        if (far(way) > STEP_BACK) refused.delete(way.to);
      }
      if (coming.size + failed.size < 2) return;
      for (const known of new Set([...coming.keys(), ...failed])) {
        const gone = !ways.some((way) => way.to === known && far(way) < FAR);
        if (!gone || known === hall || known === awaiting) continue;
        failed.delete(known);
        there.delete(known);
        if (coming.delete(known)) source?.release(known);
      }
    },
    leave() {
      stay();
      source = null;
      for (const known of [floors, coming, there, failed, refused]) known.clear();
      movement.setFloor(null);
    },
  };
}
