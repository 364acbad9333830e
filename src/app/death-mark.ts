/** Begins the name of every mark and of the lock that goes with it. */
const PREFIX = 'hemicycle.hall-on.';

/** Where marks are kept, and who tells which pages live. */
export interface MarkPlace {
  /** Storage of this tab, which all frames of it share. @throws where the browser forbids it */
  storage(): Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;
  /** Locks end with the page that holds them, however it ends; undefined where the browser has none. */
  readonly locks: Pick<LockManager, 'request' | 'query'> | undefined;
  /** This page's own name among all that share the storage. */
  readonly id: string;
}

/** Tells the next page that this one has died. */
export interface DeathMark {
  /** How often pages of this tab died with the hall on, one time after the other. */
  readonly deaths: number;
  /** From now on the end of this page is a death. */
  set(): void;
  /** No longer. */
  clear(): void;
}

/**
 * Looks for pages of this tab that have died. Each page has a mark of its own and holds a lock of the same name, so that
 * two frames beside each other take neither for dead while it lives; where there are no locks every other mark is one of a death.
 */
export async function createDeathMark({ storage, locks, id }: MarkPlace): Promise<DeathMark> {
  const own = PREFIX + id;
  const alive = await heldOf(locks);
  const dead: string[] = [];
  let deaths = 0;
  attempt(() => {
    for (let at = 0; at < storage().length; at += 1) {
      const name = storage().key(at) ?? '';
      if (!name.startsWith(PREFIX)) continue;
      const count = Number(storage().getItem(name)) || 0;
      if (!alive.includes(name)) dead.push(name);
      // A page that lives has not died yet, but it knows of those before it.
      deaths = Math.max(deaths, alive.includes(name) ? count - 1 : count);
    }
  });
  let wanted = false;
  let release = (): void => {};
  const write = (): void =>
    attempt(() => {
      if (!wanted) return;
      storage().setItem(own, String(Math.min(9, deaths + 1)));
      // Those are counted in this one now.
      for (const name of dead.splice(0)) storage().removeItem(name);
    });
  return {
    deaths,
    set() {
      if (wanted) return;
      wanted = true;
      if (!locks) return write();
      const hold = (): Promise<void> =>
        new Promise((done) => {
          release = done;
          write();
          if (!wanted) done();
        });
      locks.request(own, hold).catch(write);
    },
    clear() {
      wanted = false;
      attempt(() => {
        for (const name of [own, ...dead.splice(0)]) storage().removeItem(name);
      });
      release();
    },
  };
}

async function heldOf(locks: MarkPlace['locks']): Promise<readonly (string | undefined)[]> {
  const { held = [] } = (await locks?.query().catch(() => null)) ?? {};
  return held.map(({ name }) => name);
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Storage is forbidden: then nobody remembers a death.
  }
}
