import { NEW_PACE, stepsDown, stepTier, type VisitStats } from '#visit';

/** Counts how often the page died with the hall on; it is there only while the hall is, and after a death. */
const SENTINEL = 'hemicycle.hall-on';
/** Seconds between two looks at the frame times. */
const PACE = 5;
/** Milliseconds within which a browser tells of its battery. */
const ANSWER = 200;

/** How much is asked of a device, from the first picture on. */
export interface Tiering {
  /** By how many tiers this visit begins lower than the device's own. */
  readonly lowerBy: number;
  /** The hall is on: follows its frame times. */
  follow(hall: { stats(): VisitStats; lower(): boolean }): void;
  /** The hall is gone, in peace. */
  end(): void;
}

interface Battery {
  readonly charging: boolean;
  readonly level: number;
}

/**
 * Looks at what is known of the device, and sets the sentinel that tells the next page whether this one died.
 * @param left aborted when the visitor leaves before the hall is on: then it has ended
 */
export async function beginTiering(left: AbortSignal): Promise<Tiering> {
  const { connection, getBattery } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean };
    readonly getBattery?: () => Promise<Battery>;
  };
  const battery = await Promise.race([
    getBattery?.call(navigator).catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, ANSWER, null)),
  ]);
  const deaths = read();
  const set = (): void => write(deaths + 1);
  const clear = (): void => write(0);
  // A page that is left, even for a moment, has not died: what the system takes in the background was not the hall's fault.
  const watch = (): void => (document.visibilityState === 'visible' ? set() : clear());
  addEventListener('pagehide', clear);
  document.addEventListener('visibilitychange', watch);
  watch();
  let timer: ReturnType<typeof setInterval> | undefined;
  const end = (): void => {
    clearInterval(timer);
    removeEventListener('pagehide', clear);
    document.removeEventListener('visibilitychange', watch);
    left.removeEventListener('abort', end);
    clear();
  };
  left.addEventListener('abort', end);
  if (left.aborted) end();
  return {
    lowerBy: stepsDown({
      deaths,
      saveData: connection?.saveData === true,
      battery: battery && !battery.charging ? battery.level : null,
    }),
    follow(hall) {
      let pace = NEW_PACE;
      timer = setInterval(() => {
        const { frames, frameMs } = hall.stats();
        const step = stepTier(pace, { frames, medianMs: frameMs.median }, PACE);
        pace = step.pace;
        if (step.lower && !hall.lower()) clearInterval(timer);
      }, 1000 * PACE);
    },
    end,
  };
}

function read(): number {
  try {
    const count = Number(sessionStorage.getItem(SENTINEL));
    return Number.isInteger(count) && count > 0 ? Math.min(count, 9) : 0;
  } catch {
    return 0;
  }
}

function write(deaths: number): void {
  try {
    if (deaths > 0) sessionStorage.setItem(SENTINEL, String(deaths));
    else sessionStorage.removeItem(SENTINEL);
  } catch {
    // Forbidden: then nobody remembers a death.
  }
}
