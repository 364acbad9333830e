export { fetchFoyer, fetchRest } from './fetch-rest';
export { mountScene } from './mount';
export type {
  BoardWriting,
  Card,
  HallWriting,
  SceneHandle,
  SceneOptions,
  SceneStats,
  SceneTexts,
  Tier,
} from './types';
