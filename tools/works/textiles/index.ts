export { buildTextile, hashSources } from './build';
export { textiles } from './designs/all';
