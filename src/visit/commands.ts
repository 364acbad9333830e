import type { StoreApi } from 'zustand/vanilla';
import { type Pose, type Problem, wrapAngle } from '#kit';
import { type Address, type CataloguePlace, samePlace } from './address';
import {
  arrivalOf,
  type Destination,
  destinationOf,
  destinationOfHall,
  destinationOfStory,
  placementOf,
  placeOfTarget,
} from './destinations';
import { createCloseLook } from './inspect/close-look';
import { NEW_INSPECTION } from './inspect/inspection';
import { createInspectionCommands } from './inspect/inspection-commands';
import type { Movement } from './movement';
import type { Passage } from './passage';
import { freshState, isSomethingOpen, withProblem } from './state';
import { isGuided, NEW_GUIDE, strayed } from './tour/guide';
import { createTourCommands } from './tour/tour-commands';
import type { Commands, Live, OpenTarget, VisitData, VisitState } from './types';

/** What the commands of one visit work on. */
export interface Session {
  readonly data: VisitData;
  readonly store: StoreApi<VisitState>;
  readonly live: Live;
  readonly movement: Movement;
  readonly passage: Passage;
  wake(): void;
  /** Where the visitor comes in when the hall is turned on from the page they arrived at. */
  arrival(): Destination;
  /** Where the visit began, and how. */
  beginning(): Destination & Pick<VisitState, 'language' | 'motion'>;
  /** The stop of a tour that the address asked for, from 1. */
  arrivalStop(): number;
}

interface Entrance {
  resolve(): void;
  reject(error: Error): void;
}

/** Everything that can be done in a visit, and `follow`, which makes it agree with an address. */
export function createCommands(session: Session): {
  commands: Commands;
  follow(address: Address): void;
  disposeCommands(): void;
} {
  const { data, store, live, movement, passage } = session;
  let entrances: Entrance[] = [];
  let entered = false;

  const get = store.getState;
  const set = (change: Partial<VisitState>) => {
    store.setState(change);
    session.wake();
  };
  const inHall = () => get().mode !== 'page';
  const cut = (motion?: VisitState['motion']) =>
    (motion ?? get().motion) === 'reduced' || get().hallPhase !== 'walkable';

  const settleEntrances = (settle: (entrance: Entrance) => void) => {
    const waiting = entrances;
    entrances = [];
    waiting.forEach(settle);
  };

  const travel = async (hall: string, pose: Pose, motion?: VisitState['motion']): Promise<boolean> => {
    look.putBack();
    if (hall !== get().hall) {
      if (!(await passage.enter(hall))) return false;
      // What was in hand stayed in the hall before.
      movement.inspect(null, true);
      movement.place(pose);
      set({ travelling: false });
      return true;
    }
    passage.stay();
    const journey = movement.travel(pose, cut(motion));
    set({ travelling: movement.travelling() });
    const arrived = await journey;
    set({ travelling: movement.travelling() });
    return arrived;
  };
  /** On the visitor's own account: nothing leads them back to where they were before. */
  const roam = async (hall: string, pose: Pose, motion?: VisitState['motion']): Promise<void> => {
    look.forget();
    await travel(hall, pose, motion);
  };
  const look = createCloseLook({
    data,
    live,
    movement,
    get,
    set,
    cut,
    travel,
    layBeside: (work) => commands.inspection.beside(work),
  });

  const open = async (target: OpenTarget) => {
    const place = placeOfTarget(data, target);
    if (place.kind === 'tour') {
      if (!inHall()) return set({ place });
      return guide.goToStop(place.id, target.stop ?? 1, target.motion);
    }
    const placement = place.kind === 'work' ? placementOf(data, place.id) : undefined;
    const note = target.note ?? null;
    const same = samePlace(place, get().place);
    if (same && get().mode === 'inspect') {
      // Who opens what a tour shows wants to read on by themselves.
      if (get().tour) set({ guide: strayed(get().guide) });
      if (target.beside) await commands.inspection.beside(target.beside);
      return commands.inspection.note(note);
    }
    if (same && placement && get().mode === 'tour') {
      // The tour stands before it already: it is taken in hand and the tour waits.
      set({ note });
      return look.take(target.motion);
    }
    const from = look.here();
    look.putBack();
    set({
      place,
      note,
      inspection: { ...NEW_INSPECTION, beside: target.beside ?? null },
      // Who looks at something else has left the tour's way, and can come back to it.
      ...(get().tour ? { mode: 'walk' as const, guide: strayed(get().guide) } : {}),
    });
    if (!inHall()) return;
    if (placement) return look.come(from, target.motion);
    const destination =
      target.hall !== undefined && place.kind === 'home'
        ? destinationOfHall(data, target.hall)
        : target.story !== undefined
          ? destinationOfStory(data, target.story)
          : destinationOf(data, place);
    if (destination) await look.goSee(from, destination, target.motion);
    else look.forget();
  };

  const enter = (): Promise<void> => {
    const { hallPhase, mode, place } = get();
    if (mode === 'inspect' || (hallPhase === 'walkable' && mode !== 'page')) return Promise.resolve();
    if (mode === 'page') {
      // The first time an address may say exactly where; later the page that is being read decides.
      const { hall, pose } = (entered && destinationOf(data, place)) || session.arrival();
      movement.place(pose);
      entered = true;
      set({ mode: 'walk', hall, hallPhase: 'loading', progress: { loaded: 0, total: 0 }, works: {} });
    }
    return new Promise((resolve, reject) => entrances.push({ resolve, reject }));
  };

  const leave = () => {
    if (!inHall()) return;
    movement.halt();
    movement.inspect(null, true);
    look.forget();
    passage.leave();
    const { tour } = get();
    const place = tour && isGuided(get()) ? ({ kind: 'tour', id: tour } as const) : get().place;
    set({
      mode: 'page',
      place,
      hallPhase: 'off',
      tour: null,
      stop: 0,
      guide: NEW_GUIDE,
      works: {},
      travelling: false,
      context: 'ok',
    });
    settleEntrances(({ reject }) => reject(new Error('The hall was left before it had opened.')));
  };

  const close = () => {
    // First the work, if there is one, and the visitor back to where it called them. From all else they walk on.
    if (get().place.kind === 'work') look.goBack();
    look.forget();
    const led = isGuided(get());
    set({
      place: { kind: 'home' },
      note: null,
      ...(led ? { tour: null, stop: 0, mode: 'walk' as const, guide: NEW_GUIDE } : {}),
    });
  };

  const guide = createTourCommands({
    data,
    get,
    set,
    enter,
    endInspection: look.putBack,
    travel: roam,
    inspect(note) {
      if (note) set({ note });
      look.take();
    },
  });

  const commands: Commands = {
    enter,
    leave,
    open,
    show(place, find = get().find) {
      const { tour, guide: led } = get();
      if (samePlace(place, get().place)) {
        if (find !== get().find) set({ find });
        return;
      }
      if (!inHall()) return set({ place, find, note: null });
      if (place.kind === 'home') return close();
      look.readOn(place);
      set({ place, find, note: null, mode: 'walk', ...(tour ? { guide: strayed(led) } : {}) });
    },
    close,
    inspect: () => look.take(),
    back() {
      const { mode } = get();
      if (look.goBack() || mode === 'inspect') return;
      if (isSomethingOpen(get())) close();
      else leave();
    },
    walkTo(point) {
      const { mode, hallPhase } = get();
      if (hallPhase !== 'walkable' || mode === 'inspect' || mode === 'page') return false;
      const goal = movement.nearest(point);
      if (!goal || !movement.reachable(goal)) return false;
      const [x, , z] = live.pose.position;
      const far = Math.hypot(goal[0] - x, goal[2] - z) > 0.4;
      const heading = far ? Math.atan2(x - goal[0], z - goal[2]) : live.pose.heading;
      void roam(get().hall, { position: goal, heading: wrapAngle(heading), pitch: live.pose.pitch * 0.3 });
      return true;
    },
    goTo: (pose, pitch = 0) => roam(get().hall, { ...pose, pitch }),
    nudge({ forward = 0, turn = 0, tilt = 0 }) {
      const { heading, pitch, position } = live.pose;
      const turned = wrapAngle(heading + turn);
      const goal = movement.nearest([
        position[0] - Math.sin(turned) * forward,
        position[1],
        position[2] - Math.cos(turned) * forward,
      ]);
      void roam(get().hall, { position: goal ?? position, heading: turned, pitch: pitch + tilt });
    },
    orbit({ azimuth = 0, elevation = 0, zoom = 1 }) {
      if (get().mode !== 'inspect') return;
      movement.hand.turn(azimuth, elevation, zoom);
      session.wake();
    },
    resetInspection() {
      if (get().mode !== 'inspect') return;
      movement.hand.reset();
      session.wake();
    },
    inspection: createInspectionCommands({
      data,
      live,
      hand: movement.hand,
      look,
      get,
      set,
      wake: session.wake,
    }),
    tour: guide.act,
    setPace: guide.setPace,
    setSpeaking: guide.setSpeaking,
    find(query, lit) {
      const { place, find } = get();
      const turned = query !== find && place.kind === 'catalogue' && place.page !== undefined;
      set({ find: query, lit, ...(turned ? { place: firstPage(place) } : {}) });
    },
    setLanguage: (language) => set({ language }),
    setMotion: (motion) => set({ motion }),
    setGestures: (gestures) => set({ gestures }),
    setHour: (hour) => set({ hour }),
    highlight(highlighted) {
      if (highlighted !== get().highlighted) set({ highlighted });
    },
    reset(language) {
      const { hall, pose, ...first } = session.beginning();
      movement.halt();
      movement.inspect(null, true);
      look.forget();
      set({
        ...freshState({ ...first, ...(language ? { language } : {}) }),
        ...(inHall() ? { mode: 'walk' as const } : {}),
        turn: get().turn + 1,
      });
      if (inHall()) roam(hall, pose, 'reduced').catch(() => {});
    },
    report: {
      progress: (loaded, total) => store.setState({ progress: { loaded, total } }),
      walkable() {
        passage.opened();
        set({ hallPhase: 'walkable' });
        settleEntrances(({ resolve }) => resolve());
        const { place, mode } = get();
        if (place.kind === 'tour') void guide.goToStop(place.id, session.arrivalStop());
        // What is in hand already stays there.
        if (place.kind === 'work' && mode !== 'inspect') void look.come(look.here()).catch(() => {});
      },
      first() {
        look.takeFirst();
        if (get().mode === 'inspect') settleEntrances(({ resolve }) => resolve());
      },
      failed(problem: Problem) {
        set({ hallPhase: 'failed', problems: withProblem(get().problems, problem) });
        settleEntrances(({ reject }) => reject(new Error(problem.message)));
      },
      work: (id, state) => store.setState({ works: { ...get().works, [id]: state } }),
      problem: (problem) => store.setState({ problems: withProblem(get().problems, problem) }),
      context: (context) => set({ context }),
      kiosk: (kiosk) => store.setState({ kiosk }),
      hourFailed: (hour, problem) => set({ hour, problems: withProblem(get().problems, problem) }),
    },
  };

  const follow = (address: Address) => {
    const hall = address.mode === 'hall';
    const language = address.language ?? data.catalog.languages[0]?.tag;
    if (language && language !== get().language) set({ language });
    if (address.hour && !inHall()) set({ hour: address.hour });
    const find = address.find ?? '';
    if (address.place.kind === 'catalogue' && find !== get().find) set({ find });
    if (!hall) {
      leave();
      if (!samePlace(address.place, get().place)) set({ place: address.place, note: address.note ?? null });
      return;
    }
    if (!inHall()) {
      set({ place: address.place, note: address.note ?? null });
      // Failure is told through `report.failed`; the address itself is fine.
      enter().catch(() => {});
      return;
    }
    const home = address.place.kind === 'home';
    const same = samePlace(address.place, get().place);
    if (address.place.kind === 'tour') return void guide.goToStop(address.place.id, address.stop ?? 1);
    if (same && get().mode === 'inspect') {
      const beside = address.beside ?? null;
      if (beside !== get().inspection.beside) commands.inspection.beside(beside).catch(() => {});
      return commands.inspection.note(address.note ?? null);
    }
    if (look.leadsTo(address)) return void look.goBack();
    look.putBack();
    if (!same) void open(targetOf(address)).catch(() => {});
    const arrival = arrivalOf(data, address);
    if (home && (arrival.hall !== get().hall || (same && address.view)))
      void roam(arrival.hall, arrival.pose).catch(() => {});
  };

  return {
    commands,
    follow,
    disposeCommands: () => settleEntrances(({ reject }) => reject(new Error('The visit has ended.'))),
  };
}

const firstPage = ({ kind, group }: CataloguePlace): CataloguePlace => ({ kind, ...(group && { group }) });

function targetOf({ place, note, beside }: Address): OpenTarget {
  const refine = { ...(note ? { note } : {}), ...(beside ? { beside } : {}) };
  switch (place.kind) {
    case 'work':
      return { work: place.id, ...refine };
    case 'designer':
      return { designer: place.id };
    case 'country':
      return { country: place.id };
    default:
      return {};
  }
}
