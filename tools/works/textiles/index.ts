export { buildTextile } from './build';
export { textiles } from './designs/all';
export { hashSources } from './sources';
