import type { Vec2 } from '#kit';
import { bezier, points, spiral } from '../../../geometry';
import type { Detail } from '../../detail';
import { fan, ribbon, splitLeaf, tulip, vine } from '../../parts/arabesque';
import type { Region } from '../../parts/cut-sheet';
import { joinForms } from '../../parts/cut-sheet';

/** The gilded tree of a flap, about an axis at `middle`, round a stone. */
export function tree(middle: number, detail: Detail): Region {
  const stem = [
    ...bezier(points('2 6, 8 5.6, 13 8, 13.4 13'), 8),
    ...spiral([10, 14.6], [3.6, 1.4], -0.3, 0.85, 10).slice(2),
  ];
  const high = [
    ...bezier(points('7 22, 11 23, 14 26, 13.4 30'), 8),
    ...spiral([10.2, 31], [3.4, 1.3], -0.2, 0.85, 10).slice(2),
  ];
  const half = detail.isFine
    ? [
        ...vine(stem, { width: 1.5, leaves: 2, leaf: 5, end: 'leaf' }, detail),
        ...vine(high, { width: 1.5, leaves: 2, leaf: 4.6, end: 'leaf' }, detail),
        splitLeaf([2, 10], 1.2, 5, 1),
        splitLeaf([4, 30], 0.7, 6, 1),
      ]
    : [ribbon(stem, 2), ribbon(high, 2)];
  const all = [
    ...half,
    ...half.map((form) => form.map(([x, y]): Vec2 => [-x, y]).reverse()),
    ...(detail.isFine ? fan([0, 6], Math.PI / 2, 7, 5) : []),
    tulip([0, 28], Math.PI / 2, 8),
  ];
  return joinForms(all.map((form) => form.map(([x, y]): Vec2 => [x + middle, y])));
}
