import { heapShare } from '#pages';
import { NEW_PACE, stepsDown, stepTier, type VisitStats } from '#visit';
import { createDeathMark } from './death-mark';

/** Seconds between two looks at frame times and memory. */
const PACE = 5;
/** Milliseconds within which a browser tells of its battery. */
const ANSWER = 200;

/** How much is asked of a device, from the first picture on. */
export interface Tiering {
  /** By how many tiers this visit begins lower than the device's own. */
  readonly lowerBy: number;
  /** The hall is on: follows its frame times, and the page's memory. */
  follow(hall: { stats(): VisitStats; lower(): boolean }): void;
  /** The hall is gone, in peace. */
  end(): void;
}

interface Battery {
  readonly charging: boolean;
  readonly level: number;
}

/**
 * Looks at what is known of the device, and leaves a mark that tells the next page whether this one died.
 * @param left aborted when the visitor leaves before the hall is on: then it has ended
 */
export async function beginTiering(left: AbortSignal): Promise<Tiering> {
  const { connection, getBattery } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean };
    readonly getBattery?: () => Promise<Battery>;
  };
  const [battery, { deaths, set, clear }] = await Promise.all([
    Promise.race([
      getBattery?.call(navigator).catch(() => null),
      new Promise<null>((resolve) => setTimeout(resolve, ANSWER, null)),
    ]),
    createDeathMark({ storage: () => sessionStorage, locks: navigator.locks, id: String(Math.random()) }),
  ]);
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
        const step = stepTier(pace, { frames, medianMs: frameMs.median, heap: heapShare() }, PACE);
        pace = step.pace;
        if (step.lower && !hall.lower()) clearInterval(timer);
      }, 1000 * PACE);
    },
    end,
  };
}
