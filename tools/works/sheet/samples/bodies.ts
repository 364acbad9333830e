import type { Vec2 } from '#kit';
import type { LathePoint } from '../../../geometry';
import { ellipse, lathe, place, points, times } from '../../../geometry';
import { bendParts, moveParts, part } from '../../part';
import { around } from '../../parts/around';
import { bead } from '../../parts/bead';
import { createLoop } from '../../parts/closed-loop';
import { createCone } from '../../parts/cone';
import { createRoll } from '../../parts/cuff';
import { finialCap } from '../../parts/finial-cap';
import { galloon } from '../../parts/galloon';
import { granules, granuleTriangle } from '../../parts/granules';
import { hinge } from '../../parts/hinge';
import { plate } from '../../parts/plate';
import { petal } from '../../parts/scroll';
import { createSkin } from '../../parts/skin';
import { stone } from '../../parts/stone';
import { tube } from '../../parts/tube';
import { alongWall } from '../../parts/wall';
import { woundCone } from '../../parts/wound-cone';
import { laid, type Samples, STANDING } from '../sample';

const HAT: readonly LathePoint[] = [
  [26, 0],
  [24, 14],
  [16, 34],
  [6, 46],
];
const CAP: readonly LathePoint[] = [
  [24, 0],
  [23, 8],
  [18, 16],
  [9, 22],
];
/** A profile closed above and below. */
const solid = (profile: readonly LathePoint[]): LathePoint[] => {
  const [low, high] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0];
  return [[0, low], ...profile, [0, high]];
};
const BOX = ellipse(11, 9, 72, 4);

/** Bodies in the round, and flat work that is laid about them. */
export const BODIES: Samples = {
  'in a ring about an axis': {
    part: 'around',
    still: STANDING,
    make: (detail) => [
      part(
        'silver-matte',
        lathe(
          solid([
            [9, 0],
            [9, 6],
          ]),
          detail.count(16, 60),
        ),
        30,
      ),
      ...around({ count: 10, radius: 8.9, y: 3 }, () =>
        stone({ material: 'coral', cut: 'cabochon', half: [1.6, 1.6], height: 1.2 }, [0, 0, 0], detail),
      ),
      ...around({ count: 10, radius: 5, y: 6, tilt: Math.PI / 2, start: 0.5 }, () =>
        petal({ length: 4, width: 2 }, [0, 1.5], -Math.PI / 2, detail),
      ),
    ],
  },
  'strip rolled to a cuff': {
    part: 'cuff',
    still: STANDING,
    make: (detail) => {
      const flat = [
        ...plate(points('-60 0, 60 0, 60 22, -60 22'), { thickness: 1.4, border: 2 }, detail),
        ...times(9, (index) =>
          granuleTriangle({ radius: 0.9, rows: 4 }, [(index - 4) * 12, 7], detail),
        ).flat(),
      ];
      return bendParts(
        flat,
        createRoll((y): Vec2 => [27 + y * 0.1, 23 + y * 0.1], 11),
      );
    },
  },
  'beads evenly on an oval': {
    part: 'closed-loop',
    still: STANDING,
    make: (detail) => {
      const [a, b] = [34, 20];
      const { length, angleAt } = createLoop([a, b]);
      const count = 24;
      return times(count, (index) => {
        const angle = angleAt((index * length) / count);
        return moveParts(
          [bead(3, detail, index % 2 ? 'coral' : 'silver')],
          place({ x: a * Math.sin(angle), z: b * Math.cos(angle) }),
        );
      }).flat();
    },
  },
  'plates wrapped on a hat': {
    part: 'cone',
    still: STANDING,
    make: (detail) => {
      const cone = createCone(HAT);
      const flat = plate(points('-6 -5, 6 -5, 0 9'), { thickness: 0.8, border: 1, front: 1 }, detail);
      return [
        part('felt-red', lathe(solid(HAT), detail.count(16, 60)), 60),
        ...times(8, (index) => cone.wrap((index * Math.PI) / 4, 10, flat)).flat(),
      ];
    },
  },
  'braid sewn about a hat': {
    part: 'galloon',
    still: STANDING,
    make: (detail) => [
      part('felt-red', lathe(solid(HAT), detail.count(16, 60)), 60),
      ...galloon(createCone(HAT), { y: 5, half: 3 }, detail),
      ...galloon(createCone(HAT), { y: 24, half: 2.4 }, detail),
    ],
  },
  'work wrapped on a cap': {
    part: 'skin',
    still: STANDING,
    make: (detail) => {
      const skin = createSkin(CAP);
      const flat = [
        ...granuleTriangle({ radius: 0.9, rows: 5 }, [0, 3], detail),
        ...granules({ radius: 1.4, material: 'gold' }, [[0, 16]], detail),
      ];
      const laidOn = bendParts(flat, skin.wrap);
      return [
        part('silver-matte', lathe(solid(CAP), detail.count(24, 60)), 40),
        ...times(12, (index) => moveParts(laidOn, place({ turnY: (index * Math.PI) / 6 }))).flat(),
      ];
    },
  },
  'grains on the wall of a box': {
    part: 'wall',
    still: { from: [0.8, 0.7, 1] },
    make: (detail) => [
      ...plate(BOX, { thickness: 8, border: 1, front: 4 }, detail),
      ...alongWall(BOX, 3, 0, () => granuleTriangle({ radius: 0.5, rows: 3 }, [0, -1], detail)),
    ],
  },
  'tubes on a pin': {
    part: 'hinge',
    make: (detail) => [
      ...hinge({ width: 20, radius: 2.4, knuckles: 5 }, detail),
      ...moveParts(laid(20, 9, [], detail), place({ y: 6.4 })),
    ],
  },
  'amulet holder': {
    part: 'tube',
    make: (detail) => tube({ length: 44, radius: 6, sections: 4 }, detail),
  },
  'cap that crowns a hat': {
    part: 'finial-cap',
    still: STANDING,
    make: (detail) => [
      part(
        'felt-red',
        lathe(
          [
            [0, -16],
            [48, -16],
            [45, -3],
            [0, -3],
          ],
          detail.count(14, 60),
        ),
        40,
      ),
      ...finialCap(46, detail),
    ],
  },
  'temple cone wound with wire': {
    part: 'wound-cone',
    still: STANDING,
    make: woundCone,
  },
};
