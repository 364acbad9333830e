/** What is kept for a while after its use, the longest unused given up first. */
export interface Stock<T> {
  get(id: string): T | undefined;
  /** Puts something in, as the last used. */
  put(id: string, thing: T, bytes: number): void;
  /** Marks something as used now. */
  touch(id: string): void;
  /** It is in use, or no longer: what is in use is never given up. Counts how often. */
  hold(id: string): void;
  release(id: string): void;
  /** Bytes of all that is kept. */
  bytes(): number;
  ids(): readonly string[];
  /** Gives up everything that is not in use, or all of it. */
  clear(everything?: boolean): void;
}

interface Kept<T> {
  readonly thing: T;
  readonly bytes: number;
}

/**
 * A store by bytes: as long as it holds more than `most`, it gives up what nobody uses, the longest unused first.
 * @param give frees what is given up
 */
export function createStock<T>(most: () => number, give: (thing: T, id: string) => void): Stock<T> {
  const kept = new Map<string, Kept<T>>();
  const users = new Map<string, number>();
  let bytes = 0;
  const drop = (id: string): void => {
    const one = kept.get(id);
    if (!one) return;
    kept.delete(id);
    bytes -= one.bytes;
    give(one.thing, id);
  };
  const tidy = (): void => {
    for (const id of [...kept.keys()]) {
      if (bytes <= most()) return;
      if (!users.has(id)) drop(id);
    }
  };
  const touch = (id: string): void => {
    const one = kept.get(id);
    if (!one) return;
    kept.delete(id);
    kept.set(id, one);
  };
  return {
    get: (id) => kept.get(id)?.thing,
    put(id, thing, size) {
      drop(id);
      kept.set(id, { thing, bytes: size });
      bytes += size;
      tidy();
    },
    touch,
    hold(id) {
      users.set(id, (users.get(id) ?? 0) + 1);
      touch(id);
    },
    release(id) {
      const left = (users.get(id) ?? 0) - 1;
      if (left > 0) users.set(id, left);
      else users.delete(id);
      tidy();
    },
    bytes: () => bytes,
    ids: () => [...kept.keys()],
    clear(everything = false) {
      for (const id of [...kept.keys()]) if (everything || !users.has(id)) drop(id);
    },
  };
}
