import type { Pose } from '#kit';
import type { PlannedStop } from '#plan';
import type { Place } from '../address';
import { destinationOfStop, placeOfTarget } from '../destinations';
import type { Motion, VisitData, VisitState } from '../types';
import { NEW_GUIDE, type TourAction } from './guide';

/** What a tour asks of the visit around it. */
interface Ways {
  readonly data: VisitData;
  get(): VisitState;
  set(change: Partial<VisitState>): void;
  /** Turns the hall on; resolves when it can be walked. */
  enter(): Promise<void>;
  /** Lays the work down that is in hand, if any. */
  endInspection(): void;
  travel(hall: string, pose: Pose, motion?: Motion): Promise<void>;
  /** Takes the open work in hand; with a note, turned to that. */
  inspect(note?: string): void;
}

/** Being guided: from stop to stop, by itself or when asked. */
export interface TourCommands {
  /** Goes to a stop, from 1, at once taking up the tour. Resolves when arrived, or when something else was wanted. */
  goToStop(tour: string, stop: number, motion?: Motion): Promise<void>;
  act(action: TourAction, id?: string): Promise<void>;
  setPace(pace: number): void;
  setSpeaking(speaking: boolean): void;
}

/** The paces that can be chosen lie between these. */
const SLOWEST = 0.5;
const FASTEST = 3;

export function createTourCommands(ways: Ways): TourCommands {
  const { data, get, set } = ways;

  const goToStop: TourCommands['goToStop'] = async (tour, number, motion) => {
    const stop = clampStop(data, tour, number);
    const planned = data.plan.tours[tour]?.[stop - 1];
    if (!planned) return;
    ways.endInspection();
    const before = get();
    const guide = { ...(before.tour === tour ? before.guide : NEW_GUIDE), away: false, speaking: false };
    set({ mode: 'tour', tour, stop, place: placeOfStop(data, planned), note: null, guide });
    const { hall, pose } = destinationOfStop(planned);
    // A hall that does not come has been told of; the stop's words are there.
    await ways.travel(hall, pose, motion).catch(() => {});
    const now = get();
    if (planned.note && now.tour === tour && now.stop === stop && now.mode === 'tour')
      ways.inspect(planned.note);
  };

  const start = async (id?: string) => {
    const chosen = id ?? data.catalog.tours[0]?.id;
    if (chosen === undefined) throw new Error('This exhibition has no tour.');
    const place = placeOfTarget(data, { tour: chosen });
    if (get().mode === 'page') {
      set({ place });
      await ways.enter();
    }
    if (place.kind === 'tour') await goToStop(place.id, 1);
  };

  const play = (playing: boolean) => set({ guide: { ...get().guide, playing } });

  return {
    goToStop,
    async act(action, id) {
      if (action === 'start') return start(id);
      const { tour, stop, mode } = get();
      if (!tour) return;
      switch (action) {
        case 'stop':
          return set({ mode: mode === 'inspect' ? mode : 'walk', tour: null, stop: 0, guide: NEW_GUIDE });
        case 'pause':
          return play(false);
        case 'play': {
          play(true);
          return get().guide.away ? goToStop(tour, stop) : undefined;
        }
        case 'return':
          return goToStop(tour, stop);
        default:
          return goToStop(tour, stop + (action === 'next' ? 1 : -1));
      }
    },
    setSpeaking(speaking) {
      if (speaking !== get().guide.speaking) set({ guide: { ...get().guide, speaking } });
    },
    setPace: (pace) => set({ guide: { ...get().guide, pace: Math.max(SLOWEST, Math.min(FASTEST, pace)) } }),
  };
}

/** What is open at a stop. */
function placeOfStop({ plan }: VisitData, stop: PlannedStop): Place {
  if (stop.work) return { kind: 'work', id: stop.work };
  if (stop.country) return { kind: 'country', id: stop.country };
  const designer = plan.stands.find(({ stand }) => stand === stop.stand)?.designer;
  return designer ? { kind: 'designer', id: designer } : { kind: 'home' };
}

function clampStop({ plan }: VisitData, tour: string, stop: number): number {
  return Math.max(1, Math.min(plan.tours[tour]?.length ?? 1, stop));
}
