export { buildTextile } from './build';
export { textiles } from './designs/all';
export { reviewTextile } from './review';
export { hashSources } from './sources';
