import type { Vec2 } from '#kit';
import { bezier, circle, points, spiral } from '../../../geometry';
import type { Detail } from '../../detail';
import { almond, eye, fan, ribbon, splitLeaf, tulip, vine } from '../../parts/arabesque';
import type { Region } from '../../parts/cut-sheet';
import { joinForms, keepWithin } from '../../parts/cut-sheet';

/** Between two long stones; the axis runs up from the boss. */
export function tree(detail: Detail): Region {
  const low = [
    ...bezier(points('1.2 32, 5 31.4, 9 34, 10.6 39'), 10),
    ...spiral([7.4, 41.6], [3.9, 1.5], -0.4, 0.85, 12).slice(2),
  ];
  const high = [
    ...bezier(points('1 44, 4.4 49, 9 50, 12.4 54.6'), 10),
    ...spiral([13.8, 60], [4.6, 1.8], -1.5, 0.85, 12).slice(2),
  ];
  if (!detail.isFine)
    return joinForms([...both([ribbon(low, 2.4), ribbon(high, 2.4)]), almond([0, 40], Math.PI / 2, 26, 0.5)]);
  const right = [
    ...vine(low, { width: 1.9, leaves: 2, leaf: 6, end: 'leaf' }, detail),
    ...vine(high, { width: 2, leaves: 3, leaf: 6.6, end: 'leaf' }, detail),
    splitLeaf([0.8, 37], 1.15, 7, 1),
    splitLeaf([0.8, 50], 0.6, 7, -1),
  ];
  return joinForms([
    ...both(right),
    ...vine(points('0 28, 0 36, 0 44, 0 55'), { width: 2, leaves: 0, leaf: 7 }, detail),
    ...eye([0, 39.4], Math.PI / 2, 14.5, 1.25),
    tulip([0, 54.4], Math.PI / 2, 9.6),
  ]);
}

/** In the outer ring between two rosettes. */
export function garland(detail: Detail): Region {
  const curl = [
    ...bezier(points('1.6 76.4, 9 72.6, 16 74.6, 19.6 80'), 10),
    ...spiral([15.6, 83.2], [5, 1.7], -0.75, 0.95, 14).slice(2),
  ];
  if (!detail.isFine) return joinForms([...both([ribbon(curl, 2.4)]), almond([0, 73], Math.PI / 2, 20, 0.7)]);
  const over = bezier(points('1.6 88, 5 92.6, 11 92.4, 15 90.8'), 10);
  const right = [
    ...vine(curl, { width: 1.9, leaves: 3, leaf: 6.2, end: 'leaf' }, detail),
    ...vine(over, { width: 1.7, leaves: 2, leaf: 4.8, end: 'leaf' }, detail),
    splitLeaf([3, 79], 0.5, 7.4, 1),
    splitLeaf([20.2, 74.2], 1.2, 7, -1),
  ];
  const middle = [...fan([0, 84.2], Math.PI / 2, 9, 5), tulip([0, 73.4], Math.PI / 2, 10)];
  return keepWithin(joinForms([...both(right), ...middle]), [circle(94.2, 120)]);
}

const both = (forms: Region): Vec2[][] => [
  ...forms.map((form) => [...form]),
  ...forms.map((form) => form.map(([x, y]): Vec2 => [-x, y]).reverse()),
];
