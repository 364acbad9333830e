export { fetchFoyer, fetchRest } from './fetch-rest';
export { mountScene } from './mount';
export type {
  BoardWriting,
  HallWriting,
  SceneHandle,
  SceneOptions,
  SceneStats,
  SceneTexts,
  Tier,
} from './types';
export { SceneError } from './types';
