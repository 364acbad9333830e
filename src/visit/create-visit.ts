import { createStore } from 'zustand/vanilla';
import type { Pose } from '#kit';
import type { Address } from './address';
import { createCommands } from './commands';
import { destinationOf, startDestination } from './destinations';
import { createMovement } from './movement';
import { addressOf, initialLive, initialState, stillIntents } from './state';
import type { Visit, VisitOptions, VisitState } from './types';

/** Begins a visit at an address. Nothing of it is shared with another visit on the same page. */
export function createVisit(options: VisitOptions): Visit {
  const { data } = options;
  const store = createStore<VisitState>(() => initialState(options));
  const live = initialLive();
  const intents = stillIntents();
  const movement = createMovement(live, intents);
  let asked: Address = options.address;

  const session = {
    data,
    store,
    live,
    movement,
    wake: () => visit.wake(),
    arrivalPose: () => arrivalPose(asked),
    arrivalStop: () => asked.stop ?? 1,
  };
  const { commands, follow, disposeCommands } = createCommands(session);

  const arrivalPose = (address: Address): Pose =>
    address.view ?? destinationOf(data, address.place)?.pose ?? startDestination(data).pose;
  live.pose = arrivalPose(asked);

  const visit: Visit = {
    data,
    store,
    live,
    intents,
    commands,
    markers: new Map(),
    wake: () => {},
    setFloor: movement.setFloor,
    standingAt(point) {
      const place = movement.nearest(point);
      return place && movement.reachable(place) ? place : null;
    },
    step(dt) {
      const moving = movement.step(dt);
      const travelling = movement.travelling();
      if (travelling !== store.getState().travelling) store.setState({ travelling });
      return moving;
    },
    address: () => addressOf(store.getState(), live, data, asked),
    follow(address) {
      asked = { ...address, ...(asked.catalog ? { catalog: asked.catalog } : {}) };
      follow(asked);
    },
    dispose() {
      disposeCommands();
      movement.halt();
      visit.markers.clear();
      visit.wake = () => {};
    },
  };
  return visit;
}
