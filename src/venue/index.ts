export { type FloorFile, parseFloor } from './floor';
export type {
  Bay,
  Hall,
  Lighting,
  LightMap,
  Slot,
  SlotKind,
  SurfaceTexture,
  Venue,
  Viewpoint,
} from './model';
export { parseVenue } from './parse';
export { findBay, findHall, findSlot, findViewpoint, hallOf, listSlots, pickHour } from './queries';
