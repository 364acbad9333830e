export type { Manifest, ModelFile, WorkAssets } from './manifest';
export { EMPTY_MANIFEST, parseManifest } from './manifest';
