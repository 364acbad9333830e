export { resolvePlan } from './plan';
export { sizeOfWork } from './sizes';
export { EYE_HEIGHT, pitchTowards, WALL_PITCH } from './tours';
export type { Hotspot, Placement, Plan, PlannedStop, StandPlace } from './types';
