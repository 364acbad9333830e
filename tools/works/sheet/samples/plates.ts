import type { Vec2 } from '#kit';
import { bezier, circle, ellipse, place, points, times } from '../../../geometry';
import { cutArea, cutDot, cutLine } from '../../engraving/drawing';
import { moveParts } from '../../part';
import { almond, eye, fan, openTulip, ramHead, ribbon, splitLeaf, tulip, vine } from '../../parts/arabesque';
import { coin } from '../../parts/coin';
import { cutSheet, insetRegion, joinForms, keepWithin, sawOut } from '../../parts/cut-sheet';
import { engrave } from '../../parts/engraving';
import { curl, discCut, fretwork, leafCut, strip } from '../../parts/fretwork';
import {
  fourPetals,
  hornCross,
  horns,
  shadedTriangles,
  wave,
  windingStem,
} from '../../parts/kyrgyz-ornament';
import { plate } from '../../parts/plate';
import { ramHeadTerminal } from '../../parts/ram-head';
import { sawnBars } from '../../parts/sawn-bars';
import { sewnPlaque } from '../../parts/sewn-plaque';
import { laid, type Samples } from '../sample';

const box = (half: number) => ({ left: -half, low: -half, right: half, top: half });
const square = (half: number): Vec2[] =>
  points(`${-half} ${-half}, ${half} ${-half}, ${half} ${half}, ${-half} ${half}`);
const UP = Math.PI / 2;
const CUT = { width: 0.4, depth: 1 };
const BRIGHT = { width: 0.5, depth: 0 };

/** Sheet: raised, engraved, struck, pierced and cut out. */
export const PLATES: Samples = {
  'border and sunk field': {
    part: 'plate',
    make: (detail) => [
      ...moveParts(plate(ellipse(9, 12, 48), { thickness: 1.2, border: 1.6 }, detail), place({ x: -11 })),
      ...moveParts(
        plate(square(9), { thickness: 2, border: 2.4, sunk: 0.6, field: 'gold' }, detail),
        place({ x: 10 }),
      ),
    ],
  },
  'engraved and nielloed': {
    part: 'engraving',
    make: (detail) =>
      [false, true].flatMap((niello, index) => {
        const stem = bezier(points('-7 -6, -4 6, -2 6, 0 0, 2 -6, 4 -6, 7 6'));
        const drawing = niello
          ? { box: box(10), shapes: [cutArea([circle(8, 48)]), cutLine(stem, 0.9, 0)], niello }
          : {
              box: box(10),
              shapes: [cutLine(circle(8, 48), 0.3, 1, true), cutLine(stem, 0.4), cutDot([-4, -4], 0.8, true)],
              niello,
            };
        return moveParts(
          engrave(plate(square(10), { thickness: 1, border: 0.8 }, detail), drawing),
          place({ x: index * 22 - 11 }),
        );
      }),
  },
  'horns, cross, petals, wave': {
    part: 'kyrgyz-ornament',
    make: (detail) =>
      engrave(plate(square(16), { thickness: 1, border: 0.8 }, detail), {
        box: box(16),
        shapes: [
          cutArea([circle(7.6, 48)]),
          ...hornCross([0, 0], 6.4, BRIGHT, Math.PI / 4),
          ...points('-11 0, 11 0').flatMap((at) => horns(at, 3.4, at[0] > 0 ? 0 : Math.PI, CUT)),
          ...points('-12 12, 12 12, -12 -12, 12 -12').flatMap((at) => fourPetals(at, 2.8, CUT)),
          wave([-8, 9.4], [8, 9.4], 1.2, 6, CUT),
          ...shadedTriangles([-8, 11], [8, 11], 3, 6, CUT),
          ...windingStem([-8.4, -11.6], [8.4, -11.6], 3.4, 2, { width: 0.3, depth: 1 }),
        ],
        niello: true,
      }),
  },
  'wreath and writing': {
    part: 'coin',
    make: (detail) =>
      (['wreath', 'writing'] as const).flatMap((front, index) =>
        moveParts(coin({ radius: 10, front, seed: index + 2 }, detail), place({ x: index * 22 - 11 })),
      ),
  },
  'cut, inset, sawn out': {
    part: 'cut-sheet',
    make: (detail) => {
      const disc = [circle(11, 60)];
      const flower = joinForms(times(6, (index) => almond([0, 0], (index * Math.PI) / 3, 10.4, 1.1)));
      const pierced = sawOut(disc, insetRegion(keepWithin(flower, disc), 0.8));
      return [
        ...moveParts(
          cutSheet(pierced, { thickness: 1, chased: 0.5, material: 'gold' }, detail),
          place({ x: -12 }),
        ),
        ...moveParts(
          [
            ...plate(circle(11, 60), { thickness: 1, border: 1 }, detail),
            ...cutSheet(flower, { thickness: 0.7, front: 0.6, material: 'gold', back: false }, detail),
          ],
          place({ x: 12 }),
        ),
      ];
    },
  },
  'sawn leaves and curls': {
    part: 'fretwork',
    make: (detail) => {
      const blade = (turn: number) => [
        strip(curl([0, 0], turn, 5, 1), 1.2, detail, (t) => 1 - 0.4 * t),
        leafCut([Math.cos(turn) * 5, Math.sin(turn) * 5], turn, 7, 3, 0.1),
      ];
      const rim = circle(12.2, 60);
      const solid = [
        strip([...rim, ...rim.slice(0, 2)], 1.6, detail),
        discCut([0, 0], 3),
        ...times(6, (index) => blade((index * Math.PI) / 3)).flat(),
      ];
      return fretwork(solid, [discCut([0, 0], 1.4)], { thickness: 1.2 }, detail);
    },
  },
  'bars the saw left': {
    part: 'sawn-bars',
    make: (detail) =>
      sawnBars(
        [
          { line: circle(11, 48), width: 1.6, closed: true },
          { line: circle(4, 30), width: 1.2, closed: true },
          ...times(8, (index) => {
            const turn = (index * Math.PI) / 4;
            const at = (reach: number, lean: number): Vec2 => [
              reach * Math.cos(turn + lean),
              reach * Math.sin(turn + lean),
            ];
            return { line: [at(4, 0), at(6, 0.15), at(8.5, 0.2), at(11, 0)], width: 1.6, end: 0.9 };
          }),
        ],
        { thickness: 1.2 },
        detail,
      ),
  },
  'the forms, cut from sheet': {
    part: 'arabesque',
    make: (detail) => {
      const stem = bezier(points('-21 -21, -12 -8, -6 -8, 0 -16, 6 -24, 12 -24, 19 -14'));
      const forms = [
        [almond([-20, 6], UP, 12)],
        [splitLeaf([-10, 6], UP, 12)],
        [tulip([0, 6], UP, 11)],
        openTulip([10, 6], UP, 11),
        eye([20, 6], UP, 12, 1.2),
        fan([-10, -7], UP, 9),
        ramHead([10, -6], UP, 9),
        vine(stem, { width: 1, leaves: 7, leaf: 4.4, end: 'tulip' }, detail),
        [ribbon(points('-22 2.6, 0 3.2, 22 2.6'), 1)],
      ];
      return laid(
        56,
        46,
        forms.flatMap((form) =>
          cutSheet(joinForms(form), { thickness: 0.7, front: 0.6, material: 'gold', back: false }, detail),
        ),
        detail,
      );
    },
  },
  "rams' heads on an edge": {
    part: 'ram-head',
    make: (detail) => [
      ...plate(points('-14 -6, 14 -6, 14 4, -14 4'), { thickness: 1.2, border: 1.2 }, detail),
      ...[-9, 0, 9].flatMap((x) =>
        ramHeadTerminal({ size: 7, thickness: 1.1, front: -0.05 }, [x, 4.6], UP, detail),
      ),
    ],
  },
  'square, disc, button on cloth': {
    part: 'sewn-plaque',
    make: (detail) =>
      laid(
        104,
        36,
        (['square', 'disc', 'button'] as const).flatMap((kind, index) =>
          moveParts(sewnPlaque(kind, detail), place({ x: (index - 1) * 33 })),
        ),
        detail,
      ),
  },
};
