import type { LathePoint } from '../../geometry';
import {
  arc,
  circle,
  createRandom,
  inset,
  lathe,
  lift,
  loft,
  place,
  points,
  sway,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { around } from '../parts/around';
import { bead, turned } from '../parts/bead';
import { dropBead } from '../parts/drop-bead';
import { earHoop } from '../parts/ear-hoop';
import { granule, granules, granuleTriangle } from '../parts/granules';
import { hinge } from '../parts/hinge';
import { loopChain } from '../parts/loop-chain';
import { mulberry } from '../parts/mulberry';
import { plate } from '../parts/plate';
import { stone } from '../parts/stone';
import type { Threaded } from '../parts/strung';
import { strung } from '../parts/strung';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Between the middles of the two earrings. */
const APART = 50;
const HOOP = { radius: 13.4, wire: 0.6 };
/** Heights below the hoop's top, where each storey of the tower begins. */
const [HINGE, PANEL, LINK, RIM] = [-30, -40.3, -50, -75.6];
const DOME = { radius: 14.4, height: 15, lip: 1.2 };
const CHAINS = 12;
/** Rows of mulberries: how far up the dome (degrees), how many. */
const ROWS = [
  [17, 25],
  [33.5, 22],
  [50, 17],
  [67, 10],
] as const;
const DEGREE = Math.PI / 180;

/** For what is made dozens of times and smaller than a grain of rice. */
const small = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, Math.ceil(fine * 0.75)),
});

/** 12 × 18 mm, widened about the glass. */
const OUTLINE = [
  ...points('6 -9'),
  ...arc(0, 0, 7.7, -38.8 * DEGREE, 38.8 * DEGREE, 14),
  ...points('6 9, -6 9'),
  ...arc(0, 0, 7.7, 141.2 * DEGREE, 218.8 * DEGREE, 14),
  ...points('-6 -9'),
];

export const gushvor: Piece = {
  id: 'gushvor',
  size: { height: 110 },
  notes:
    'A pair after the kind that a dealer calls gushwar-e kafasi: hoop, hinged panel with a glass disc between two chains with coral, dome with rows of mulberries, filigree loops and twelve chains with coral. No size is published: hoop Ø 28, panel 18 × 12, dome Ø 30 × 16, chains of 22 mm and coral Ø 5 in 110 mm are a proposal. The dome is round, so the pair is as deep as its fringe, not the 16 mm of the proposal. Small differences between the two are meant.',
  build: (detail) => [
    ...moveParts(earring(31, detail), place({ x: -APART / 2 })),
    ...moveParts(moveParts(earring(47, detail), place({ mirror: true })), place({ x: APART / 2 })),
  ],
};

/** One earring, the top of its hoop at the origin. */
function earring(seed: number, detail: Detail): Part[] {
  const random = createRandom(seed);
  const hang = { turnY: sway(random, 0.05), turnZ: sway(random, 0.008) };
  return [
    ...moveParts(hoop(seed, detail), place({ y: -14 })),
    ...moveParts(
      [...panel(seed, detail), ...moveParts(dome(seed, detail), place(hang))],
      place({ turnZ: sway(random, 0.006) }),
    ),
  ];
}

function hoop(seed: number, detail: Detail): Part[] {
  const foot = -HOOP.radius;
  const saddle = loft(
    points('2 -2.6, 2.1 -1, 1.2 0.6, -1.2 0.6, -2.1 -1, -2 -2.6'),
    [
      [0.25, -0.8],
      [0, -0.5],
      [0, 0.5],
      [0.25, 0.8],
    ],
    { bottom: true },
  );
  const bindings = [-1, 1].flatMap((side) => {
    const angle = -Math.PI / 2 + side * 0.2;
    return [0, 1].flatMap((turn) => {
      const at = angle + side * turn * 0.075;
      const coil = [ring({ radius: HOOP.wire + 0.22, wire: 0.3 }, detail)];
      const spot = { x: HOOP.radius * Math.cos(at), y: HOOP.radius * Math.sin(at) };
      return moveParts(coil, place({ ...spot, turnY: Math.PI / 2, turnZ: at + Math.PI / 2 }));
    });
  });
  return [
    ...earHoop({ ...HOOP, seed }, detail),
    ...moveParts(
      [
        part('silver', saddle),
        ...(detail.isFine
          ? moveParts(mulberry({ radius: 0.5, seed }, detail), place({ y: -0.9, z: 0.7 }))
          : []),
      ],
      place({ y: foot }),
    ),
    ...(detail.isFine ? bindings : []),
  ];
}

/** The panel on its hinge, with a chain at either side. */
function panel(seed: number, detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(OUTLINE, gap, 0.7), z);
  const corners = [-1, 1].flatMap((side) =>
    [-1, 1].flatMap((up) =>
      moveParts(
        mulberry({ radius: 0.42, seed: seed + side + 3 * up }, detail),
        place({ x: side * 4.1, y: up * 7.2 }),
      ),
    ),
  );
  const face = [
    ...plate(OUTLINE, { thickness: 1.1, border: 1.2, grain: 0.8, sunk: 0.05 }, detail),
    ...twistedWire(line(0.55, 0.2), { radius: 0.42, pitch: 2.4 }, detail),
    ...stone(
      { material: 'glass-red', cut: 'cabochon', half: [5.2, 5.15], height: 1.5, teeth: 24, collar: 'silver' },
      [0, 0, 0],
      detail,
    ),
    ...corners,
    ...(detail.isFine
      ? [-1, 1].flatMap((up) =>
          granuleTriangle({ radius: 0.36, rows: 3, turn: up > 0 ? 0 : Math.PI }, [0, up * 7.25], detail),
        )
      : []),
  ];
  const strands = [-1, 1].flatMap((side) => {
    const eye = moveParts(
      [ring({ radius: 0.95, wire: 0.3 }, detail)],
      place({ y: -0.9, turnY: Math.PI / 2 }),
    );
    const [above, below] = detail.isFine ? [0, 0] : [1.6, 1.6];
    const length = 9.6 + above + below;
    const fall = moveParts(
      loopChain({ length, link: 2.4, wire: 0.3, seed: seed + side }, detail),
      place({ y: above }),
    );
    const end = moveParts(coral(1.9, 3.6, seed * 3 + side, detail).parts, place({ y: -9.9 }));
    return moveParts(
      [
        ...(detail.isFine ? eye : []),
        ...moveParts([...fall, ...end], place({ y: -1.6, turnZ: side * 0.012 })),
      ],
      place({ x: side * 9.4, y: HINGE }),
    );
  });
  return [
    ...moveParts(hinge({ width: 12, radius: 1.15, pin: 3.6 }, detail), place({ y: HINGE })),
    ...moveParts(face, place({ y: PANEL })),
    ...strands,
    ...[1, 0, 1].flatMap((turn, index) =>
      moveParts(
        [ring({ radius: 1.4, wire: 0.42 }, detail)],
        place({ y: LINK - 1.95 * index, turnY: (turn * Math.PI) / 2 + 0.2 }),
      ),
    ),
  ];
}

/** Where the dome's skin is at an angle above its rim: distance from the axis, height. */
const skin = (angle: number): LathePoint => [
  DOME.radius * Math.cos(angle * DEGREE),
  DOME.lip + DOME.height * Math.sin(angle * DEGREE),
];

function dome(seed: number, detail: Detail): Part[] {
  const steps = detail.count(4, 12);
  const outside = times(steps + 1, (index) => skin((86 * index) / steps));
  const inside = outside
    .filter((_, index) => index % 3 === 0)
    .map(([radius, y]): LathePoint => [radius - 0.5, y - 0.45])
    .reverse();
  const [, top] = skin(86);
  const shell = lathe(
    [[0, top - 0.5], ...inside, [14.3, 0], [15, -0.25], [15.1, 0.3], ...outside, [0, top]],
    detail.count(14, 52),
  );
  const rows = ROWS.flatMap(([angle, count], row) => {
    const [radius, y] = skin(angle);
    return around({ count, radius, y, tilt: angle * DEGREE, start: row / 2 }, (index) =>
      mulberry({ radius: 0.59 - 0.015 * row, z: -0.15, seed: seed * 100 + row * 30 + index }, small(detail)),
    );
  });
  const band = (angle: number, gap: number, radius: number, isTwisted: boolean): Part[] => {
    const [reach, y] = skin(angle);
    const line = lift(circle(reach + gap, detail.count(14, 60)), y).map(
      ([x, z, up]): [number, number, number] => [x, up, -z],
    );
    const style = { radius, pitch: 2.8, ground: [0, 1, 0] as const };
    return isTwisted ? twistedWire(line, style, small(detail)) : plainWire(line, style, detail);
  };
  const between = detail.isFine ? [25.4, 42, 58.7] : [];
  return moveParts(
    [
      part('silver', shell, 40),
      ...rows,
      ...band(-3, 0.55, 0.55, true),
      ...band(8.4, 0.1, 0.38, false),
      ...around({ count: detail.isFine ? 88 : 0, radius: 14.4, y: 2.1, tilt: 0.1 }, () => [
        granule({ radius: 0.46 }, [0, 0], small(detail)),
      ]),
      ...between.flatMap((angle) => band(angle, 0.1, 0.38, true)),
      ...finial(top, detail),
      ...fringe(seed, detail),
    ],
    place({ y: RIM }),
  );
}

function finial(top: number, detail: Detail): Part[] {
  const spire = turned(
    [
      [3.9, -0.3],
      [3.7, 0.35],
      [2.2, 0.9],
      [1.5, 1.7],
      [1.9, 2.1],
      [1.9, 2.5],
      [1.1, 2.9],
      [0, 3],
    ],
    detail,
  );
  const eye = moveParts(
    [ring({ radius: 1.15, wire: 0.4 }, detail)],
    place({ y: top + 3.5, turnY: Math.PI / 2 }),
  );
  const grains = around({ count: detail.isFine ? 16 : 0, radius: 3.1, y: top + 0.45, tilt: 1.2 }, () => [
    granule({ radius: 0.46 }, [0, 0], detail),
  ]);
  return [...moveParts([spire], place({ y: top })), ...eye, ...grains];
}

/** Filigree loops below the rim, a chain in each. */
function fringe(seed: number, detail: Detail): Part[] {
  const random = createRandom(seed + 5);
  return around({ count: CHAINS, radius: 14.75, y: -0.5, start: 0.5 }, (index) => {
    const loop = detail.isFine
      ? [
          ring({ radius: 1.35, wire: 0.3, stretch: 1.2 }, small(detail)),
          ...moveParts([ring({ radius: 0.62, wire: 0.22 }, small(small(detail)))], place({ y: 0.72 })),
        ]
      : [];
    const grains = detail.isFine
      ? [
          ...granules({ radius: 0.36 }, points('-1.15 1.15, 1.15 1.15'), detail),
          granule({ radius: 0.42 }, [0, 1.6], detail),
        ]
      : [];
    // From afar there are no loops and eyes: the chain runs from the rim to the bead.
    const [above, below] = detail.isFine ? [0, 0] : [2.6, 1.6];
    const length = 22 + above + below;
    const chain = moveParts(
      loopChain({ length, link: detail.isFine ? 3.14 : 2.75, wire: 0.33, seed: seed * 20 + index }, detail),
      place({ y: above }),
    );
    const end = coral(
      2.5 * (1 + sway(random, 0.05)),
      5 * (1 + sway(random, 0.09)),
      seed * 40 + index,
      detail,
    );
    const lean = { turnX: sway(random, 0.012), turnZ: sway(random, 0.012), turnY: sway(random, 0.12) };
    return [
      ...moveParts([...loop, ...grains], place({ y: -1.6, z: 0.1 })),
      ...moveParts([...chain, ...moveParts(end.parts, place({ y: -22.3 }))], place({ y: -2.9, ...lean })),
    ];
  });
}

/** A coral bead on a pin: an eye above, a cap at either end, the pin's beaten head below. */
function coral(radius: number, length: number, seed: number, detail: Detail): Threaded {
  const stone = dropBead({ material: 'coral', radius, length, point: 0.46, wobble: 0.07, seed }, detail);
  const cap = (up: number): Threaded => ({
    length: radius * 0.2,
    parts: detail.isFine
      ? moveParts(
          [
            turned(
              [
                [radius * 0.62, -radius * 0.2],
                [radius * 0.5, radius * 0.06],
                [radius * 0.18, radius * 0.2],
                [0, radius * 0.2],
              ],
              { ...detail, count: (_, fine) => Math.round(fine / 3) },
            ),
          ],
          place({ turnX: up > 0 ? 0 : Math.PI }),
        )
      : [],
  });
  const eye = moveParts(
    [ring({ radius: 0.72, wire: 0.24 }, small(small(detail)))],
    place({ turnY: Math.PI / 2 }),
  );
  return strung([
    { parts: detail.isFine ? eye : [], length: 1.5 },
    cap(1),
    { parts: [stone], length: length * 0.94 },
    cap(-1),
    { parts: detail.isFine ? [bead(radius * 0.24, detail)] : [], length: radius * 0.4 },
  ]);
}
