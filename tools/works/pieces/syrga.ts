import type { Vec2, Vec3 } from '#kit';
import {
  arc,
  bezier,
  createRandom,
  ellipse,
  inset,
  lathe,
  mix,
  place,
  points,
  spiral,
  sway,
  times,
  wire,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { around } from '../parts/around';
import { bead } from '../parts/bead';
import { chain, hangingPath } from '../parts/chain';
import { granule, granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { hinge } from '../parts/hinge';
import { mulberry } from '../parts/mulberry';
import { plate } from '../parts/plate';
import { petal, scroll } from '../parts/scroll';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Between the middles of the two earrings. */
const APART = 42;
/** Heights below the top of the hook: middle of the tablet, of the hinge, of the oval. */
const [TABLET, HINGE, OVAL_Y] = [-25.6, -33, -51.6] as const;
const TABLET_OUTLINE = points('-8 -5.6, 8 -5.6, 8 5.6, -8 5.6');
const OVAL = ellipse(13, 17, 96);
const THICK = 2;
/** The glass, and how high it stands above its seat. */
const GLASS = {
  material: 'glass-red',
  cut: 'cabochon',
  half: [6, 8],
  height: 2.2,
  collar: 'silver',
} as const;
const CONE = 19;
/** Where the drops hang from the oval, and their chains. */
const DROPS = [
  { x: -7, chain: 9.4 },
  { x: 0, chain: 9.4 },
  { x: 7, chain: 9.4 },
] as const;

export const syrga: Piece = {
  id: 'syrga',
  size: { height: 99 },
  notes:
    'A pair of the kind in links (uzbeli) after the published description of MOA 2878/23: hook soldered to a rectangular tablet, hinged to a larger oval one with an applied figure over red glass and a border of double scrolls, three tapering drops on short chains, granulation. No size is published: 28 × 99 mm each is a proposal, as is the figure, a pair of horns over a leaf. Small differences between the two are meant.',
  build: (detail) => [
    ...moveParts(earring(5, detail), place({ x: -APART / 2 })),
    ...moveParts(moveParts(earring(17, detail), place({ mirror: true })), place({ x: APART / 2 })),
  ],
};

function earring(seed: number, detail: Detail): Part[] {
  const random = createRandom(seed);
  const swing = { turnY: sway(random, 0.1), turnZ: sway(random, 0.012) };
  return [
    ...hook(random, detail),
    ...moveParts(
      [
        ...moveParts(tablet(detail), place({ y: TABLET })),
        ...moveParts(joint(detail), place({ y: HINGE, z: -0.7 })),
        ...moveParts(oval(seed, detail), place({ y: OVAL_Y })),
        ...drops(random, detail),
      ],
      place(swing),
    ),
  ];
}

/** One wire, flattened where it is soldered behind the tablet, thin and open where it goes through the ear. */
function hook(random: () => number, detail: Detail): Part[] {
  const bend = sway(random, 0.3);
  const steps = detail.count(14, 44);
  const line: Vec3[] = [
    [0, TABLET - 3, -THICK - 0.35],
    ...bezier(points(`0 ${TABLET + 3}, 0 -19.2, 1.8 -18.7, 4.08 -17.62`), 7)
      .slice(0, -1)
      .map(([x, y]): Vec3 => [x, y, -THICK - 0.35]),
    ...arc(0, -9.6, 9, -1.1, 3.55, steps).map(([x, y], index): Vec3 => {
      const t = index / steps;
      return [
        x * (1 + 0.03 * Math.sin(4 * t + bend)),
        y,
        mix(-THICK - 0.35, -0.6, Math.min(1, t * 2.5)) + bend * t,
      ];
    }),
  ];
  return [
    part(
      'silver',
      wire(line, 0.78, { sides: detail.count(5, 10), scale: (t) => mix(1, 0.62, Math.max(0, t - 0.35)) }),
      ROUND,
    ),
    ...moveParts([bead(0.62, detail)], place(at(line[line.length - 1]))),
    ...moveParts(
      twistedWire(onPlate(ellipse(0.98, 0.98, 12), 0), { radius: 0.3 }, detail),
      place({ x: 5.3, y: -16.9, z: -2, turnY: Math.PI / 2, turnZ: 0.5 }),
    ).filter(() => detail.isFine),
  ];
}

const at = ([x, y, z]: Vec3 = [0, 0, 0]) => ({ x, y, z });

/** The hinge between the tablets; from afar a closed roll. */
const joint = (detail: Detail): Part[] =>
  detail.isFine
    ? hinge({ width: 9, radius: 1.15, pin: 0.9 }, detail)
    : moveParts([bead(1.3, detail, 'silver', 5)], place({ turnZ: Math.PI / 2 }));

function tablet(detail: Detail): Part[] {
  const line = (gap: number) => inset(TABLET_OUTLINE, gap, 0.6);
  return [
    ...plate(TABLET_OUTLINE, { thickness: THICK, border: 1.9, grain: 0.9, sunk: 0.1 }, detail),
    ...twistedWire(onPlate(line(0.55), 0.2), { radius: 0.5 }, detail),
    ...plainWire(onPlate(line(1.6), 0.05), { radius: 0.28 }, detail),
    ...mulberry({ radius: 0.62, seed: 4 }, detail),
    ...[1, -1].flatMap((side) => [
      ...granuleTriangle({ radius: 0.36, rows: 4, turn: (side * Math.PI) / 2 }, [side * 5.6, 0], detail),
      ...granuleTriangle({ radius: 0.36, rows: 3, turn: side > 0 ? 0 : Math.PI }, [0, -side * 3.2], detail),
      ...granules({ radius: 0.42 }, points(`${side * 5.4} 2.9, ${side * 5.4} -2.9`), detail),
    ]),
  ];
}

/** The large tablet: glass under an applied figure, double scrolls about it, and a plain back with a solder seam. */
function oval(seed: number, detail: Detail): Part[] {
  const line = (gap: number) => inset(OVAL, gap, 0.7);
  const dome = ([x, y, z]: Vec3): Vec3 => {
    const share = Math.max(0, 1 - (x / 6) ** 2 - (y / 8) ** 2);
    return [x, y, z + 1.32 + GLASS.height * Math.sqrt(share)];
  };
  const eyes = DROPS.flatMap(({ x }) =>
    moveParts(
      [ring({ radius: 0.95, wire: 0.36 }, detail)],
      place({ x, y: footAt(x) - 0.5, z: -THICK / 2, turnY: Math.PI / 2 }),
    ),
  );
  return [
    ...plate(OVAL, { thickness: THICK, border: 2.6, grain: 1, sunk: 0.12 }, detail),
    ...twistedWire(onPlate(line(0.6), 0.25), { radius: 0.6 }, detail),
    ...granuleRow({ radius: 0.48 }, line(1.85), detail),
    ...plainWire(onPlate(line(2.7), 0.05), { radius: 0.28 }, detail),
    ...stone(GLASS, [0, 0, -0.1], detail),
    ...bendParts(figure(detail), dome),
    ...doubleScrolls(seed, detail),
    ...eyes,
    ...(detail.isFine
      ? moveParts(
          plainWire(onPlate(ellipse(7.4, 9.6, 40), 0), { radius: 0.35 }, detail),
          place({ z: -THICK - 0.1 }),
        )
      : []),
  ];
}

/** The lower edge of the oval. */
const footAt = (x: number): number => -17 * Math.sqrt(1 - (x / 13) ** 2);

/** Sheet cut to horns above a leaf and laid over the glass. */
function figure(detail: Detail): Part[] {
  const horns = [1, -1].flatMap((side) => {
    const curl = spiral(
      [side * 2.05, 1.9],
      [1.35, 0.4],
      side > 0 ? Math.PI * 1.05 : -0.05 * Math.PI,
      side * -1.05,
      detail.count(6, 20),
    );
    return [
      ...scroll([[0, -1.6] as Vec2, ...curl], { width: 0.78, material: 'silver' }, detail),
      ...granules({ radius: 0.34 }, [[side * 2.05, 1.9]], detail),
      ...petal(
        { length: 2.4, width: 0.9, material: 'silver' },
        [0, -2.2],
        side > 0 ? -0.5 : Math.PI + 0.5,
        detail,
      ),
    ];
  });
  return [
    ...horns,
    ...petal({ length: 3.4, width: 1.5, material: 'silver' }, [0, -1.7], -Math.PI / 2, detail),
    ...petal({ length: 3.2, width: 1.2, material: 'silver' }, [0, 1.2], Math.PI / 2, detail),
    ...granules({ radius: 0.5 }, [[0, -1.6]], detail),
  ];
}

/** Pairs of volutes that roll towards each other, all around the glass. */
function doubleScrolls(seed: number, detail: Detail): Part[] {
  const count = detail.isFine ? 14 : 8;
  const random = createRandom(seed + 3);
  return times(count, (index) => {
    const angle = (Math.PI * 2 * (index + 0.5)) / count;
    const middle: Vec2 = [9.15 * Math.cos(angle), 12 * Math.sin(angle)];
    const heading = Math.atan2(Math.sin(angle) / 12, Math.cos(angle) / 9.15);
    const pair = [1, -1].flatMap((side) => {
      const curl = spiral(
        [0.1, side * 1.1],
        [1.15, 0.3],
        -side * (Math.PI / 2) + Math.PI,
        side * 1.1,
        detail.count(5, 16),
      );
      return scroll(curl, { width: 0.62, material: 'silver', z: -0.08 }, detail);
    });
    return moveParts(
      [
        ...(detail.isFine ? pair : rosette({ radius: 0.7 }, [0, 0], detail)),
        ...(detail.isFine ? granules({ radius: 0.34, seed: index }, [[1.35, 0]], detail) : []),
      ],
      place({ x: middle[0], y: middle[1], turnZ: heading + sway(random, 0.05) }),
    );
  }).flat();
}

/** Tapering drops on short chains, which turn as they please. */
function drops(random: () => number, detail: Detail): Part[] {
  return DROPS.flatMap(({ x, chain: length }, index) => {
    const top = OVAL_Y + footAt(x) - 1.1;
    const own = length - (footAt(x) + 17) * -1;
    const hang = { turnY: sway(random, 0.6), turnZ: sway(random, 0.02) };
    return moveParts(
      [
        ...chain(hangingPath([0, 0, 0], own), { link: 2.35, wire: 0.34, seed: index + 3 }, detail),
        ...moveParts(cone(detail), place({ y: -own, turnY: hang.turnY })),
      ],
      place({ x, y: top, z: -THICK / 2, turnZ: hang.turnZ }),
    );
  });
}

/** A cone of rolled sheet, closed above and below, with collars of grains and wire. */
function cone(detail: Detail): Part[] {
  const radius = 2.5;
  const shell = lathe(
    [
      [0, -CONE + 0.4],
      [0.85, -CONE + 0.6],
      [1, -CONE + 1.2],
      [1.35, -CONE * 0.72],
      [1.8, -CONE * 0.45],
      [2.2, -CONE * 0.22],
      [radius, -2.6],
      [radius * 0.98, -1.9],
      [radius * 0.7, -1.2],
      [radius * 0.3, -0.85],
      [0, -0.8],
    ],
    detail.count(8, 24),
  );
  const collar = (y: number, reach: number, count: number, grain: number) =>
    around({ count: detail.isFine ? count : 0, radius: reach, y }, () => [
      granule({ radius: grain }, [0, 0], detail),
    ]);
  const band = (y: number, reach: number) =>
    moveParts(
      twistedWire(
        onPlate(ellipse(reach, reach, detail.count(8, 20)), 0),
        { radius: 0.34, free: true },
        detail,
      ),
      place({ y, turnX: -Math.PI / 2 }),
    );
  const points3 = around({ count: detail.isFine ? 6 : 0, radius: 2.28, y: -6.3, tilt: -0.08 }, () =>
    granuleTriangle({ radius: 0.3, rows: 3, turn: Math.PI }, [0, 0.4], detail),
  );
  return [
    part('silver', shell, 34),
    ...moveParts([ring({ radius: 0.8, wire: 0.32 }, detail)], place({ y: -0.35 })),
    ...band(-2.2, radius + 0.05),
    ...band(-4.9, 2.36),
    ...collar(-3.55, 2.42, 14, 0.5),
    ...points3,
    ...band(-13.4, 1.42),
    ...moveParts([bead(1.05, detail)], place({ y: -CONE + 0.1 })),
    ...collar(-CONE + 0.95, 0.95, 8, 0.28),
    ...moveParts([bead(0.5, detail)], place({ y: -CONE - 1.2 })),
  ];
}
