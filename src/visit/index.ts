export type { Address, AddressSpace, CataloguePlace, Grouping, Place } from './address';
export { FIND_KEYS, formatAddress, GROUPINGS, parseAddress, samePlace } from './address';
export type { ApiEvent, ApiListener, ApiState, ApiSurroundings, ListKind, PageApi, VisitStats } from './api';
export { createPageApi, NO_STATS } from './api';
export { awaitedWork } from './awaited-work';
export { createVisit } from './create-visit';
export { middleOf, placementOf } from './destinations';
export { embedCode } from './embed-code';
export { type Arrangement, arrange, arrangedAt } from './inspect/arrange';
export type { Companion, Inspection, InspectionCommands, Lamp, Side, Tool } from './inspect/inspection';
export {
  axesOf,
  FIELD_OF_VIEW,
  fittingDistance,
  HAND_FIELD_OF_VIEW,
  NEAREST,
  type Orbit,
} from './inspect/orbit';
export { type KioskOptions, parseKiosk } from './kiosk/options';
export {
  isUnattended,
  type KioskDeed,
  type KioskPhase,
  type KioskState,
  NEW_KIOSK,
  secondsLeft,
  stepKiosk,
} from './kiosk/step-kiosk';
export {
  NEW_WATCH,
  stepWatchdog,
  type WatchDeed,
  type WatchSample,
} from './kiosk/step-watchdog';
export { type LinkTarget, shareAddress } from './share-address';
export { isSomethingOpen, lightOf } from './state';
export { NEW_PACE, stepTier } from './tier/step-tier';
export { stepsDown } from './tier/steps-down';
export type { Guide, TourAction } from './tour/guide';
export { isGuided } from './tour/guide';
export { stopSeconds } from './tour/stop-seconds';
export type {
  Commands,
  Gestures,
  HallSource,
  Intents,
  Live,
  Marker,
  Mode,
  Motion,
  OpenTarget,
  Visit,
  VisitData,
  VisitOptions,
  VisitState,
} from './types';
export { createWalkable } from './walk/create-walkable';
export type { Walkable } from './walk/walkable';
