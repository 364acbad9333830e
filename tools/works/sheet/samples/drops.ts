import type { Vec3 } from '#kit';
import { place, points, times } from '../../../geometry';
import { moveParts, type Part } from '../../part';
import { bell } from '../../parts/bell';
import { cappedTassel } from '../../parts/capped-tassel';
import { coneDrop } from '../../parts/cone-drop';
import { drops, leafDrop } from '../../parts/leaf-drop';
import { leafPlate } from '../../parts/leaf-plate';
import { lastLeaf, leafStrand } from '../../parts/leaf-strand';
import { pendant } from '../../parts/pendant';
import { qozaDrop } from '../../parts/qoza-drop';
import { spangle } from '../../parts/spangle';
import { tassel } from '../../parts/tassel';
import type { Samples } from '../sample';

const side = <Thing>(
  things: readonly Thing[],
  step: number,
  make: (thing: Thing) => readonly Part[],
): Part[] =>
  things.flatMap((thing, index) =>
    moveParts(make(thing), place({ x: step * (index - (things.length - 1) / 2) })),
  );

/** What hangs from an edge. */
export const DROPS: Samples = {
  'sheet leaves, swung': {
    part: 'leaf-drop',
    make: (detail) =>
      drops(
        points('-12 0, -4 0, 4 0, 12 0').map(([x, y]): Vec3 => [x, y, 0]),
        (index) => leafDrop({ length: 14, width: 7, belly: 0.4 + index * 0.1 }, detail),
      ),
  },
  'cheap leaves': {
    part: 'leaf-plate',
    make: (detail) => side([8, 10, 12], 8, (length) => leafPlate({ length, width: length * 0.6 }, detail)),
  },
  'leaves that are beads afar': {
    part: 'leaf-drop',
    make: (detail) => side([12, 14], 9, (length) => leafDrop({ length, width: 7, afar: 'bead' }, detail)),
  },
  'chains with leaves and beads': {
    part: 'leaf-strand',
    make: (detail) => [
      ...leafStrand(
        [
          [-6, 0, 0],
          [-6, -50, 0],
        ],
        { step: 9, beads: 2, seed: 3 },
        detail,
      ),
      ...leafStrand(
        [
          [8, 0, 0],
          [8, -50, 0],
        ],
        { step: 9, seed: 5 },
        detail,
      ),
      ...moveParts(lastLeaf(14, detail), place({ x: -6, y: -50 })),
      ...moveParts(lastLeaf(14, detail), place({ x: 8, y: -50 })),
    ],
  },
  'leaf, almond, rhomb, bud': {
    part: 'spangle',
    make: (detail) =>
      side(['leaf', 'almond', 'rhomb', 'bud'] as const, 8, (shape) =>
        spangle({ shape, length: 11, width: 6.4 }, detail),
      ),
  },
  'small and large': {
    part: 'bell',
    make: (detail) => side([2.6, 4, 5.6], 12, (radius) => bell(radius, detail)),
  },
  'hollow cones': {
    part: 'cone-drop',
    make: (detail) =>
      side([0.05, 0.12, 0.4], 12, (flare) => coneDrop({ length: 16, radius: 4, flare }, detail)),
  },
  'hollow ball and leaf': {
    part: 'qoza-drop',
    make: (detail) => side([8, 12], 12, (length) => qozaDrop([0, 0, 0], { length, seed: length }, detail)),
  },
  'a chain and its end': {
    part: 'pendant',
    make: (detail) =>
      side([0, 8, 16], 10, (length) =>
        pendant([0, 0, 0], { length, link: 3.4, wire: 0.45, seed: 3, end: bell(3, detail) }, detail),
      ),
  },
  'silk threads': {
    part: 'tassel',
    make: (detail) =>
      tassel(
        { length: 50, top: 3, foot: 8, threads: 90, thread: 0.6, material: 'silk-red', seed: 4 },
        detail,
      ),
  },
  'under a silver cap': {
    part: 'capped-tassel',
    make: (detail) =>
      times(2, (index) =>
        moveParts(
          cappedTassel({ length: 70, material: index ? 'silk-red' : 'silk-black', seed: index }, detail),
          place({ x: index * 30 - 15 }),
        ),
      ).flat(),
  },
};
