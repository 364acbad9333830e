/**
 * The door for photographers (`tools/works/review` of works, `tools/venue/compare` of halls): what it takes to see a work
 * or a hall as the scene shows it, without a visit. The app enters by the index and never loads this.
 */

export { turnOf } from '#plan';
export { createHallLight, type HallLight } from './hall/hall-light';
export { fetchHall } from './hall/load-hall';
export { createLoader, type Loader } from './loading/loader';
export { type Profile, pickProfile } from './stage/profile';
export { createRenderer, setToneMapping } from './stage/renderer';
export { createDresser, type Dresser } from './works/dresser';
export {
  createPatterns,
  createWorkMaterials,
  LAMP,
  VITRINE_LIGHT,
} from './works/materials';
export { readWork, type WorkModel } from './works/work-model';
