import { createStore } from 'zustand/vanilla';
import { type Address, samePlace } from './address';
import { createCommands } from './commands';
import { arrivalOf } from './destinations';
import { createMovement } from './movement';
import { createPassage } from './passage';
import { addressOf, initialLive, initialState, stillIntents } from './state';
import { createGuideClock } from './tour/guide-clock';
import type { Visit, VisitOptions, VisitState } from './types';
import { rememberVisited } from './visited';

/** Begins a visit at an address. Nothing of it is shared with another visit on the same page. */
export function createVisit(options: VisitOptions): Visit {
  const { data } = options;
  const arrival = arrivalOf(data, options.address);
  const store = createStore<VisitState>(() => initialState(options, arrival.hall));
  const live = initialLive();
  const intents = stillIntents();
  live.pose = arrival.pose;
  const movement = createMovement(live, intents, (from, to) => passage.gate(from, to));
  const passage = createPassage({ data, store, live, movement, wake: () => visit.wake() });
  let asked: Address = options.address;

  const session = {
    data,
    store,
    live,
    movement,
    passage,
    wake: () => visit.wake(),
    arrival() {
      // An address says where of its own place alone; of another the page that is being read decides.
      const { place } = store.getState();
      return arrivalOf(data, samePlace(place, asked.place) ? asked : { place });
    },
    beginning: () => ({ ...arrival, language: options.language, motion: options.motion }),
    arrivalStop: () => asked.stop ?? 1,
  };
  const { commands, follow, disposeCommands } = createCommands(session);
  const stopRemembering = rememberVisited(store);
  const clock = createGuideClock({ data, store, live, next: () => void commands.tour('next') });

  const visit: Visit = {
    data,
    store,
    live,
    intents,
    commands,
    markers: new Map(),
    pins: new Map(),
    wake: () => {},
    touched: () => {},
    setFloor: passage.setFloor,
    connectHalls: passage.connect,
    standingAt(point) {
      const place = movement.nearest(point);
      return place && movement.reachable(place) ? place : null;
    },
    step(dt) {
      const moving = movement.step(dt);
      if (store.getState().hallPhase === 'walkable') passage.look();
      const travelling = movement.travelling();
      if (travelling !== store.getState().travelling) store.setState({ travelling });
      const { mode, inspection } = store.getState();
      const turntable = movement.hand.turning();
      if (mode === 'inspect' && turntable !== inspection.turntable)
        store.setState({ inspection: { ...inspection, turntable } });
      clock.look();
      return moving;
    },
    address: () => addressOf(store.getState(), live, data, asked),
    follow(address) {
      asked = { ...address, ...(asked.catalog ? { catalog: asked.catalog } : {}) };
      follow(asked);
    },
    dispose() {
      clock.dispose();
      stopRemembering();
      disposeCommands();
      movement.halt();
      visit.markers.clear();
      visit.pins.clear();
      visit.wake = () => {};
      visit.touched = () => {};
    },
  };
  return visit;
}
