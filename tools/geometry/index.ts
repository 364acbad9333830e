export { dome } from './dome';
export { item, times, wrapped } from './item';
export type { LathePoint } from './lathe';
export { lathe } from './lathe';
export type { LoftRing } from './loft';
export { loft, ringFace } from './loft';
export type { Box3, Mesh, Triangle } from './mesh';
export { boxOf, flipMesh, mapMesh, mergeMeshes, openEdgesOf, transformMesh, volumeOf } from './mesh';
export type { ShadedMesh } from './normals';
export { shadeMesh } from './normals';
export { inset, isInside, lowestAt, nearestOn } from './outline';
export {
  arc,
  areaOf,
  bezier,
  circle,
  divide,
  ellipse,
  mirrorOutline,
  pathLength,
  points,
  resample,
  resample2,
  resampleOutline,
  spiral,
} from './path';
export { pierced } from './pierced';
export type { Placement } from './place';
export { place } from './place';
export { createRandom, sway } from './random';
export { refineMesh } from './refine';
export { sheet } from './sheet';
export { meshOfSolid, solids } from './solids';
export { stitchRings } from './stitch';
export type { Frame, RopeOptions, SweepOptions, WireOptions } from './sweep';
export { framesOf, inFrame, rope, sweep, wire } from './sweep';
export { cross, distance2, distance3, dot, length, lift, mix, mix3, normalize } from './vector';
