import type { Detail, Textile } from './design';

type Details = Textile['detail'];

const noFringe: Pick<Detail, 'fringeRings' | 'fringeSides'> = { fringeRings: 0, fringeSides: 0 };

/** Thin silk over a rod falls in folds across its width. */
export const SILK: Details = {
  room: { columns: 88, rows: 40, rodSides: 10, ...noFringe },
  inspect: { columns: 200, rows: 90, rodSides: 24, ...noFringe },
};

/** Embroidered cloth on its lining. */
export const STITCHED: Details = {
  room: { columns: 28, rows: 40, rodSides: 10, ...noFringe },
  inspect: { columns: 64, rows: 92, rodSides: 24, ...noFringe },
};

/** Felt and patchwork hang nearly flat. */
export const FELTED: Details = {
  room: { columns: 24, rows: 36, rodSides: 10, ...noFringe },
  inspect: { columns: 60, rows: 90, rodSides: 24, ...noFringe },
};

/** Stiff pieces spend their triangles on a fringe. */
export const FRINGED: Details = {
  room: { columns: 20, rows: 32, rodSides: 8, fringeRings: 3, fringeSides: 3 },
  inspect: { columns: 56, rows: 84, rodSides: 24, fringeRings: 8, fringeSides: 5 },
};
