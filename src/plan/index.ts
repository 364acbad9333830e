export { pickLeadingWork } from './leading-work';
export { EMPTY_PLAN, resolvePlan } from './plan';
export { createSight, type Sight } from './sight';
export { sizeOfWork } from './sizes';
export type { Mount, Solid, Stance } from './stance';
export { boundsOf, mountOf, resolveStance, turnOf } from './stance';
export { EYE_HEIGHT, pitchTowards, WALL_PITCH } from './tours';
export type { Hotspot, Placement, Plan, PlannedStop, Row, StandPlace } from './types';
export { FIRST_WING, layOutWings, partOf, type WingOrder, type WingPlan } from './wings';
