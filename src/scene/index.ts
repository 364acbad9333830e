export { mountScene } from './mount';
export type { SceneHandle, SceneOptions, SceneStats, SceneTexts, Tier } from './types';
export { SceneError } from './types';
export type { WorkMaterials, WorkMaterialsOptions } from './works/materials';
export { createWorkMaterials, hasWorkMaterial } from './works/materials';
