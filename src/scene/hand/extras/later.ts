/** What is laid beside a work in hand, or seen in its light: fetched when it is first asked for. */
export { createBesideWork } from './beside-work';
export { createCoin } from './coin';
export { createHandDrawing } from './hand-drawing';
export { createHandShadow } from './hand-shadow';
