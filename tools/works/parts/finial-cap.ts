import { item, place, times } from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';
import { bead, turned } from './bead';
import { scaled } from './fewer';
import { granules } from './granules';
import { petal } from './scroll';

/** Outline of the cap for a foot of radius 46: radius, height. */
const OUTLINE = [
  [44.2, -5],
  [46.6, -5],
  [46.8, -1],
  [45.4, 0],
  [45, 8],
  [46.2, 9.5],
  [46, 11.5],
  [43, 13],
  [37, 20],
  [28, 28],
  [19, 36],
  [12.5, 45],
  [10.5, 50],
  [12.4, 51.5],
  [12.2, 53.5],
  [7, 55],
  [5, 59],
  [4.6, 61],
  [0, 61],
] as const;

/** A silver cap that crowns a hat: a beaded rim, a garland of leaves, and corals and pearl on a spike. */
export function finialCap(foot: number, detail: Detail): Part[] {
  const size = foot / 46;
  const outline = detail.isFine
    ? OUTLINE
    : [0, 1, 3, 5, 7, 9, 11, 13, 18].map((index) => item(OUTLINE, index));
  const round = scaled(detail, 2);
  const shell = turned(outline, { ...detail, count: (_, fine) => detail.count(8, fine * 1.7) });
  const petals = detail.isFine ? 16 : 8;
  const leaf = moveParts(
    moveParts(
      petal({ length: 24, width: 9, material: 'silver', relief: 1.2 }, [0, 0], Math.PI / 2, detail),
      place({ turnX: -0.78 }),
    ),
    place({ y: 14.6, z: 43.2 }),
  );
  const leaves = times(petals, (index) =>
    moveParts(leaf, place({ turnY: (index / petals) * Math.PI * 2 })),
  ).flat();
  const grain = moveParts(
    granules({ radius: 2, seed: 3 }, [[0, 0]], createDetail(0.5)),
    place({ y: 4, z: 44.9 }),
  );
  const rim = times(detail.isFine ? 40 : 0, (index) =>
    moveParts(grain, place({ turnY: (index / 40) * Math.PI * 2 })),
  ).flat();
  return moveParts(
    [
      shell,
      ...leaves,
      ...rim,
      ...moveParts([bead(9.5, round, 'coral', 8.6)], place({ y: 68 })),
      ...moveParts([bead(5.4, detail, 'silver', 1.6)], place({ y: 77 })),
      ...moveParts([bead(4.6, round, 'pearl', 4.4)], place({ y: 82 })),
      ...moveParts([bead(2.6, detail, 'silver', 5.5)], place({ y: 89 })),
    ],
    place({ size }),
  );
}
