import type { EventName, Told } from '../protocol';

/** Events of which only the last counts are told no more often than this, milliseconds. */
const PAUSE = 100;
const LAST_COUNTS: readonly EventName[] = ['progress', 'size', 'view'];

/** Tells the page around what it has asked for. */
export interface Teller {
  subscribe(names: readonly EventName[]): void;
  unsubscribe(names: readonly EventName[]): void;
  tell(event: EventName, detail: unknown): void;
  /** Another page listens, or none. */
  forget(): void;
}

export function createTeller(
  send: (told: Told) => void,
  wanted: (names: ReadonlySet<EventName>) => void,
): Teller {
  const names = new Set<EventName>();
  const waiting = new Map<EventName, unknown>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    timer = undefined;
    for (const [event, detail] of waiting) if (names.has(event)) send({ type: 'event', event, detail });
    waiting.clear();
  };
  const change = (apply: () => void): void => {
    apply();
    wanted(names);
  };

  return {
    subscribe: (more) =>
      change(() => {
        for (const name of more) names.add(name);
      }),
    unsubscribe: (less) =>
      change(() => {
        for (const name of less) names.delete(name);
      }),
    tell(event, detail) {
      if (!names.has(event)) return;
      if (!LAST_COUNTS.includes(event)) return send({ type: 'event', event, detail });
      waiting.set(event, detail);
      timer ??= setTimeout(flush, PAUSE);
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
      change(() => names.clear());
    },
  };
}
