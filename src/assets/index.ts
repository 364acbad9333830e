export { costOf, DETAILS, pickDetail } from './detail';
export { type GltfJson, gltfJson } from './inspect/gltf-json';
export { type Inspector, loadInspector } from './load-inspector';
export type { ArFiles, Manifest, ModelFile, StillFile, WorkAssets } from './manifest';
export { EMPTY_MANIFEST, parseManifest } from './manifest';
export { type Candidate, pickResidents, type ResidencyBudget, wantednessOf } from './residency';
export { createStock, type Stock } from './stock';
