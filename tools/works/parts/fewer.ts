import { place } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';

/** For things that are small or many: a share of the corners in the hand, as few as can be from afar. */
export const fewer = (detail: Detail, share: number): Detail => ({
  ...detail,
  count: (coarse, fine) =>
    detail.isFine ? detail.count(coarse, Math.max(coarse, Math.ceil(fine * share))) : Math.max(3, coarse - 1),
});

/** The same detail with a share of the corners in the hand but never fewer than from afar, for small things by dozens. */
export const coarser = (detail: Detail, share: number): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, Math.max(coarse, Math.round(fine * share))),
});

/** The same detail with so many times the corners that it would have in the hand. */
export const scaled = (detail: Detail, share: number): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, Math.ceil(fine * share)),
});

/** The same detail for things so small that two thirds of the corners show as round: rings, beads, little stones. */
export const small = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(Math.ceil(coarse * 0.7), Math.ceil(fine * 0.66)),
});

/** The right half and its mirror image. */
export const both = (right: readonly Part[]): Part[] => [
  ...right,
  ...moveParts(right, place({ mirror: true })),
];
