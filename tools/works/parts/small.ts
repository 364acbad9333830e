import type { Detail } from '../detail';

/** The same detail for things so small that two thirds of the corners show as round: rings, beads, little stones. */
export const small = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(Math.ceil(coarse * 0.7), Math.ceil(fine * 0.66)),
});
