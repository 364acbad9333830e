import type { Vec3 } from '#kit';
import { createRandom, place, sway } from '../../geometry';
import { createDetail, type Detail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';
import { bead, turned } from './bead';
import { scaled } from './fewer';
import { leafDrop } from './leaf-drop';
import { pendant } from './pendant';
import { ring } from './wirework';

export interface QozaDropStyle {
  /** Length of the chain above the ball. */
  readonly length: number;
  readonly seed: number;
}

/** A chain from an edge with a hollow ball (qoza) and a leaf at its end; made for works that have a score of them. */
export function qozaDrop(at: Vec3, { length, seed }: QozaDropStyle, detail: Detail): Part[] {
  const random = createRandom(seed);
  const leaf = leafDrop({ length: 12.5, width: 6.4, belly: 0.6, afar: 'bead' }, scaled(detail, 0.5));
  const end = [...qoza(detail), ...moveParts(leaf, place({ y: -8.1, turnY: sway(random, 0.5) }))];
  const link = detail.isFine ? 3.9 : 7;
  return pendant(at, { length, link, wire: 0.46, seed, end, turn: 0.5 }, scaled(detail, 0.75));
}

/** A hollow ball of two halves between two rings, hanging from the origin, with a girdle over the seam. */
function qoza(detail: Detail): Part[] {
  const link = (y: number, turnY: number): Part[] =>
    detail.isFine
      ? moveParts([ring({ radius: 0.8, wire: 0.3 }, scaled(detail, 0.75))], place({ y, turnY }))
      : [];
  const ball = detail.isFine
    ? turned(
        [
          [0, -3],
          [1.7, -2.5],
          [2.75, -1.2],
          [2.95, -0.4],
          [3.25, -0.3],
          [3.25, 0.3],
          [2.95, 0.4],
          [2.75, 1.2],
          [1.7, 2.5],
          [0, 3],
        ],
        scaled(detail, 0.5),
      )
    : bead(3, createDetail(0));
  return [...link(-0.9, 0.3), ...moveParts([ball], place({ y: -4.4 })), ...link(-7.9, 1.2)];
}
