export { createPatterns } from './patterns';
export { LAMP } from './piece';
export { hasWorkMaterial } from './table';
export type { WorkMaterials } from './work-materials';
export { createWorkMaterials, VITRINE_LIGHT } from './work-materials';
