import type { Problem } from '#kit';
import { findHall, type Hour, pickHour } from '#venue';
import type { Address } from './address';
import { FIRST_LAMP, NEW_INSPECTION } from './inspect/inspection';
import { isGuided, NEW_GUIDE } from './tour/guide';
import type { Intents, Live, VisitData, VisitOptions, VisitState } from './types';

/** Problems remembered during a visit: enough to read, never a leak. */
const MOST_PROBLEMS = 100;

/** The discrete state that a visit begins with: on the page that the address is about. */
export function initialState(
  { address, language, motion, gestures = 'greedy' }: VisitOptions,
  hall: string,
): VisitState {
  return {
    mode: 'page',
    place: address.place,
    hall,
    awaiting: null,
    hour: address.hour ?? '',
    note: address.note ?? null,
    inspection: { ...NEW_INSPECTION, beside: address.beside ?? null },
    tour: null,
    stop: 0,
    guide: NEW_GUIDE,
    visited: [],
    find: address.find ?? '',
    lit: null,
    language,
    motion,
    kiosk: null,
    turn: 0,
    gestures,
    hallPhase: 'off',
    progress: { loaded: 0, total: 0 },
    works: {},
    context: 'ok',
    travelling: false,
    highlighted: null,
    problems: [],
  };
}

/** What of the state belongs to the visitor and not to the hall: as it was when the visit began. */
export function freshState({
  language,
  motion,
}: Pick<VisitOptions, 'language' | 'motion'>): Partial<VisitState> {
  return {
    place: { kind: 'home' },
    hour: '',
    note: null,
    inspection: NEW_INSPECTION,
    tour: null,
    stop: 0,
    guide: NEW_GUIDE,
    visited: [],
    find: '',
    lit: null,
    language,
    motion,
    highlighted: null,
  };
}

export function initialLive(): Live {
  return {
    pose: { position: [0, 0, 0], heading: 0, pitch: 0 },
    velocity: [0, 0],
    orbit: { azimuth: 0, elevation: 0, distance: 1, pan: [0, 0, 0] },
    lamp: FIRST_LAMP,
    pixelsPerMetre: 0,
    surface: 0,
    waiting: false,
    inspectBlend: 0,
    aspect: 16 / 9,
    inset: { end: 0, bottom: 0 },
  };
}

/** Hands at rest. */
export function stillIntents(): Intents {
  return { move: [0, 0], look: [0, 0], run: false, zoom: 1, about: [0, 0], held: false, pan: [0, 0] };
}

/** Adds a problem, forgetting the oldest and repeating none. */
export function withProblem(problems: readonly Problem[], problem: Problem): readonly Problem[] {
  if (problems.some((known) => known.code === problem.code && known.message === problem.message))
    return problems;
  return [...problems, problem].slice(-MOST_PROBLEMS);
}

/** The hours of the hall that the visitor is in, and the one whose light it stands in. */
export function lightOf(
  { venue }: VisitData,
  state: Pick<VisitState, 'hall' | 'hour'>,
): { readonly hours: readonly Hour[]; readonly hour: Hour | undefined } {
  const hall = findHall(venue, state.hall);
  return { hours: hall?.lighting.hours ?? [], hour: hall && pickHour(hall, state.hour) };
}

/** Whether a step back closes something; otherwise it leads out of the hall, which is the page's door. */
export const isSomethingOpen = (state: Pick<VisitState, 'mode' | 'place' | 'tour' | 'guide'>): boolean =>
  state.mode === 'inspect' || state.place.kind !== 'home' || isGuided(state);

/** The first language is the one that addresses leave out. */
export function addressOf(state: VisitState, live: Live, data: VisitData, asked: Address): Address {
  const { catalog, venue } = data;
  const inHall = state.mode !== 'page';
  // What is open says by itself in which hall it is.
  const guided = isGuided(state);
  const about = inHall && state.place.kind === 'home' && !guided;
  const walking = about && !state.travelling && state.hallPhase === 'walkable';
  const { hours, hour } = lightOf(data, state);
  const wing = wingOf(data, state);
  return {
    place: guided ? { kind: 'tour', id: state.tour ?? '' } : state.place,
    ...(state.language !== catalog.languages[0]?.tag ? { language: state.language } : {}),
    ...(inHall ? { mode: 'hall' as const } : asked.mode === 'list' ? { mode: 'list' as const } : {}),
    ...(state.note ? { note: state.note } : {}),
    ...(state.mode === 'inspect' && state.inspection.beside ? { beside: state.inspection.beside } : {}),
    ...(guided && state.stop > 0 ? { stop: state.stop } : {}),
    ...(state.place.kind === 'catalogue' && state.find ? { find: state.find } : {}),
    ...(inHall && wing ? { wing } : {}),
    ...(about && state.hall !== venue.halls[0]?.id ? { hall: state.hall } : {}),
    ...(walking ? { view: live.pose } : {}),
    ...(inHall && hour && hour !== hours[0] ? { hour: hour.id } : {}),
    ...(asked.catalog ? { catalog: asked.catalog } : {}),
  };
}

/** The wing that an address must name: none where there is but one, in the first, and where the work that is open says it. */
function wingOf({ catalog }: VisitData, { place }: VisitState): string | undefined {
  const { wing, wings } = catalog.part ?? {};
  return wing === wings?.[0]?.id || place.kind === 'work' ? undefined : wing;
}
