export { type FloorFile, parseFloor } from './floor';
export type {
  Bay,
  Board,
  BoardText,
  Hall,
  Hour,
  Lighting,
  LightMap,
  Portal,
  Rgb,
  Silk,
  Sky,
  Slot,
  SlotKind,
  SurfaceTexture,
  Venue,
  Viewpoint,
} from './model';
export { parseVenue } from './parse';
export {
  findBay,
  findHall,
  findSlot,
  findViewpoint,
  forTallScreen,
  hallOf,
  listSlots,
  pickHour,
} from './queries';
