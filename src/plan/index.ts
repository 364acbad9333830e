export type { Hotspot, Placement, Plan, PlannedStop, StandPlace } from './types';
