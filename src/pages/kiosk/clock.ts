import {
  isGuided,
  isUnattended,
  type KioskDeed,
  type KioskOptions,
  type KioskState,
  NEW_KIOSK,
  secondsLeft,
  stepKiosk,
  type Visit,
} from '#visit';
import { forget } from '../hall/storage';

/** Milliseconds between two looks at the clock. */
const TICK = 250;
/** A mouse that lies on a shaking table moves less than this between two events, pixels. */
const SHAKING = 3;

/** The time of a kiosk: what happens when nobody touches it, and when somebody does. */
export interface KioskClock {
  /** Begins to run; returns what ends it. */
  start(): () => void;
  /** Somebody is there. */
  touch(): void;
  /** Whole seconds that the visit has left; 0 while nobody is warned. */
  secondsLeft(): number;
  /** When the visit was last begun anew, milliseconds since the epoch; null for never. */
  lastReset(): number | null;
}

export function createClock(visit: Visit, options: KioskOptions): KioskClock {
  const { store, commands } = visit;
  let state: KioskState = NEW_KIOSK;
  let touched = false;
  let before = 0;
  let resetAt: number | null = null;

  const tour = pickTour(visit, options.tour);
  const led = (): boolean => {
    const now = store.getState();
    return isGuided(now) && now.guide.playing && now.context === 'ok' && now.hallPhase === 'walkable';
  };
  const ready = (): boolean => {
    const { hallPhase, mode, context } = store.getState();
    return tour !== null && mode !== 'page' && hallPhase === 'walkable' && context === 'ok';
  };

  const reset = (): void => {
    resetAt = Date.now();
    forget();
    commands.reset(options.language ?? undefined);
    scrollTo(0, 0);
    const { mode, problems } = store.getState();
    // What cannot draw at all shows its pages; everything else comes back to the hall.
    if (mode === 'page' && !problems.some(({ code }) => code === 'no-webgl'))
      commands.enter().catch(() => {});
  };
  const deeds: Record<KioskDeed, () => void> = {
    attract() {
      if (tour === null) return;
      commands.tour('start', tour).catch(() => {});
      commands.tour('play').catch(() => {});
    },
    begin() {
      // Whoever is drawn in by what they see stands before it.
      if (store.getState().tour === null) return;
      commands.tour('stop').catch(() => {});
      commands.close();
    },
    reset,
  };

  const look = (): void => {
    const now = performance.now();
    const step = stepKiosk(state, { touched, led: led(), ready: ready() }, (now - before) / 1000, options);
    before = now;
    touched = false;
    state = step.state;
    if (store.getState().kiosk !== state.phase) commands.report.kiosk(state.phase);
    if (step.deed) deeds[step.deed]();
  };
  const touch = (): void => {
    touched = true;
    look();
  };
  /** A touch of the invitation is the invitation's own. */
  const feel = (event: Event): void => {
    if (isUnattended({ kiosk: state.phase })) return;
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      if (Math.abs(event.movementX) + Math.abs(event.movementY) < SHAKING) return;
    }
    touched = true;
    if (state.phase === 'warning') look();
  };

  return {
    start() {
      before = performance.now();
      commands.report.kiosk(state.phase);
      if (options.language && options.language !== store.getState().language)
        commands.setLanguage(options.language);
      visit.touched = touch;
      const timer = setInterval(look, TICK);
      const felt = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
      for (const type of felt) addEventListener(type, feel, { capture: true, passive: true });
      return () => {
        clearInterval(timer);
        for (const type of felt) removeEventListener(type, feel, { capture: true });
        visit.touched = () => {};
        commands.report.kiosk(null);
      };
    },
    touch,
    secondsLeft: () => secondsLeft(state, options),
    lastReset: () => resetAt,
  };
}

/** The tour that is shown to nobody in particular; null for none. */
function pickTour({ data }: Visit, asked: string | null): string | null {
  const { tours } = data.catalog;
  const found = tours.find(({ id, aliases }) => id === asked || aliases?.includes(asked ?? ''));
  if (asked === 'none') return null;
  return (found ?? tours[0])?.id ?? null;
}
