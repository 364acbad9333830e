export type { ArFiles, Manifest, ModelFile, StillFile, WorkAssets } from './manifest';
export { EMPTY_MANIFEST, parseManifest } from './manifest';
