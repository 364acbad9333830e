import type { Vec2 } from '#kit';
import { circle, place, points, times } from '../../../geometry';
import { createDetail } from '../../detail';
import { moveParts } from '../../part';
import { bead, turned } from '../../parts/bead';
import { dropBead } from '../../parts/drop-bead';
import { both, coarser, fewer, small } from '../../parts/fewer';
import { granuleRow, granules, granuleTriangle, rosette } from '../../parts/granules';
import { mulberry } from '../../parts/mulberry';
import { ringOfSpots } from '../../parts/spots';
import { laid, type Samples } from '../sample';

/** Grains, beads and what decides how round they are. */
export const GRAINS: Samples = {
  'a row, pyramids, a rosette': {
    part: 'granules',
    make: (detail) =>
      laid(
        24,
        18,
        [
          ...granuleRow({ radius: 0.6 }, points('-10 -6.6, 10 -6.6'), detail, false),
          ...granuleTriangle({ radius: 0.6, rows: 4 }, [-7, -3.6], detail),
          ...granuleTriangle({ radius: 0.6, rows: 4, turn: Math.PI }, [7, 1.6], detail),
          ...rosette({ radius: 1.4 }, [0, -0.6], detail),
          ...granules({ radius: 1, material: 'gold' }, points('-8 6, -4 6, 0 6, 4 6, 8 6'), detail),
        ],
        detail,
      ),
  },
  'heaps like berries': {
    part: 'mulberry',
    make: (detail) =>
      laid(
        20,
        12,
        times(3, (index) =>
          moveParts(mulberry({ radius: 0.9, seed: index + 1 }, detail), place({ x: (index - 1) * 6 })),
        ).flat(),
        detail,
      ),
  },
  'round, long, flat, turned': {
    part: 'bead',
    make: (detail) => [
      ...moveParts([bead(4, detail)], place({ x: -15 })),
      ...moveParts([bead(3, detail, 'coral', 6)], place({ x: -5 })),
      ...moveParts([bead(4.4, detail, 'turquoise', 2)], place({ x: 5 })),
      ...moveParts(
        [
          turned(
            [
              [0, -5],
              [2, -4],
              [4, -1],
              [4.4, 0],
              [4, 1],
              [2, 4],
              [0, 5],
            ],
            detail,
            'gold',
          ),
        ],
        place({ x: 15 }),
      ),
    ],
  },
  'pearl, coral, melon, pointed': {
    part: 'drop-bead',
    make: (detail) => [
      ...moveParts(
        [dropBead({ material: 'pearl', radius: 4, length: 7.6, seed: 1 }, detail)],
        place({ x: -15 }),
      ),
      ...moveParts(
        [dropBead({ material: 'coral', radius: 3, length: 11, point: 0.35, wobble: 0.1, seed: 2 }, detail)],
        place({ x: -5 }),
      ),
      ...moveParts(
        [dropBead({ material: 'glass-blue', radius: 4.6, length: 7, lobes: 7, seed: 3 }, detail)],
        place({ x: 5 }),
      ),
      ...moveParts(
        [
          dropBead(
            { material: 'carnelian', radius: 3.6, length: 12, belly: 0.3, point: 0.7, seed: 4 },
            detail,
          ),
        ],
        place({ x: 15 }),
      ),
    ],
  },
  'rings of spots': {
    part: 'spots',
    make: (detail) =>
      laid(
        18,
        18,
        [4, 6.6].flatMap((radius, index) =>
          granules({ radius: 0.7 }, ringOfSpots([0, 0], radius, 10 + index * 6), detail),
        ),
        detail,
      ),
  },
  'full and small corners': {
    part: 'fewer',
    make: (detail) =>
      [detail, small(detail), small(small(detail))].flatMap((each, index) =>
        moveParts([bead(3, each)], place({ x: (index - 1) * 7.4 })),
      ),
  },
  'fewer corners, both sides': {
    part: 'fewer',
    make: (detail) =>
      both(
        [0.4, 0.7, 1].flatMap((share, index) =>
          moveParts([bead(2.4, fewer(detail, share), 'gold')], place({ x: 3 + index * 6 })),
        ),
      ),
  },
  'coarser corners': {
    part: 'fewer',
    make: (detail) =>
      [0.4, 0.7, 1].flatMap((share, index) =>
        moveParts([bead(3, coarser(detail, share))], place({ x: (index - 1) * 7.4 })),
      ),
  },
  'grains near and far': {
    part: 'granules',
    make: () => {
      const line: Vec2[] = circle(5.2, 40);
      return [0, 0.34, 1].flatMap((level, index) =>
        moveParts(
          laid(15, 15, granuleRow({ radius: 0.7 }, line, createDetail(level)), createDetail(level)),
          place({ x: (index - 1) * 17 }),
        ),
      );
    },
  },
};
