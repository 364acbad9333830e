/** How a kiosk is, as seen from outside of its scene. */
export interface WatchSample {
  /** The hall is in front of the visitor, on its way, or did not come. */
  readonly hall: 'off' | 'loading' | 'walkable' | 'failed';
  /** The picture is gone at this moment. */
  readonly lost: boolean;
  /** Times that the graphics context was lost since the page came. */
  readonly losses: number;
  /** Share of the memory that scripts may have which is taken, 0 to 1; null where the browser does not tell. */
  readonly heap: number | null;
  /** Median milliseconds of the last frames that moved; 0 while none did. */
  readonly frameMs: number;
  /** Seconds since the browser last drew anything that it was asked for. */
  readonly silent: number;
  /** Nobody would notice: the kiosk waits for a visitor. */
  readonly unattended: boolean;
  /** Nothing less can be asked of the graphics card. */
  readonly lowest: boolean;
  readonly online: boolean;
}

export interface WatchState {
  /** Seconds since the page came, and since something was last done. */
  readonly up: number;
  readonly since: number;
  /** Seconds that each trouble has lasted without a pause. */
  readonly broken: number;
  readonly full: number;
  readonly slow: number;
  /** Losses of the context that have been answered. */
  readonly answered: number;
  /** Attempts to open a hall that did not come, since it last did. */
  readonly tries: number;
}

/** `lower`: ask less of the card. `reopen`: leave the hall and enter it again. `reload`: load the page anew. */
export type WatchDeed = 'lower' | 'reopen' | 'reload';

/** A picture that is gone or stands still for so long does not come back by itself, seconds. */
const PATIENCE = 30;
/** A hall that is still on its way after this has been forgotten, seconds. */
const LOADING = 180;
/** Memory is nearly out above this share, and has to be so for this long, seconds. */
const FULL = 0.85;
const FULL_FOR = 30;
/** Frames slower than this, milliseconds, for this long, seconds, are no walk. */
const SLOW = 120;
const SLOW_FOR = 60;
/** So many losses of the context since the last answer mean that the card is asked for too much. */
const LOSSES = 3;
/** Between two deeds, seconds: each needs its time to show. */
const PAUSE = 30;
/** First pause before a hall is tried again, seconds; doubles up to the last. */
const FIRST_RETRY = 15;
const LAST_RETRY = 600;
/** A page is never loaded anew before it has stood this long, seconds: whatever is wrong, it does not flicker. */
export const SHORTEST_LIFE = 300;

export const NEW_WATCH: WatchState = { up: 0, since: 0, broken: 0, full: 0, slow: 0, answered: 0, tries: 0 };

/**
 * Advances the watch over a kiosk by `dt` seconds: first less is asked of the card, then the hall is opened anew, and
 * the page is loaded again only when nothing else helps, never more often than every five minutes, and, unless the
 * picture is gone anyway, never while somebody is there.
 * @param refresh seconds after which a page is loaded anew in any case when nobody is there; 0 for never
 */
export function stepWatchdog(
  state: WatchState,
  sample: WatchSample,
  dt: number,
  refresh = 0,
): { readonly state: WatchState; readonly deed: WatchDeed | null } {
  const { hall, lost, losses, heap, frameMs, silent, unattended, lowest, online } = sample;
  const lasting = (trouble: boolean, before: number) => (trouble ? before + dt : 0);
  const broken = lost || silent > PATIENCE;
  const walkable = hall === 'walkable' && !broken;
  const next: WatchState = {
    up: state.up + dt,
    since: state.since + dt,
    broken: lasting(broken || hall === 'failed' || hall === 'loading', state.broken),
    full: lasting(heap !== null && heap > FULL, state.full),
    slow: lasting(frameMs > SLOW, state.slow),
    answered: state.answered,
    tries: walkable ? 0 : state.tries,
  };
  const done = (deed: WatchDeed, change: Partial<WatchState> = {}) => ({
    state: { ...next, since: 0, ...change },
    deed,
  });
  const mayReload = online && next.up >= SHORTEST_LIFE;
  if (hall === 'failed') {
    const pause = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(next.tries, 10));
    if (next.since < pause) return { state: next, deed: null };
    return done(mayReload && next.tries > 0 && next.tries % 4 === 3 ? 'reload' : 'reopen', {
      tries: next.tries + 1,
    });
  }
  if (next.since < PAUSE) return { state: next, deed: null };
  if (next.broken >= (broken ? PATIENCE : LOADING)) {
    if (next.tries === 0 || !mayReload) return done('reopen', { broken: 0, tries: next.tries + 1 });
    return done('reload', { broken: 0 });
  }
  if (losses - next.answered >= LOSSES) {
    if (!lowest) return done('lower', { answered: losses });
    if (mayReload && unattended) return done('reload', { answered: losses });
  }
  if (next.full >= FULL_FOR) {
    if (!lowest) return done('lower', { full: 0 });
    if (mayReload && unattended) return done('reload', { full: 0 });
  }
  if (next.slow >= SLOW_FOR && !lowest) return done('lower', { slow: 0 });
  if (refresh > 0 && next.up >= refresh && mayReload && unattended) return done('reload');
  return { state: next, deed: null };
}
