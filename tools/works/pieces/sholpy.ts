import type { Vec2, Vec3 } from '#kit';
import { arc, createRandom, lift, place, points, spiral, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { braid } from '../parts/chain';
import { coin } from '../parts/coin';
import { dropBead } from '../parts/drop-bead';
import { granuleRow, granules, rosette } from '../parts/granules';
import type { Bar } from '../parts/sawn-bars';
import { sawnBars } from '../parts/sawn-bars';
import { scroll } from '../parts/scroll';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Half width and half height of the sawn lozenge, and the height of its middle. */
const LOZENGE = { wide: 27, tall: 25, y: 170 } as const;
/** Half the distance of the two strands; radii of their coins from above. */
const STRAND = 13.2;
const COINS = [
  [11.6, 12.3, 11.2, 11.9],
  [12.1, 11.4, 12.2, 11.5],
] as const;
/** What the two rings between one coin and the next take up. */
const LINK = 5.2;
const BAR = { y: 29.6, half: 25.5, tall: 9 } as const;
const LAST = [11.3, 12.2, 11.5] as const;

export const sholpy: Piece = {
  id: 'sholpy',
  size: { height: 240 },
  notes:
    'After the published description: an openwork pendant above, coins strung one below another, a ring and cord to be plaited in. No size is published: 240 mm, coins of Ø 22–25 in two strands of four and three at the end, the drawing of the openwork and the small corals are a proposal. The coins are worn to a wreath and a star and copy no mint.',
  build: (detail) => [
    ...cord(detail),
    ...lozenge(detail),
    ...strands(detail),
    ...crossbar(detail),
    ...lastCoins(detail),
  ],
};

/** A plaited loop of black silk in a stout ring, by which the whole hangs in the hair. */
function cord(detail: Detail): Part[] {
  const y = LOZENGE.y + LOZENGE.tall + 8.4;
  const steps = detail.count(14, 40);
  const loop = times(steps + 1, (index): Vec3 => {
    const t = index / steps;
    const open = Math.sin(Math.PI * t);
    return [
      6.2 * Math.sin(Math.PI * 2 * t) * open ** 0.6,
      y + 5 + 25 * open ** 0.85,
      2.2 * Math.cos(Math.PI * t),
    ];
  });
  const knot = dropBead({ material: 'silk-black', radius: 3.6, length: 5.4, wobble: 0.1, seed: 3 }, detail);
  return [
    ...braid(
      loop,
      { width: 3, thickness: 2.4, strands: 3, pitch: 7, material: 'silk-black', ground: [0, 0, 1] },
      detail,
    ),
    ...moveParts([knot], place({ y: y + 7.4 })),
    ...moveParts([ring({ radius: 5.4, wire: 0.95 }, detail)], place({ y, turnY: 0.18 })),
    ...moveParts(
      [ring({ radius: 2, wire: 0.75 }, detail)],
      place({ y: LOZENGE.y + LOZENGE.tall + 1.6, turnY: Math.PI / 2 }),
    ),
  ];
}

/** Horns and a cross left standing in a lozenge of sheet, with a coral at the crossing. */
function lozenge(detail: Detail): Part[] {
  const { wide, tall, y } = LOZENGE;
  const frame = points(`${wide} 0, 0 ${tall}, ${-wide} 0, 0 ${-tall}`);
  const steps = detail.count(7, 22);
  const curl = (x: number, up: number): Bar[] => {
    const side = Math.sign(x);
    const volute = spiral([x, up], [3.9, 1.1], side > 0 ? Math.PI : 0, -side * Math.sign(up) * 1.2, steps);
    return [
      { line: volute, width: 1.7, end: 1.1 },
      { line: points(`${side * 1.5} ${up * 0.42}, ${x - side * 3.9} ${up}`), width: 1.8 },
    ];
  };
  const bars: Bar[] = [
    { line: frame, width: 3.6, closed: true },
    { line: points(`0 ${-tall}, 0 ${tall}`), width: 2.2 },
    { line: points(`${-wide} 0, ${wide} 0`), width: 2.2 },
    ...[1, -1].flatMap((side) => [...curl(side * 7.2, 7.4), ...curl(side * 7.2, -7.4)]),
    ...[1, -1].flatMap((side) =>
      [1, -1].map(
        (up): Bar => ({ line: points(`${side * 10} ${up * 9}, ${side * 13.5} ${up * 12.4}`), width: 1.7 }),
      ),
    ),
    ...[1, -1].flatMap((side) => [
      { line: arc(side * 17.2, 0, 3.1, 0, Math.PI * 2, steps), width: 1.3 },
      { line: arc(0, side * 16, 3.1, 0, Math.PI * 2, steps), width: 1.3 },
    ]),
    { line: arc(0, 0, 5, 0, Math.PI * 2, steps), width: 2.4 },
  ];
  const edge = detail.isFine ? twistedWire(onPlate(frame, 0.2), { radius: 0.6 }, detail) : [];
  const beads = [1, -1].flatMap((side) =>
    detail.isFine
      ? granuleRow(
          { radius: 0.62 },
          points(`${side * (wide + 0.4)} 0, 0 ${tall + 0.4}`),
          detail,
          false,
        ).concat(
          granuleRow({ radius: 0.62 }, points(`${side * (wide + 0.4)} 0, 0 ${-tall - 0.4}`), detail, false),
        )
      : [],
  );
  // Half-round wire on the horns, so that they swell as if chased.
  const veins = bars
    .slice(3, 11)
    .flatMap(({ line }) => scroll(line, { width: 1.25, material: 'silver', z: -0.02 }, detail));
  const work = [
    ...sawnBars(bars, { thickness: 1.5, material: 'silver-matte' }, detail),
    ...edge,
    ...beads,
    ...veins,
    ...stone(
      { material: 'coral', cut: 'cabochon', half: [4.1, 4.1], height: 2.9, collar: 'silver' },
      [0, 0, -0.1],
      detail,
    ),
    ...[1, -1].flatMap((side) => [
      ...granules(
        { radius: 1.15 },
        [
          [side * 17.2, 0],
          [0, side * 16],
        ],
        detail,
      ),
      ...rosette({ radius: 1.05, petals: 7 }, [side * wide, 0], detail),
      ...rosette({ radius: 1.05, petals: 7 }, [0, side * tall], detail),
    ]),
  ];
  return moveParts(work, place({ y }));
}

/** Two strands of four coins, each a ring below the other. */
function strands(detail: Detail): Part[] {
  return COINS.flatMap((radii, strand) => {
    const side = strand ? 1 : -1;
    const random = createRandom(strand + 11);
    let y = LOZENGE.y - LOZENGE.tall * (1 - STRAND / LOZENGE.wide) - 1.4;
    const hung = radii.flatMap((radius, index) => {
      const middle = y - LINK - radius;
      y = middle - radius;
      const turned = { turnY: sway(random, 0.14), turnZ: sway(random, 0.03), turnX: sway(random, 0.03) };
      return [
        ...moveParts(links(detail), place({ x: side * STRAND, y: middle + radius + LINK, z: -0.7 })),
        ...moveParts(
          loopedCoin(radius, strand * 4 + index, true, detail),
          place({ x: side * STRAND + sway(random, 0.25), y: middle, z: -0.7, ...turned }),
        ),
      ];
    });
    return [...hung, ...moveParts(links(detail), place({ x: side * STRAND, y, z: -0.7 }))];
  });
}

/** Two rings through two eyes: from the edge above (the origin) to the edge of the coin below. */
const links = (detail: Detail): Part[] => [
  ...moveParts([ring({ radius: 1.45, wire: 0.42, stretch: 1.25 }, detail)], place({ y: -1.9, turnY: 0.25 })),
  ...moveParts([ring({ radius: 1.3, wire: 0.42 }, detail)], place({ y: -3.9, turnY: Math.PI / 2 + 0.15 })),
];

/** A coin with an eye soldered on above and, in a strand, below. */
const loopedCoin = (radius: number, seed: number, hasBoth: boolean, detail: Detail): Part[] => [
  ...coin({ radius, seed: seed + 2, thickness: 1.3, front: seed % 3 === 1 ? 'writing' : 'wreath' }, detail),
  ...(hasBoth ? [1, -1] : [1]).flatMap((end) => [
    ...moveParts([ring({ radius: 1.15, wire: 0.42 }, detail)], place({ y: end * (radius + 0.7) })),
    ...moveParts(granules({ radius: 0.55 }, [[0, 0]], detail), place({ y: end * (radius - 0.4), z: 0.4 })),
  ]),
];

/** A sawn bar of running waves that keeps the strands apart. */
function crossbar(detail: Detail): Part[] {
  const { y, half, tall } = BAR;
  const [top, low] = [tall / 2, -tall / 2];
  const waves = times(5, (index): Bar => {
    const x = (index - 2) * 9.6;
    return {
      line: spiral([x, 0], [3.3, 0.9], Math.PI / 2, index % 2 ? 1.15 : -1.15, detail.count(6, 18)),
      width: 1.5,
      end: 1,
    };
  });
  const bars: Bar[] = [
    { line: points(`${-half} ${top}, ${half} ${top}`), width: 2.2 },
    { line: points(`${-half} ${low}, ${half} ${low}`), width: 2.2 },
    { line: points(`${-half} ${top}, ${-half} ${low}`), width: 2.2 },
    { line: points(`${half} ${top}, ${half} ${low}`), width: 2.2 },
    ...times(4, (index): Bar => {
      const x = (index - 1.5) * 9.6;
      return { line: points(`${x} ${top}, ${x} ${low}`), width: 1.2 };
    }),
    ...waves,
  ];
  const rail = (at: number): Vec3[] => lift(points(`${-half} ${at}, ${half} ${at}`), 0.15);
  const eyes = [
    ...[-STRAND, STRAND].map((x): Vec2 => [x, top + 1.6]),
    ...LAST.map((_, index): Vec2 => [(index - 1) * 24.2, low - 1.6]),
  ].flatMap(([x, at]) =>
    moveParts([ring({ radius: 1.2, wire: 0.45 }, detail)], place({ x, y: at, z: -0.7 })),
  );
  const work = [
    ...sawnBars(bars, { thickness: 1.4 }, detail),
    ...[top, low].flatMap((at) =>
      detail.isFine
        ? twistedWire(rail(at), { radius: 0.55, closed: false }, detail)
        : plainWire(rail(at), { radius: 0.5, closed: false }, detail),
    ),
    ...granules(
      { radius: 0.85 },
      times(5, (index): Vec2 => [(index - 2) * 9.6, 0]),
      detail,
    ),
    ...eyes,
  ];
  return moveParts(work, place({ y }));
}

/** Three coins side by side, with a branch of coral on a wire between them. */
function lastCoins(detail: Detail): Part[] {
  const random = createRandom(41);
  const from = BAR.y - BAR.tall / 2 - 1.6;
  const coins = LAST.flatMap((radius, index) => {
    const hang = { turnY: sway(random, 0.2), turnZ: sway(random, 0.03) };
    const hung = [
      ...links(detail),
      ...moveParts(
        loopedCoin(radius, 20 + index, false, detail),
        place({ y: -LINK - radius, turnY: hang.turnY }),
      ),
    ];
    return moveParts(hung, place({ x: (index - 1) * 24.2, y: from, z: -0.7, turnZ: hang.turnZ }));
  });
  const corals = [-11.8, 11.8].flatMap((x, index) => {
    const stem: Vec3[] = [
      [0, 2.4, 0],
      [0, -3.2, 0],
    ];
    const bead = dropBead(
      { material: 'coral', radius: 2.3, length: 6.6, belly: 0.42, wobble: 0.1, seed: 9 + index },
      detail,
    );
    return moveParts(
      [
        part('silver', wire(stem, 0.3, { sides: detail.count(3, 6) }), ROUND),
        ...moveParts([ring({ radius: 0.9, wire: 0.3 }, detail)], place({ y: 3, turnY: Math.PI / 2 })),
        ...moveParts([bead], place({ y: -1.6 })),
        ...moveParts(granules({ radius: 0.7 }, [[0, 0]], detail), place({ y: -4.9, turnX: Math.PI / 2 })),
      ],
      place({ x, y: from - 3, z: -0.7, turnZ: sway(random, 0.06) }),
    );
  });
  return [...coins, ...corals];
}
