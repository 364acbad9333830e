import type { Vec2 } from '#kit';
import { bezier, points, spiral } from '../../../geometry';
import type { Detail } from '../../detail';
import { almond, fan, openTulip, ribbon, splitLeaf, vine } from '../../parts/arabesque';
import type { Region } from '../../parts/cut-sheet';
import { joinForms } from '../../parts/cut-sheet';

/** Stems that spring from the foot, hold the stones and meet below the apex. */
export function growth(detail: Detail): Region {
  const low = [
    ...bezier(points('4 11, 12 10, 26 9, 31 13'), 10),
    ...spiral([34.2, 17.2], [4.2, 1.7], 3.7, -0.9, 12).slice(2),
  ];
  const high = [
    ...bezier(points('4 19, 12 18, 14 30, 11 36'), 10),
    ...spiral([6.9, 37.6], [4.1, 1.6], -0.5, 0.85, 12).slice(2),
  ];
  const hook = bezier(points('12 25, 16 27, 19 29, 23 27.6'), 8);
  const wide = detail.isFine ? 1.6 : 2.2;
  const bars = [
    ribbon(low, wide),
    ribbon(high, wide),
    ribbon(hook, wide),
    ribbon(points('21.6 8, 21.6 14, 21.6 22'), 3, () => 1),
    ribbon(points('24 21, 26.6 26, 28 32'), 2, () => 1),
    almond([0, 47.6], 3.75, 13, 0.5),
  ];
  const right = detail.isFine
    ? [
        ...vine(low, { width: 2.1, leaves: 3, leaf: 6.4, end: 'leaf' }, detail),
        ...vine(high, { width: 2.1, leaves: 3, leaf: 6.4, end: 'leaf' }, detail),
        ...vine(hook, { width: 1.8, leaves: 2, leaf: 6, end: 'leaf' }, detail),
        splitLeaf([36, 12.2], 0.3, 8.4, 1),
        splitLeaf([8.6, 42], 1.3, 9, 1),
        splitLeaf([2, 40], 1.1, 9, -1),
        splitLeaf([14, 13], 0.9, 8, 1),
        almond([6, 12], 2.3, 13, 0.5),
        ribbon(points('24 21, 26.6 26, 28 32'), 1.7, () => 1),
      ]
    : bars;
  const left = right.map((form) => form.map(([x, y]): Vec2 => [-x, y]).reverse());
  const axis = [
    ...openTulip([0, 42.6], Math.PI / 2, 15),
    ribbon(points('0 9, 0 30, 0 48, 0 60'), 1.6, () => 1),
    ...(detail.isFine ? fan([0, 12], Math.PI / 2, 8.4, 5) : []),
  ];
  return joinForms([...right, ...left, ...axis]);
}
