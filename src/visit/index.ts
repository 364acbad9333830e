export type { Address, Place } from './address';
export type {
  Commands,
  Intents,
  Live,
  Mode,
  Motion,
  OpenTarget,
  Visit,
  VisitData,
  VisitState,
} from './types';
export type { Walkable } from './walk/walkable';
