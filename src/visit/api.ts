import type { LanguageTag, LocalizedText } from '#kit';
import { pickText } from '#kit';
import { type AddressSpace, formatAddress } from './address';
import type { KioskPhase } from './kiosk/step-kiosk';
import { lightOf } from './state';
import { TOUR_ACTIONS, type TourAction } from './tour/guide';
import type { Mode, Motion, OpenTarget, Visit, VisitState } from './types';

/** Figures of the rendering; all zero while the hall is off. */
export interface VisitStats {
  readonly frames: number;
  readonly frameMs: { readonly median: number; readonly p95: number };
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly gpuBytes: number;
  readonly transferredBytes: number;
  readonly tier: 'none' | 'low' | 'phone' | 'desktop';
  /** What it took a million pixels when the card was timed, milliseconds; 0: it was not. */
  readonly pace: number;
  readonly contextLosses: number;
}

export const NO_STATS: VisitStats = {
  frames: 0,
  frameMs: { median: 0, p95: 0 },
  drawCalls: 0,
  triangles: 0,
  geometries: 0,
  textures: 0,
  gpuBytes: 0,
  transferredBytes: 0,
  tier: 'none',
  pace: 0,
  contextLosses: 0,
};

export interface ApiState {
  readonly mode: Mode;
  readonly hall: string | null;
  /** Whether that hall can be walked; a work may be in hand before that. */
  readonly ready: boolean;
  /** The hour whose light that hall is in; null while the hall is off. */
  readonly hour: string | null;
  readonly work: string | null;
  readonly note: string | null;
  readonly tour: string | null;
  readonly stop: number;
  readonly language: LanguageTag;
  /** What the kiosk is doing that the visit is in; null outside of one. */
  readonly kiosk: KioskPhase | null;
  /** x, y, z on the floor; heading; pitch. Null while the hall is off. */
  readonly pose: readonly [number, number, number, number, number] | null;
  readonly address: string;
}

export type ApiEvent =
  | 'ready'
  | 'open'
  | 'view'
  | 'tour'
  | 'progress'
  | 'problem'
  | 'context'
  | 'language'
  | 'hall'
  | 'hour'
  | 'kiosk'
  | 'reset';
export type ApiListener = (event: ApiEvent, detail: unknown) => void;
export type ListKind = 'works' | 'designers' | 'countries' | 'tours' | 'halls';

/** The page API, protocol 1: the same for the page (`window.hemicycle`), frames and tests. Changes only add. */
export interface PageApi {
  hello(): Promise<{
    protocol: 1;
    app: string;
    catalog: { id: string; title: string; languages: readonly LanguageTag[] };
    capabilities: readonly string[];
    state: ApiState;
  }>;
  getState(): Promise<ApiState>;
  list(query: { kind: ListKind; language?: LanguageTag }): Promise<readonly { id: string; title: string }[]>;
  /** Opens something, turning the hall on where it is not; resolves when arrived. */
  open(target: OpenTarget): Promise<void>;
  tour(request: { action: TourAction; id?: string }): Promise<void>;
  setLanguage(language: LanguageTag): Promise<void>;
  setMotion(motion: Motion): Promise<void>;
  /** Puts the halls into the light of another hour; rejects when the present one has no such hour. */
  setHour(hour: string): Promise<void>;
  /** Begins the visit anew: nothing open, at the place and in the language that it began with. */
  reset(): Promise<void>;
  stats(): Promise<VisitStats & { problems: readonly string[] }>;
  subscribe(names: readonly ApiEvent[], listener: ApiListener): Promise<void>;
  unsubscribe(names: readonly ApiEvent[], listener: ApiListener): Promise<void>;
}

/** What the API needs to know of the page around the visit. */
export interface ApiSurroundings {
  readonly app: string;
  readonly space: AddressSpace;
  readonly capabilities: readonly string[];
  stats(): VisitStats;
}

/** At most this often, milliseconds, is a new view told. */
const VIEW_INTERVAL = 250;

/** Serves the page API from a visit. `dispose` ends the events. */
export function createPageApi(visit: Visit, around: ApiSurroundings): PageApi & { dispose(): void } {
  const { catalog, venue } = visit.data;
  const listeners = new Map<ApiEvent, Set<ApiListener>>();
  const emit = (event: ApiEvent, detail: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(event, detail);
  };

  const getState = (): ApiState => {
    const state = visit.store.getState();
    const inHall = state.mode !== 'page';
    const { position, heading, pitch } = visit.live.pose;
    return {
      mode: state.mode,
      hall: inHall ? state.hall : null,
      ready: inHall && state.hallPhase === 'walkable',
      hour: inHall ? (lightOf(visit.data, state).hour?.id ?? null) : null,
      work: state.place.kind === 'work' ? state.place.id : null,
      note: state.note,
      tour: state.tour,
      stop: state.stop,
      language: state.language,
      kiosk: state.kiosk,
      pose: inHall ? [...position, heading, pitch] : null,
      address: formatAddress(visit.address(), around.space),
    };
  };

  const stopWatching = visit.store.subscribe((now, before) => announce(now, before, emit));
  let lastView = '';
  let viewTimer: ReturnType<typeof setInterval> | null = null;
  const tellView = () => {
    const { pose, address } = getState();
    const key = JSON.stringify(pose);
    if (key === lastView) return;
    lastView = key;
    emit('view', { pose, address });
  };
  /** Looks at the pose only while somebody wants to know. */
  const watchView = () => {
    const wanted = (listeners.get('view')?.size ?? 0) > 0;
    if (wanted && viewTimer === null) viewTimer = setInterval(tellView, VIEW_INTERVAL);
    if (!wanted && viewTimer !== null) {
      clearInterval(viewTimer);
      viewTimer = null;
    }
  };

  const titled = (
    entries: readonly { id: string; title: LocalizedText }[],
    language: LanguageTag | undefined,
  ) => {
    const wanted = [language ?? visit.store.getState().language, catalog.languages[0]?.tag ?? 'en'];
    return entries.map(({ id, title }) => ({ id, title: pickText(title, wanted).text }));
  };

  return {
    hello: async () => ({
      protocol: 1,
      app: around.app,
      catalog: {
        id: catalog.id,
        title: titled([catalog], undefined)[0]?.title ?? catalog.id,
        languages: catalog.languages.map(({ tag }) => tag),
      },
      capabilities: around.capabilities,
      state: getState(),
    }),
    getState: async () => getState(),
    async list({ kind, language }) {
      switch (kind) {
        case 'works':
          return titled(catalog.works, language);
        case 'tours':
          return titled(catalog.tours, language);
        case 'halls':
          return titled(venue.halls, language);
        case 'countries':
          return titled(
            catalog.countries.map(({ id, name }) => ({ id, title: name })),
            language,
          );
        case 'designers':
          return catalog.designers.map(({ id, name }) => ({ id, title: name }));
        default:
          throw new Error(
            `There is no list of "${String(kind)}": works, designers, countries, tours or halls.`,
          );
      }
    },
    async open(target) {
      visit.touched();
      await visit.commands.open(target);
      const { mode, hallPhase } = visit.store.getState();
      if (mode === 'page' || hallPhase === 'loading') await visit.commands.enter();
    },
    async tour({ action, id }) {
      if (!TOUR_ACTIONS.includes(action)) {
        throw new Error(`A tour has no action "${String(action)}", only ${TOUR_ACTIONS.join(', ')}.`);
      }
      visit.touched();
      await visit.commands.tour(action, id);
    },
    async setLanguage(language) {
      if (!catalog.languages.some(({ tag }) => tag === language)) {
        const known = catalog.languages.map(({ tag }) => tag).join(', ');
        throw new Error(`This exhibition does not speak "${language}", only ${known}.`);
      }
      visit.touched();
      visit.commands.setLanguage(language);
    },
    async setMotion(motion) {
      if (motion !== 'full' && motion !== 'reduced') throw new Error('Motion is "full" or "reduced".');
      visit.commands.setMotion(motion);
    },
    async setHour(hour) {
      const { hours } = lightOf(visit.data, visit.store.getState());
      if (!hours.some(({ id }) => id === hour)) {
        const known = hours.map(({ id }) => id).join(', ');
        throw new Error(`This hall has no hour "${hour}", only ${known}.`);
      }
      visit.commands.setHour(hour);
    },
    async reset() {
      visit.commands.reset();
    },
    stats: async () => ({
      ...around.stats(),
      problems: visit.store.getState().problems.map(({ code, message }) => `${code}: ${message}`),
    }),
    async subscribe(names, listener) {
      for (const name of names) {
        const set = listeners.get(name) ?? new Set();
        listeners.set(name, set.add(listener));
      }
      watchView();
    },
    async unsubscribe(names, listener) {
      for (const name of names) listeners.get(name)?.delete(listener);
      watchView();
    },
    dispose() {
      stopWatching();
      listeners.clear();
      watchView();
    },
  };
}

function announce(
  now: VisitState,
  before: VisitState,
  emit: (event: ApiEvent, detail: unknown) => void,
): void {
  if (now.hallPhase !== before.hallPhase && now.hallPhase === 'walkable') emit('ready', { hall: now.hall });
  if (now.place !== before.place || now.mode !== before.mode)
    emit('open', { place: now.place, mode: now.mode });
  if (now.tour !== before.tour || now.stop !== before.stop) emit('tour', { tour: now.tour, stop: now.stop });
  if (now.progress !== before.progress) emit('progress', now.progress);
  if (now.context !== before.context) emit('context', { state: now.context });
  if (now.language !== before.language) emit('language', { language: now.language });
  if (now.hall !== before.hall) emit('hall', { hall: now.hall });
  if (now.kiosk !== before.kiosk) emit('kiosk', { phase: now.kiosk });
  if (now.turn !== before.turn) emit('reset', { turn: now.turn });
  if (now.hour !== before.hour) emit('hour', { hour: now.hour });
  if (now.problems.length > before.problems.length) emit('problem', now.problems.at(-1));
}
