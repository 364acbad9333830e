import type { Visit } from '#visit';
import type { FrameGate } from '../stage/frame-gate';
import { createSignal, type Signal } from '../stage/signal';
import { type InFoyer, nextInFoyer } from './foyer-state';

/** Seconds that a hall waits for the work that the visitor came for. */
const PATIENCE = 12;
/** Seconds without a movement after which the hall is made ready behind a work in hand, a step at a time. */
const REST = 0.5;
/** How often that is looked at, milliseconds. */
const LOOK = 100;

/**
 * Where a work is seen before there is a hall: who comes for one work turns it long before the hall that it belongs to has
 * been fetched and made ready. All that makes the hall ready asks for its turn here, and has it at once where nobody
 * waits for a work.
 */
export interface Foyer {
  /** What is in it; null when there is nothing to wait for. */
  now(): InFoyer | null;
  /** Rings when that is something else. */
  readonly changed: Signal;
  /** The work is before the visitor. */
  show(): void;
  /** There is nothing to show of it: the hall comes as always. */
  giveUp(): void;
  /** The hall is ready, and takes the work over. */
  handOver(): void;
  /**
   * Resolves when the next step of the hall may be made: at once, or, while a work is here, in a moment of rest when all that
   * was asked of the card is drawn.
   */
  turn(): Promise<void>;
  dispose(): void;
}

export interface FoyerOptions {
  readonly visit: Pick<Visit, 'store' | 'intents'>;
  /** Whether something moved within so many seconds. */
  readonly moved: (seconds: number) => boolean;
  /** Of the card that draws it. */
  readonly gate: FrameGate;
}

export function createFoyer({ visit, moved, gate }: FoyerOptions): Foyer {
  const { store, intents } = visit;
  const changed = createSignal();
  const refused = new Set<string>();
  let now = nextInFoyer(null, store.getState(), refused);
  let begun = performance.now();
  const put = (next: InFoyer | null): void => {
    if (next === now) return;
    if (next?.work !== now?.work) begun = performance.now();
    now = next;
    changed.ring();
  };
  const stopWatching = store.subscribe((state) => put(nextInFoyer(now, state, refused)));
  const isTurn = (): boolean => {
    if (!now) return true;
    if (now.phase === 'coming') return performance.now() - begun > 1000 * PATIENCE;
    return !intents.held && !moved(REST) && gate.isOpen();
  };

  return {
    now: () => now,
    changed,
    show: () => put(now && { ...now, phase: 'shown' }),
    giveUp() {
      if (now) refused.add(now.work);
      put(null);
    },
    handOver: () => put(null),
    async turn() {
      if (now) gate.close();
      while (!isTurn()) await new Promise((done) => setTimeout(done, LOOK));
      if (now) await idle();
    },
    dispose() {
      stopWatching();
      now = null;
    },
  };
}

/** The browser has nothing else to do; not every browser tells. */
const idle = (): Promise<unknown> =>
  new Promise((done) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(done, { timeout: 1000 })
      : setTimeout(done, LOOK / 2),
  );
