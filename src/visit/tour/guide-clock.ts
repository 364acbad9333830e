import type { StoreApi } from 'zustand/vanilla';
import { planDistance } from '#kit';
import type { Live, VisitData, VisitState } from '../types';
import { strayed } from './guide';
import { stopSeconds } from './stop-seconds';

/** After a voice has ended the tour waits a breath, milliseconds. */
const BREATH = 1200;
/** Further than this from a stop the visitor has gone their own way, metres. */
const STRAYED = 0.9;

interface Led {
  readonly data: VisitData;
  readonly store: StoreApi<VisitState>;
  readonly live: Live;
  /** Goes on to the next stop. */
  next(): void;
}

/** Lets a playing tour go on in good time, and notices when the visitor leaves its way. */
export interface GuideClock {
  /** To be asked whenever the visitor may have moved. */
  look(): void;
  dispose(): void;
}

export function createGuideClock({ data, store, live, next }: Led): GuideClock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds that the present stop has left, and since when they run. */
  let left = 0;
  let since = 0;

  const stopOf = ({ tour, stop }: VisitState) => data.plan.tours[tour ?? '']?.[stop - 1];
  const arm = (state: VisitState) => {
    if (!runs(state)) return;
    since = Date.now();
    timer = setTimeout(() => goOn(store.getState()), left);
  };
  const disarm = () => {
    clearTimeout(timer);
    if (timer !== undefined) left = Math.max(0, left - (Date.now() - since));
    timer = undefined;
  };
  const goOn = (state: VisitState) => {
    timer = undefined;
    if (state.stop < (data.plan.tours[state.tour ?? '']?.length ?? 0)) next();
    else store.setState({ guide: { ...state.guide, playing: false } });
  };
  const allotted = (state: VisitState): number => {
    const stop = stopOf(state);
    const fallback = data.catalog.languages[0]?.tag ?? 'en';
    return stop ? (1000 * stopSeconds(stop, [state.language, fallback])) / state.guide.pace : 0;
  };

  const stopWatching = store.subscribe((now, before) => {
    const moved = now.tour !== before.tour || now.stop !== before.stop;
    const spoken = before.guide.speaking && !now.guide.speaking;
    const paced = now.guide.pace !== before.guide.pace;
    if (!moved && !spoken && !paced && runs(now) === runs(before)) return;
    disarm();
    if (moved) left = allotted(now);
    else if (spoken) left = BREATH;
    else if (paced) left *= before.guide.pace / now.guide.pace;
    arm(now);
  });

  return {
    look() {
      const state = store.getState();
      const stop =
        state.mode === 'tour' && !state.travelling && !state.guide.away ? stopOf(state) : undefined;
      if (!stop || state.awaiting !== null || state.hall !== stop.hall) return;
      if (planDistance(live.pose.position, stop.at.position) > STRAYED) {
        store.setState({ mode: 'walk', guide: strayed(state.guide) });
      }
    },
    dispose() {
      disarm();
      stopWatching();
    },
  };
}

/** Whether the time of the present stop passes. */
function runs({ tour, guide, travelling, awaiting, hallPhase, mode, context }: VisitState): boolean {
  const there = hallPhase === 'walkable' && !travelling && awaiting === null && context === 'ok';
  return tour !== null && mode !== 'page' && there && guide.playing && !guide.away && !guide.speaking;
}
