import type { Vec3 } from '#kit';
import { createRandom, place, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { around } from '../parts/around';
import { bead, turned } from '../parts/bead';
import { beadDrop } from '../parts/bead-drop';
import { dropBead } from '../parts/drop-bead';
import { fewer } from '../parts/fewer';
import { granule } from '../parts/granules';
import { hinge } from '../parts/hinge';
import { ring } from '../parts/wirework';
import type { Piece } from '../piece';

/** Between the middles of the two earrings. */
const APART = 58;
/** To the middle of the wire. */
const RADIUS = 21;
const WIRE = 1;
const DEGREE = Math.PI / 180;
/** Where the ear wire is hinged and where its tip is caught. */
const [HINGE, CATCH] = [148 * DEGREE, 30 * DEGREE];
/** The three balls on the lower arc, and their radius. */
const BALLS = [
  [222 * DEGREE, 4.3],
  [270 * DEGREE, 4.8],
  [318 * DEGREE, 4.3],
] as const;

export const halqa: Piece = {
  id: 'halqa',
  size: { width: 102.5 },
  notes:
    'A pair of ring earrings: the name, the wearing, silver with coral and turquoise, wire work, granulation and filigree are published; no size and no single object is. Hoop Ø 42 of 2 mm wire, three filigree balls of 9 mm, coral of 7 mm below each and the hinged ear wire are a proposal. Small differences between the two are meant.',
  build: (detail) => [
    ...moveParts(earring(11, detail), place({ x: -APART / 2, turnZ: 0.012, turnY: 0.05 })),
    ...moveParts(
      moveParts(earring(29, detail), place({ mirror: true })),
      place({ x: APART / 2, turnZ: -0.016, turnY: -0.07 }),
    ),
  ],
};

/** A point of the hoop; bent by hand, it is not quite a circle. */
const onHoop = (angle: number, gap = 0): Vec3 => {
  const reach = RADIUS + gap + 0.14 * Math.sin(2 * angle + 0.8);
  return [reach * Math.cos(angle), reach * Math.sin(angle), 0];
};

const along = (from: number, to: number, steps: number): Vec3[] =>
  times(steps + 1, (index) => onHoop(from + ((to - from) * index) / steps));

/** Puts what is made about the y axis on the hoop, its y along the wire. */
const thread = (parts: readonly Part[], angle: number): Part[] => {
  const [x, y, z] = onHoop(angle);
  return moveParts(parts, place({ x, y, z, turnZ: angle }));
};

function earring(seed: number, detail: Detail): Part[] {
  return [
    ...bow(detail),
    ...earWire(seed, detail),
    ...BALLS.flatMap(([angle, radius], index) => [
      ...thread([...filigreeBall(radius, detail), ...collars(radius, seed + index, detail)], angle),
      ...hanging(angle, radius, seed * 7 + index, detail),
    ]),
    ...windings(detail),
  ];
}

/** The stout lower part, from the hinge round to the catch. */
function bow(detail: Detail): Part[] {
  const line = along(HINGE + 3.2 * DEGREE, 360 * DEGREE + CATCH - 3 * DEGREE, detail.count(22, 64));
  const catchTube = turned(
    [
      [0, -2.3],
      [1.25, -2.3],
      [1.5, -2],
      [1.3, -1.7],
      [1.3, 1.2],
      [1.55, 1.5],
      [1.55, 1.9],
      [0.8, 2],
      [0.8, 0.4],
      [0, 0.4],
    ],
    fewer(detail, 0.6),
  );
  return [
    part('silver', wire(line, WIRE, { sides: detail.count(5, 12) }), ROUND),
    ...thread([catchTube], CATCH),
    ...thread(
      moveParts(
        hinge({ width: 4.4, radius: 1.35, pin: 0.5 }, fewer(detail, 0.7)),
        place({ turnY: Math.PI / 2 }),
      ),
      HINGE,
    ),
  ];
}

/** The thin wire that goes through the ear, from the hinge into the catch. */
function earWire(seed: number, detail: Detail): Part[] {
  const random = createRandom(seed);
  const steps = detail.count(8, 30);
  const [from, to] = [HINGE - 2.6 * DEGREE, CATCH + 1.5 * DEGREE];
  const lift = 0.5 + sway(random, 0.3);
  const line = times(steps + 1, (index): Vec3 => {
    const share = index / steps;
    const [x, y] = onHoop(from + (to - from) * share, lift * Math.sin(Math.PI * share));
    return [x, y, sway(random, 0.03)];
  });
  const scale = (share: number) => 1 - 0.3 * share;
  return [part('silver', wire(line, 0.72, { sides: detail.count(4, 9), scale }), ROUND)];
}

/** Fine wire wound about the bow between the balls and beyond them. */
function windings(detail: Detail): Part[] {
  const spans = [
    [193, 202.5],
    [239.5, 250],
    [290, 300.5],
    [337.5, 347],
  ] as const;
  return spans.flatMap(([from, to]) => {
    const turns = Math.round(((to - from) * DEGREE * RADIUS) / 0.62);
    if (!detail.isFine) {
      const core = wire(along(from * DEGREE, to * DEGREE, 3), WIRE + 0.45, { sides: 6 });
      return [part('silver', core, ROUND)];
    }
    const each = detail.count(6, 10);
    const coil = times(turns * each + 1, (index): Vec3 => {
      const share = index / (turns * each);
      const angle = (from + (to - from) * share) * DEGREE;
      const turn = (Math.PI * 2 * index) / each;
      const [x, y] = onHoop(angle, (WIRE + 0.22) * Math.cos(turn));
      return [x, y, (WIRE + 0.22) * Math.sin(turn)];
    });
    return [
      part('silver', wire(coil, 0.3, { sides: 4 }), ROUND),
      ...[from - 1.2, to + 1.2].flatMap((angle) =>
        thread([bead(1.75, fewer(detail, 0.7), 'silver', 0.62)], angle * DEGREE),
      ),
    ];
  });
}

/** An openwork ball of wire rings with a grain in each, its thread along y. */
function filigreeBall(radius: number, detail: Detail): Part[] {
  const tight = fewer(detail, 0.8);
  const rows = [-1, 1].flatMap((up) => {
    const tilt = up * 37 * DEGREE;
    const [reach, y] = [radius * Math.cos(tilt), radius * Math.sin(tilt)];
    const half = (reach * Math.PI) / 6;
    return around({ count: 6, radius: reach - 0.1, y, tilt, start: up > 0 ? 0 : 0.5 }, () => [
      ring({ radius: half * 0.9, wire: 0.3 }, detail),
      ...(detail.isFine
        ? [
            ring({ radius: half * 0.52, wire: 0.22 }, tight),
            granule({ radius: half * 0.34, z: -0.25 }, [0, 0], detail),
            ...moveParts(
              [granule({ radius: 0.42, z: -0.1 }, [0, 0], tight)],
              place({ x: half * 0.98, y: -half * 0.62 * up }),
            ),
          ]
        : []),
    ]);
  });
  const lying = (size: number, thickness: number, y: number) =>
    moveParts(
      [
        part(
          'silver',
          wire(
            times(detail.count(9, 30), (index): Vec3 => {
              const angle = (Math.PI * 2 * index) / detail.count(9, 30);
              return [size * Math.cos(angle), y, -size * Math.sin(angle)];
            }),
            thickness,
            { closed: true, sides: detail.isFine ? detail.count(4, 7) : 3, ground: [0, 1, 0] },
          ),
          ROUND,
        ),
      ],
      place({}),
    );
  const grains = detail.isFine
    ? [-1, 1].flatMap((up) =>
        around(
          { count: 12, radius: radius * 0.46, y: up * radius * 0.9, tilt: up * 1.05, start: 0.25 },
          () => [granule({ radius: 0.46 }, [0, 0], tight)],
        ),
      )
    : [];
  return [
    ...rows,
    ...lying(radius, 0.42, 0.45),
    ...lying(radius, 0.42, -0.45),
    ...(detail.isFine ? [-1, 1].flatMap((up) => lying(radius * 0.46, 0.36, up * radius * 0.86)) : []),
    ...grains,
    ...(detail.isFine
      ? []
      : [part('silver-matte', bead(radius * 0.94, { ...detail, count: () => 7 }).mesh, ROUND)]),
  ];
}

/** A turquoise bead between two discs on either side of a ball. */
function collars(radius: number, seed: number, detail: Detail): Part[] {
  const small = fewer(detail, 0.7);
  return [-1, 1].flatMap((up) => {
    const stone = dropBead(
      { material: 'turquoise', radius: 1.95, length: 1.9, point: 0.4, wobble: 0.06, seed: seed + up },
      small,
    );
    return [
      ...moveParts([bead(1.9, small, 'silver', 0.5)], place({ y: up * (radius * 0.86 + 0.5) })),
      ...moveParts([stone], place({ y: up * (radius * 0.86 + 1.9) })),
    ];
  });
}

/** A ring at the lowest point of a ball, and the coral that hangs from it. */
function hanging(angle: number, radius: number, seed: number, detail: Detail): Part[] {
  const random = createRandom(seed);
  const [x, y] = onHoop(angle);
  const eye = moveParts(
    [ring({ radius: 0.95, wire: 0.34 }, detail)],
    place({ x, y: y - radius - 0.75, turnY: 0.3 }),
  );
  const size = 3.45 * (1 + sway(random, 0.04));
  const drop = detail.isFine
    ? beadDrop(
        {
          beads: [
            { material: 'silver', radius: 1.25, length: 1.5 },
            { material: 'coral', radius: size, length: size * 1.86, capped: true },
          ],
          links: 1,
          eye: 0.9,
          metal: 'silver',
          seed,
        },
        detail,
      ).parts
    : farDrop(size);
  return [
    ...eye,
    ...moveParts(
      drop,
      place({ x, y: y - radius - 0.9, turnX: sway(random, 0.02), turnZ: sway(random, 0.02) }),
    ),
  ];
}

/** The coral from afar, under a silver cap. */
const farDrop = (radius: number): Part[] => {
  const few = { level: 0, isFine: false, count: () => 6, size: (coarse: number) => coarse };
  return [
    ...moveParts([bead(radius, few, 'coral', radius * 0.94)], place({ y: -6.6 })),
    ...moveParts([bead(1.9, few, 'silver', 2.4)], place({ y: -3 })),
    ...moveParts([bead(1.6, few, 'silver', 1.2)], place({ y: -9.9 })),
  ];
};
