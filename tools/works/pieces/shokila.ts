import type { Vec2 } from '#kit';
import {
  bezier,
  createRandom,
  lift,
  mirrorOutline,
  place,
  points,
  resample,
  spiral,
  sway,
} from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';
import { hangingSpots } from '../parts/along';
import { beadDrop } from '../parts/bead-drop';
import { chain } from '../parts/chain';
import { small } from '../parts/fewer';
import { filigree } from '../parts/filigree';
import { flowerNecklace } from '../parts/flower-necklace';
import { enamelLeaves, gildedPlate, onBothSides, sewingLoops, wreathed } from '../parts/gilded-plate';
import { smallStone } from '../parts/small-stone';
import { spangle } from '../parts/spangle';
import { stone } from '../parts/stone';
import { ring } from '../parts/wirework';
import type { Piece } from '../piece';

/** Lower and upper edge of the diadem's right half. */
const LOWER = bezier(points('0 0, 30 0, 62 -6, 92 -24'), 24);
const UPPER = bezier(
  points('96 -8, 90 0, 82 4, 76 6, 74 16, 62 20, 54 17, 50 28, 36 31, 28 26, 24 40, 12 46, 0 48'),
  14,
);
const DIADEM = mirrorOutline([...LOWER, ...UPPER]);
/** A temple plate: an almond between two lobes, its ring above. */
const TEMPLE = mirrorOutline(
  bezier(
    points('0 -36, 4 -31, 14 -28, 22 -20, 27 -14, 26 -4, 20 0, 25 4, 25 14, 19 19, 14 23, 6 24, 0 33'),
    12,
  ),
);
const TEMPLE_AT: Vec2 = [94, -82];
/** How deep the necklaces hang below the temple plates, and what hangs from them. */
const SWAGS = [
  { from: [-76, -104], sag: 58, drops: 12 },
  { from: [-88, -118], sag: 122, drops: 15 },
  { from: [-98, -116], sag: 207, drops: 18 },
] as const;

export const shokila: Piece = {
  id: 'shokila',
  size: { width: 240, height: 420 },
  notes:
    'No object and no size is published: 240 × 420 mm is a proposal, as are the number and place of stones, swags and drops. Published are the parts of the set (diadem with many drops, temple pendants, two or three necklaces of different length, from under the chin to the breast), thin gilded sheet with filigree, enamel, coral, turquoise, carnelian and coloured glass, and gilded drops as leaves, buds and grains. Laid out here as they hang when worn.',
  build(given) {
    const detail = given.isFine ? given : createDetail(0);
    const temple = templePendant(detail);
    return [
      ...diadem(detail),
      ...moveParts(temple, place({ x: TEMPLE_AT[0], y: TEMPLE_AT[1], turnZ: 0.03 })),
      ...moveParts(
        moveParts(temple, place({ x: TEMPLE_AT[0], y: TEMPLE_AT[1], turnZ: 0.03 })),
        place({ mirror: true }),
      ),
      ...hangers(detail),
      ...SWAGS.flatMap((style, rank) => flowerNecklace({ ...style, rank }, detail)),
    ];
  },
};

/** S scrolls of filigree to either side. */
const scrolls = (lines: readonly (readonly Vec2[])[], detail: Detail): Part[] => {
  const right = filigree(lines, { wire: 0.5, height: 0.7, material: 'gold' }, detail);
  return [...right, ...moveParts(right, place({ mirror: true }))];
};

function diadem(detail: Detail): Part[] {
  const random = createRandom(5);
  const S = (x: number, y: number, size: number, turn: number): Vec2[] => [
    ...spiral([x - size * 0.5, y], [0.6, size * 0.52], turn, 1.3, 14),
    ...spiral([x + size * 0.5, y], [size * 0.52, 0.6], turn + 3.4, -1.3, 14),
  ];
  const lower = resample(lift(LOWER, 0), 8.9).map(([x, y]): Vec2 => [x, y]);
  const spots = onBothSides(lower.slice(0, -1)).sort((a, b) => a[0] - b[0]);
  const fringe = spots.flatMap(([x, y], index) => {
    const tall = index % 2 ? 4 : 1;
    return moveParts(
      beadDrop(
        {
          links: tall,
          eye: 1.15,
          seed: index + 200,
          beads: [
            { material: index % 2 ? 'coral' : 'turquoise', radius: 1.7 },
            ...(index % 2 && detail.isFine ? [{ material: 'turquoise', radius: 1.3 } as const] : []),
          ],
          end: spangle(
            index % 2 ? { shape: 'leaf', length: 11, width: 6.2 } : { shape: 'bud', length: 8, width: 5 },
            small(detail),
          ),
        },
        detail,
      ).parts,
      place({ x, y: y + 0.6, z: -0.5, turnZ: sway(random, 0.015) }),
    );
  });
  return [
    ...gildedPlate(DIADEM, detail),
    ...stone(
      {
        material: 'carnelian',
        cut: 'cabochon',
        half: [7.4, 9.4],
        height: 3.4,
        bezel: 'gold',
        collar: 'gold',
        crown: 'gold',
      },
      [0, 19, 0],
      detail,
    ),
    ...wreathed('glass-green', [0, 38.4], [2.8, 3.2], detail),
    ...onBothSides(points('25 15')).flatMap((at) => wreathed('glass-red', at, [4.4, 5.4], detail)),
    ...onBothSides(points('46 9')).flatMap((at) => wreathed('coral', at, [3.8, 4.8], detail)),
    ...onBothSides(points('65 1')).flatMap((at) => wreathed('glass-green', at, [3.4, 4.2], detail)),
    ...onBothSides(points('82 -9')).flatMap((at) => wreathed('glass-red', at, [2.8, 3.6], detail)),
    ...enamelLeaves(
      onBothSides(points('13.6 30.4, 35 20.4, 55.4 9.4, 14 6.4, 35.4 5, 55.6 -1.6')).map(([x, y]) => [
        x,
        y,
        Math.sign(x) * (y > 12 ? -0.7 : 0.3),
      ]),
      detail,
    ),
    ...(detail.isFine
      ? scrolls(
          [
            S(14.4, 20.6, 4, 0.4),
            S(25, 26.6, 3, 0.2),
            S(35.6, 13, 3.6, 0.6),
            S(56, 4, 3.2, 0.4),
            S(74, -4.4, 3.2, 0.2),
            S(25, 5, 3.2, 0.2),
            S(46, 1, 2.6, 0.2),
          ],
          detail,
        )
      : []),
    // Small knobs on the points of its upper edge.
    ...onBothSides(points('0 47, 27 29.6, 52 20.4, 75 10')).flatMap(([x, y]) =>
      smallStone({ bezel: 'gold', material: 'coral', half: [2, 2], height: 1.6 }, [x, y - 1.6, 0.2], detail),
    ),
    ...fringe,
    ...sewingLoops(points('-60 4, 60 4, 0 34'), detail),
  ];
}

function templePendant(detail: Detail): Part[] {
  const edge = bezier(points('-25 -12, -20 -24, -8 -29, 0 -36, 8 -29, 20 -24, 25 -12'), 14);
  const fringe = hangingSpots(edge, 9, -0.5).flatMap(([x, y, z], index) =>
    moveParts(
      beadDrop(
        {
          links: index % 2 ? 5 : 2,
          eye: 1.1,
          seed: index + 300,
          beads: [{ material: index % 2 ? 'turquoise' : 'coral', radius: 1.8, capped: index % 2 === 0 }],
          end: spangle(
            index % 2
              ? { shape: 'leaf', length: 12, width: 6.6 }
              : { shape: 'almond', length: 9, width: 5.4 },
            small(detail),
          ),
        },
        detail,
      ).parts,
      place({ x, y: y + 1, z }),
    ),
  );
  return [
    ...gildedPlate(TEMPLE, detail),
    ...stone(
      {
        material: 'carnelian',
        cut: 'cabochon',
        half: [6, 7.6],
        height: 3,
        bezel: 'gold',
        collar: 'gold',
        crown: 'gold',
      },
      [0, -9, 0],
      small(detail),
    ),
    ...wreathed('glass-green', [0, 14], [3.6, 3.6], detail),
    ...onBothSides(points('13.4 11.4')).flatMap((at) => wreathed('coral', at, [2.4, 2.4], detail)),
    ...onBothSides(points('15 -12')).flatMap((at) => wreathed('glass-red', at, [2.2, 2.8], detail)),
    ...enamelLeaves(
      [
        [0, -25, Math.PI / 2],
        [8.4, 1.6, 0.5],
        [-8.4, 1.6, -0.5],
      ],
      detail,
    ),
    ...fringe,
    ...sewingLoops(points('-10 6, 10 6'), detail),
    ...moveParts(
      [ring({ radius: 2.6, wire: 0.7, material: 'gold' }, detail)],
      place({ y: 33.6, z: -0.5, turnY: 0.4 }),
    ),
  ];
}

/** Three chains with beads from each end of the diadem to the temple plate below it. */
function hangers(detail: Detail): Part[] {
  return [-1, 1].flatMap((side) =>
    (detail.isFine ? [-7, 0, 7] : [0]).flatMap((aside, index) => {
      const line: Vec2[] = [
        [side * (86 + aside), -19 - aside * 0.5],
        [side * (TEMPLE_AT[0] + aside * 0.7), TEMPLE_AT[1] + (aside ? 22.4 : 33)],
      ];
      return [
        ...chain(
          lift(line, -0.6),
          { link: 4.6, wire: 0.5, material: 'gold', seed: index + 5 },
          small(detail),
        ),
      ];
    }),
  );
}
