export { type GltfJson, gltfJson } from './inspect/gltf-json';
export { type Inspector, loadInspector } from './load-inspector';
export type { ArFiles, Manifest, ModelFile, StillFile, WorkAssets } from './manifest';
export { EMPTY_MANIFEST, parseManifest } from './manifest';
