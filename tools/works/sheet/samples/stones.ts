import type { Vec2 } from '#kit';
import { ellipse, place, points } from '../../../geometry';
import type { Detail } from '../../detail';
import { moveParts, type Part } from '../../part';
import { beddedStone } from '../../parts/bedded-stone';
import { enamelLeaves, gildedPlate, onBothSides, sewingLoops, wreathed } from '../../parts/gilded-plate';
import { huqqacha } from '../../parts/huqqacha';
import { peacockFan } from '../../parts/peacock-fan';
import { roseCut } from '../../parts/rose-cut';
import { smallStone } from '../../parts/small-stone';
import { stepSetting } from '../../parts/step-setting';
import { gem, stone } from '../../parts/stone';
import { laid, type Samples } from '../sample';

/** One ungilded thing after the other in a row on a sheet. */
const inRow = (made: readonly (readonly Part[])[], step: number, high: number, detail: Detail): Part[] =>
  laid(
    step * made.length,
    high,
    made.flatMap((parts, index) => moveParts(parts, place({ x: step * (index - (made.length - 1) / 2) }))),
    detail,
  );

const OVAL: Vec2 = [4.4, 6];
const SHIELD = points('-16 -14, 16 -14, 16 12, 0 18, -16 12');

/** Stones, their settings, and plates that live by them. */
export const STONES: Samples = {
  'cabochons with collar and crown': {
    part: 'stone',
    make: (detail) =>
      inRow(
        [
          stone({ material: 'carnelian', cut: 'cabochon', half: OVAL, height: 3 }, [0, 0, 0], detail),
          stone(
            { material: 'turquoise', cut: 'cabochon', half: OVAL, height: 3, collar: 'silver' },
            [0, 0, 0],
            detail,
          ),
          stone(
            { material: 'coral', cut: 'cabochon', half: OVAL, height: 3, collar: 'gold', crown: 'silver' },
            [0, 0, 0],
            detail,
          ),
        ],
        16,
        22,
        detail,
      ),
  },
  'a pyramid and a drop': {
    part: 'step-setting',
    make: (detail) =>
      inRow(
        [
          stepSetting(
            { material: 'carnelian', cut: 'pyramid', half: [5, 5], height: 2.6 },
            [0, 0, 0],
            detail,
          ),
          stepSetting({ material: 'turquoise', cut: 'drop', half: [4.4, 5], height: 2.4 }, [0, 0, 0], detail),
          stepSetting(
            { material: 'lapis', cut: 'pyramid', half: [3.4, 6], height: 2, bezel: 'gold' },
            [0, 0, 0],
            detail,
          ),
        ],
        18,
        22,
        detail,
      ),
  },
  'tables, oval to square': {
    part: 'stone',
    make: (detail) =>
      inRow(
        [2, 2.6, 5].map((power) =>
          stone(
            { material: 'carnelian', cut: 'table', half: [5, 5], height: 2, power, collar: 'gold' },
            [0, 0, 0],
            detail,
          ),
        ),
        15,
        18,
        detail,
      ),
  },
  'without teeth, and bare': {
    part: 'stone',
    make: (detail) =>
      inRow(
        [
          stone(
            { material: 'lapis', cut: 'cabochon', half: [4, 4], height: 2.4, teeth: 0 },
            [0, 0, 0],
            detail,
          ),
          stone(
            { material: 'glass-green', cut: 'table', half: [4, 4], height: 2, teeth: 0 },
            [0, 0, 0],
            detail,
          ),
          [gem({ material: 'glass-red', cut: 'cabochon', half: [4, 4], height: 2.4 }, detail)],
        ],
        12,
        12,
        detail,
      ),
  },
  'in toothed beds': {
    part: 'bedded-stone',
    make: (detail) =>
      inRow(
        (['coral', 'turquoise'] as const).map((material) =>
          beddedStone({ material, cut: 'cabochon', half: [3, 4], height: 2.2 }, [0, 0, 0], detail),
        ),
        11,
        14,
        detail,
      ),
  },
  'small cabochons': {
    part: 'small-stone',
    make: (detail) =>
      inRow(
        (['turquoise', 'coral', 'glass-red', 'pearl'] as const).map((material) =>
          smallStone({ material, half: [2, 2], height: 1.4, bezel: 'gold' }, [0, 0, 0], detail),
        ),
        7,
        9,
        detail,
      ),
  },
  'ground to facets': {
    part: 'rose-cut',
    make: (detail) =>
      inRow(
        (['glass-red', 'carnelian', 'glass-blue'] as const).map((material) =>
          roseCut({ material, half: [4.4, 4.4], height: 3 }, [0, 0, 0], detail),
        ),
        13,
        14,
        detail,
      ),
  },
  'wreaths, enamel, sewing loops': {
    part: 'gilded-plate',
    make: (detail) => [
      ...gildedPlate(SHIELD, detail),
      ...wreathed('glass-red', [0, 2], [4, 5], detail),
      ...onBothSides([[9, -8]]).flatMap((at) => wreathed('glass-green', at, [2, 2], detail)),
      ...enamelLeaves(
        [
          [-9, 4, 1.1],
          [9, 4, -1.1],
          [0, -8, 0],
        ],
        detail,
      ),
      ...sewingLoops(points('-10 8, 10 8'), detail),
    ],
  },
  'a little box': {
    part: 'huqqacha',
    make: (detail) => huqqacha(ellipse(13, 13, 60, 3), 1, detail),
  },
  "the peacock's tail": {
    part: 'peacock-fan',
    make: peacockFan,
  },
};
