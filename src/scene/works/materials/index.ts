export { hasWorkMaterial } from './table';
export type { WorkMaterials, WorkMaterialsOptions } from './work-materials';
export { createWorkMaterials } from './work-materials';
