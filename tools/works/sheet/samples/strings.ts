import type { Vec2, Vec3 } from '#kit';
import { lift, place, times } from '../../../geometry';
import { moveParts } from '../../part';
import { along, hangingSpots, sagOf, swag } from '../../parts/along';
import { bead } from '../../parts/bead';
import { beadDrop, oneBead } from '../../parts/bead-drop';
import { beadGirdle } from '../../parts/bead-girdle';
import { beadString } from '../../parts/bead-string';
import { beadedChain } from '../../parts/beaded-chain';
import { clothStrip } from '../../parts/cloth-strip';
import { coralString } from '../../parts/coral-string';
import { cord, knot } from '../../parts/cord';
import { flowerNecklace } from '../../parts/flower-necklace';
import { leafDrop } from '../../parts/leaf-drop';
import { plainCord } from '../../parts/plain-cord';
import { spangle } from '../../parts/spangle';
import { strung } from '../../parts/strung';
import { type Samples, STANDING } from '../sample';

const LINE: Vec2[] = swag([-24, 0], [24, 0], sagOf(48, 62));
const DOWN: Vec3[] = [
  [0, 0, 0],
  [0.6, -14, 0.4],
  [-0.4, -28, 0],
  [0, -40, 0],
];

/** What is strung and sewn: beads on threads, cords, cloth. */
export const STRINGS: Samples = {
  'beads along a swag, leaves': {
    part: 'along',
    make: (detail) => [
      plainCord(lift(LINE, 0), { radius: 0.4, material: 'silk-black' }, detail),
      ...along(LINE, 5, (index) => [bead(2, detail, index % 2 ? 'coral' : 'turquoise')]),
      ...hangingSpots(LINE, 5).flatMap(([x, y, z]) =>
        moveParts(leafDrop({ length: 9, width: 5 }, detail), place({ x, y: y - 1, z })),
      ),
    ],
  },
  'beads on a pin': {
    part: 'bead-drop',
    make: (detail) =>
      times(3, (index) =>
        moveParts(
          beadDrop(
            {
              beads: [
                { material: 'coral', radius: 2.4, capped: index > 0 },
                { material: 'turquoise', radius: 1.8 },
                ...(index > 1 ? [{ material: 'pearl', radius: 3.2 } as const] : []),
              ],
              links: index + 1,
              seed: index,
              end: index > 1 ? [] : spangle({ shape: 'leaf', length: 9, width: 5 }, detail),
            },
            detail,
          ).parts,
          place({ x: (index - 1) * 10 }),
        ),
      ).flat(),
  },
  'one after the other': {
    part: 'strung',
    make: (detail) => [
      ...strung(
        (['coral', 'turquoise', 'pearl', 'lapis'] as const).map((material, index) =>
          oneBead({ material, radius: 2 + index * 0.7 }, index, detail),
        ),
      ).parts,
    ],
  },
  'threads full of beads': {
    part: 'bead-string',
    make: (detail) =>
      times(3, (index) =>
        beadString(
          [(index - 1) * 9, 0, 0],
          [(index - 1) * 6, -46, 0],
          { colours: ['coral', 'coral', 'turquoise'], radius: 1.6 + index * 0.5, seed: index },
          detail,
        ),
      ).flat(),
  },
  'corals, pearls and a leaf': {
    part: 'coral-string',
    make: (detail) =>
      [1, 2].flatMap((seed) =>
        moveParts(coralString({ length: 70, seed }, detail), place({ x: seed * 16 - 24 })),
      ),
  },
  'rings of beads': {
    part: 'bead-girdle',
    still: STANDING,
    make: (detail) =>
      (['coral', 'pearl'] as const).flatMap((material, index) =>
        moveParts(
          beadGirdle({ reach: 18, radius: 2.4, material, seed: index }, detail),
          place({ y: index * 5.4 }),
        ),
      ),
  },
  'rings, coral, mother-of-pearl': {
    part: 'beaded-chain',
    make: (detail) => beadedChain(LINE, 2, detail),
  },
  'flowers and a medallion': {
    part: 'flower-necklace',
    make: (detail) => flowerNecklace({ from: [-40, 0], sag: 34, drops: 12, rank: 0 }, detail),
  },
  'three strands, a knot': {
    part: 'cord',
    make: (detail) => [
      ...cord(DOWN, { radius: 2, material: 'silk-red' }, detail),
      ...knot([0, -42, 0], { radius: 2, material: 'silk-red' }, 1, detail),
      ...moveParts(cord(DOWN, { radius: 1.4, material: 'silk-black' }, detail), place({ x: 9 })),
    ],
  },
  'cords of few faces': {
    part: 'plain-cord',
    make: (detail) =>
      [1.2, 1.8].flatMap((radius, index) =>
        moveParts([plainCord(DOWN, { radius, material: 'leather' }, detail)], place({ x: index * 8 })),
      ),
  },
  'velvet in folds': {
    part: 'cloth-strip',
    make: (detail) => [clothStrip({ length: 90, half: [16, 22], thickness: 2, material: 'velvet' }, detail)],
  },
};
