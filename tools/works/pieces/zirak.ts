import type { Vec3 } from '#kit';
import { arc, createRandom, framesOf, inFrame, lathe, lift, place, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { around } from '../parts/around';
import { bead } from '../parts/bead';
import { dropBead } from '../parts/drop-bead';
import { earHoop } from '../parts/ear-hoop';
import { granule } from '../parts/granules';
import { settingReach, stone } from '../parts/stone';
import type { Threaded } from '../parts/strung';
import { strung } from '../parts/strung';
import { ring } from '../parts/wirework';
import type { Piece } from '../piece';

/** Between the middles of the two earrings. */
const APART = 42;
const HOOP = { radius: 11.9, wire: 0.62 };
/** The boss at the foot of the hoop. */
const BOSS = {
  material: 'glass-red',
  cut: 'cabochon',
  half: [2.7, 2.7],
  height: 1.7,
  collar: 'silver',
  crown: 'pearl',
} as const;

export const zirak: Piece = {
  id: 'zirak',
  size: { height: 70 },
  notes:
    'A pair in the spirit of Met 91.1.1154 (silver; coral, seed pearls and glass are mentioned). No size is published: a hoop of Ø 24 with three drops of pearl, coral and glass in 28 × 70 × 8 mm each is a proposal, as is the order of the drops, which is mirrored in the other earring.',
  build: (detail) => [
    ...moveParts(earring(12, detail), place({ x: -APART / 2 })),
    ...moveParts(moveParts(earring(29, detail), place({ mirror: true })), place({ x: APART / 2 })),
  ],
};

/** One earring, the middle of its hoop at the origin. */
function earring(seed: number, detail: Detail): Part[] {
  const random = createRandom(seed);
  const swing = () => ({ turnZ: sway(random, 0.014), turnY: sway(random, 0.5) });
  const side = 9.8;
  const aside = -Math.sqrt(HOOP.radius ** 2 - side ** 2);
  return [
    ...earHoop({ ...HOOP, seed }, detail),
    ...winding(detail),
    ...boss(detail),
    ...hung(0, -HOOP.radius - settingReach(BOSS) - 2.1, coralDrop(seed, detail), swing(), detail),
    ...hung(-side, aside - 0.9, pearlDrop(seed, detail), swing(), detail),
    ...hung(side, aside - 0.9, glassDrop(seed, detail), swing(), detail),
  ];
}

/** A soldered eye at a place under the hoop, a ring in it and a drop in the ring. */
function hung(
  x: number,
  y: number,
  drop: Threaded,
  swing: { turnY: number; turnZ: number },
  detail: Detail,
): Part[] {
  const eye = ring({ radius: 0.85, wire: 0.32 }, detail);
  const links = times(3, (index) =>
    moveParts(
      [ring({ radius: 0.95, wire: 0.28, stretch: 1.3 }, detail)],
      place({ y: -1.55 - index * 1.75, turnY: 0.3 + (index * Math.PI) / 2 }),
    ),
  ).flat();
  return moveParts(
    [
      ...moveParts([eye], place({ turnY: Math.PI / 2 })),
      ...moveParts(
        [...links, ...moveParts(drop.parts, place({ y: -5.6, turnY: swing.turnY }))],
        place({ turnZ: swing.turnZ }),
      ),
    ],
    place({ x, y }),
  );
}

/** Fine wire wound about the lower half of the hoop, between the eyes. */
function winding(detail: Detail): Part[] {
  const stretches = [
    [196, 216],
    [226, 252],
    [288, 314],
    [324, 344],
  ];
  const radius = 0.26;
  return stretches.flatMap(([from = 0, to = 0]) => {
    const turns = Math.round(((((to - from) * Math.PI) / 180) * HOOP.radius) / (radius * 2.3));
    const line = (steps: number): Vec3[] =>
      lift(arc(0, 0, HOOP.radius * 1.006, (from * Math.PI) / 180, (to * Math.PI) / 180, steps), 0);
    if (!detail.isFine) return [part('silver', wire(line(6), HOOP.wire + 0.3, { sides: 5 }), ROUND)];
    const each = detail.count(5, 8);
    const coil = framesOf(line(turns * each), false, [0, 0, 1]).map((frame, index) => {
      const angle = (Math.PI * 2 * index) / each;
      const reach = HOOP.wire + radius * 0.75;
      return inFrame(frame, reach * Math.cos(angle), reach * Math.sin(angle));
    });
    const ends = [line(1)[0], line(1)[1]].flatMap((end) =>
      end
        ? moveParts(
            [bead(HOOP.wire + 0.42, detail, 'silver', 0.42)],
            place({ x: end[0], y: end[1], turnZ: Math.atan2(end[1], end[0]) }),
          )
        : [],
    );
    return [part('silver', wire(coil, radius, { sides: detail.count(4, 5) }), ROUND), ...ends];
  });
}

/** A glass in a toothed bezel framed with seed pearls, on a disc of sheet that is closed behind. */
function boss(detail: Detail): Part[] {
  const reach = settingReach(BOSS);
  const size = BOSS.half[0] + reach;
  const disc = lathe(
    [
      [0, -0.9],
      [size * 0.55, -0.85],
      [size * 0.94, -0.45],
      [size, -0.15],
      [size * 0.97, 0.05],
      [0, 0.05],
    ],
    detail.count(12, 44),
  );
  return moveParts(
    [
      ...moveParts([part('silver', disc, 40)], place({ turnX: Math.PI / 2 })),
      ...stone(BOSS, [0, 0, 0], detail),
    ],
    place({ y: -HOOP.radius - 1.2, z: 1.2 }),
  );
}

const coralDrop = (seed: number, detail: Detail): Threaded =>
  strung([
    eyelet(detail),
    ...pearls(5, 1.28, seed, detail),
    cap(2, 2.1, 1, detail),
    {
      parts: [
        dropBead(
          { material: 'coral', radius: 3.4, length: 14.5, belly: 0.44, point: 0.5, wobble: 0.09, seed },
          detail,
        ),
      ],
      length: 13.6,
    },
    cap(1.7, 1.6, -1, detail),
    ...pearls(1, 1.15, seed + 4, detail),
    tip(detail),
  ]);

const pearlDrop = (seed: number, detail: Detail): Threaded =>
  strung([
    eyelet(detail),
    ...pearls(2, 1.3, seed + 7, detail),
    cap(1.5, 1.9, 1, detail),
    {
      parts: [
        dropBead(
          {
            material: 'pearl',
            radius: 3.4,
            length: 9.4,
            belly: 0.38,
            point: 0.5,
            wobble: 0.07,
            seed: seed + 9,
          },
          detail,
        ),
      ],
      length: 8.9,
    },
    cap(1.5, 1.2, -1, detail),
    bit('coral', 1.3, seed + 2, detail),
    tip(detail),
  ]);

const glassDrop = (seed: number, detail: Detail): Threaded =>
  strung([
    eyelet(detail),
    ...pearls(2, 1.3, seed + 11, detail),
    cap(1.5, 1.9, 1, detail),
    {
      parts: [
        dropBead(
          {
            material: 'glass-green',
            radius: 3.5,
            length: 9.4,
            belly: 0.4,
            point: 0.46,
            lobes: 9,
            wobble: 0.03,
            seed: seed + 13,
          },
          detail,
        ),
      ],
      length: 8.9,
    },
    cap(1.5, 1.2, -1, detail),
    ...pearls(1, 1.15, seed + 15, detail),
    tip(detail),
  ]);

/** The turned-over end of the thread's wire. */
const eyelet = (detail: Detail): Threaded => ({
  parts: moveParts([ring({ radius: 0.75, wire: 0.24 }, detail)], place({ turnY: Math.PI / 2 })),
  length: 1.55,
});

const bit = (material: 'coral' | 'pearl', radius: number, seed: number, detail: Detail): Threaded => ({
  parts: [dropBead({ material, radius, length: radius * 1.9, point: 0.5, wobble: 0.09, seed }, detail)],
  length: radius * 1.8,
});

/** Seed pearls with rings of silver between them. */
const pearls = (count: number, radius: number, seed: number, detail: Detail): Threaded[] =>
  times(count, (index) => [
    bit('pearl', radius * (index % 2 ? 1.06 : 1), seed + index, detail),
    spacer(detail),
  ]).flat();

const spacer = (detail: Detail): Threaded => ({ parts: [bead(0.8, detail, 'silver', 0.32)], length: 0.5 });

/** A cap of sheet with a rim of grains, over (1) or under (−1) a bead. */
function cap(radius: number, height: number, up: number, detail: Detail): Threaded {
  const shell = lathe(
    [
      [0, -height * 0.3],
      [radius, -height / 2],
      [radius * 0.92, -height * 0.1],
      [radius * 0.62, height * 0.3],
      [radius * 0.34, height * 0.5],
      [0, height * 0.5],
    ],
    detail.count(7, 20),
  );
  const grains = around(
    { count: detail.isFine ? 11 : 0, radius: radius * 0.94, y: -height / 2 + 0.1 },
    () => [granule({ radius: radius * 0.22 }, [0, 0], detail)],
  );
  return {
    parts: moveParts([part('silver', shell, 40), ...grains], place({ turnX: up > 0 ? 0 : Math.PI })),
    length: height,
  };
}

/** Three grains and one below them, where the wire's end is melted. */
const tip = (detail: Detail): Threaded => ({
  parts: detail.isFine
    ? [
        ...times(3, (index) =>
          moveParts(
            [bead(0.5, detail)],
            place({ x: 0.5 * Math.cos(index * 2.094), z: 0.5 * Math.sin(index * 2.094), y: 0.35 }),
          ),
        ).flat(),
        ...moveParts([bead(0.48, detail)], place({ y: -0.35 })),
      ]
    : [bead(0.8, detail)],
  length: 1.6,
});
