import { mix } from '../geometry';

/** How finely a work is made, from 0 (seen across a room) to 1 (in the hand) and beyond (a small work under a glass). */
export interface Detail {
  readonly level: number;
  /** A whole number between the coarse and the fine value. */
  count(coarse: number, fine: number): number;
  /** A length between the coarse and the fine value. */
  size(coarse: number, fine: number): number;
  /** Whether small things are made one by one: granules round, ropes twisted, chains linked. */
  readonly isFine: boolean;
}

export const createDetail = (level: number): Detail => ({
  level,
  count: (coarse, fine) => Math.round(mix(coarse, fine, level)),
  size: (coarse, fine) => (level > 1 ? fine / level : mix(coarse, fine, level)),
  isFine: level >= 0.35,
});
