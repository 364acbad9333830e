export { mountScene } from './mount';
export type { SceneHandle, SceneOptions, SceneStats, SceneTexts, Tier } from './types';
export { SceneError } from './types';
