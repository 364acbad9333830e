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

/** The right half and its mirror image. */
export const both = (right: readonly Part[]): Part[] => [
  ...right,
  ...moveParts(right, place({ mirror: true })),
];
