import type { Vec2 } from '#kit';
import { bezier, points, spiral } from '../../../geometry';
import type { Detail } from '../../detail';
import { almond, fan, openTulip, ribbon, splitLeaf, tulip, vine } from '../../parts/arabesque';
import type { Region } from '../../parts/cut-sheet';
import { joinForms } from '../../parts/cut-sheet';

const mirrored = (forms: Region): Vec2[][] => [
  ...forms.map((form) => [...form]),
  ...forms.map((form) => form.map(([x, y]): Vec2 => [-x, y]).reverse()),
];

/** Stems that part round the great stone and roll up among the small ones. */
export function growth(detail: Detail): Region {
  const over = [
    ...bezier(points('1 15, 5 21, 12 22, 17.6 18.6'), 10),
    ...spiral([14.4, 13], [6.4, 1.9], 1.05, -0.95, 14).slice(2),
  ];
  const under = [
    ...bezier(points('2 -17, 8 -15.4, 14 -16.6, 20 -13'), 10),
    ...spiral([25, -14.6], [5.4, 1.8], 2.8, -0.95, 14).slice(2),
  ];
  const low = bezier(points('1 -20, 5 -24, 6.4 -30, 5.4 -36'), 8);
  if (!detail.isFine) return joinForms(mirrored([ribbon(over, 2.4), ribbon(under, 2.4)]));
  return joinForms([
    ...mirrored([
      ...vine(over, { width: 2, leaves: 3, leaf: 6.4, end: 'leaf' }, detail),
      ...vine(under, { width: 2, leaves: 3, leaf: 6.2, end: 'leaf' }, detail),
      ...vine(low, { width: 1.6, leaves: 2, leaf: 5, end: 'leaf' }, detail),
      splitLeaf([7.4, 21], 1.5, 11, 1),
      splitLeaf([18.4, 15], -0.55, 10, -1),
      splitLeaf([28.6, -6], 1.4, 9, 1),
      splitLeaf([26, -20], -1.2, 9, -1),
      splitLeaf([8, -34], -0.4, 8, 1),
      splitLeaf([12, 6], -1.1, 6, -1),
    ]),
    ...openTulip([0, 11.4], Math.PI / 2, 9.4),
    tulip([0, 35], Math.PI / 2, 12),
    ...fan([0, -17], -Math.PI / 2, 11, 5),
  ]);
}

/** The stems of the pierced heart: they spring from its axis and hold on to its frame. */
export function lace(detail: Detail): Region {
  const main = [
    ...bezier(points('1 -27, 8 -19, 24 -18, 31.4 -27'), 12),
    ...spiral([26, -34], [8.6, 2.4], 0.9, -0.98, 18).slice(2),
  ];
  const lower = [
    ...bezier(points('1 -52, 7 -46, 16 -46, 20 -53'), 10),
    ...spiral([15.4, -57], [6, 1.8], 0.75, -0.95, 14).slice(2),
  ];
  const rich = detail.isFine;
  const vineOf = (line: readonly Vec2[]) =>
    rich ? vine(line, { width: 2.2, leaves: 4, leaf: 7, end: 'leaf' }, detail) : [ribbon(line, 2.6)];
  return joinForms([
    ...mirrored([
      ...vineOf(main),
      ...vineOf(lower),
      ribbon(points('23 -20.5, 25 -16, 27 -9'), 2, () => 1),
      ribbon(points('33 -31, 36 -32, 43 -32'), 2, () => 1),
      ribbon(points('20 -52, 24 -51, 32 -50'), 2, () => 1),
      ...(rich
        ? [
            splitLeaf([11, -22], 0.9, 11, 1),
            splitLeaf([8, -45], 1.2, 8, 1),
            splitLeaf([24, -43], -1, 10, -1),
            splitLeaf([12, -62], -1.2, 9, -1),
          ]
        : []),
    ]),
    ribbon(points('0 -6, 0 -28, 0 -50, 0 -86'), 2.4, () => 1),
    almond([0, -52], -Math.PI / 2, 34, 0.3),
    ...(rich ? [...fan([0, -54], -Math.PI / 2, 13, 5), ...openTulip([0, -30], Math.PI / 2, 15)] : []),
  ]);
}
