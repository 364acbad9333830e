import type { Vec2, Vec3 } from '#kit';
import { arc, createRandom, ellipse, inset, mix, place, sway, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts } from '../part';
import { bead } from '../parts/bead';
import { braid } from '../parts/chain';
import { dropBead } from '../parts/drop-bead';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { leafDrop } from '../parts/leaf-drop';
import { pendant } from '../parts/pendant';
import { plate } from '../parts/plate';
import { settingReach, stone } from '../parts/stone';
import { strung } from '../parts/strung';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

const DEGREE = Math.PI / 180;
const OUTER = 85;
/** How far the crescent reaches to either side of its lowest point. */
const END = 83 * DEGREE;

/** The inner edge: the crescent narrows towards its horns. */
const innerAt = (turn: number): number => mix(44, 69, (Math.abs(turn) / END) ** 1.7);

/** A place on the crescent: the turn from its lowest point and the distance from the middle of its circle. */
const spot = (turn: number, radius: number): Vec2 => [radius * Math.sin(turn), -radius * Math.cos(turn)];

const middleAt = (turn: number): number => (OUTER + innerAt(turn)) / 2;

const OUTLINE: readonly Vec2[] = [
  ...times(61, (index) => spot(mix(-END, END, index / 60), OUTER)),
  ...horn(1),
  ...times(61, (index) => {
    const turn = mix(END, -END, index / 60);
    return spot(turn, innerAt(turn));
  }),
  ...horn(-1),
];

/** The rounded end of a horn, in the course of the outline. */
function horn(side: number): Vec2[] {
  const [x, y] = spot(side * END, middleAt(END));
  const half = (OUTER - innerAt(END)) / 2;
  const start = side > 0 ? END - Math.PI / 2 : Math.PI / 2 - END;
  return arc(x, y, half, start, start + Math.PI, 12)
    .slice(1, -1)
    .map(([u, v]): Vec2 => (side > 0 ? [u, v] : [u, v]));
}

/** The row of settings from the middle to a horn: turn in degrees, half size, material. */
const SETTINGS = [
  [0, 8.2, 'carnelian'],
  [25.8, 6.6, 'coral'],
  [46.2, 5.1, 'carnelian'],
  [62.8, 3.7, 'coral'],
] as const;

/** Small corals between the settings, near the edges: turn in degrees, share of the way outwards. */
const SEEDS = [
  [13.8, 0.8],
  [13.6, 0.13],
  [36.8, 0.8],
  [36.6, 0.13],
  [55.2, 0.82],
  [54.8, 0.13],
] as const;

const CHAINS = 11;

/** Beaten hollow, and bent to the chest. */
const bow = ([x, y, z]: Vec3): Vec3 => {
  const radius = Math.hypot(x, y);
  const turn = Math.atan2(x, -y);
  const across = (radius - innerAt(Math.min(END, Math.abs(turn)))) / (OUTER - innerAt(Math.abs(turn)) || 1);
  const hollow = 2.6 * Math.max(0, 1 - (2 * across - 1) ** 2);
  return [x, y, z + hollow - 7 * (x / OUTER) ** 2];
};

export const omyrausha: Piece = {
  id: 'omyrausha',
  size: { width: 170 },
  notes:
    'After the published form: an arc set with coral and stones, with stamping and granulation; each stone is bound in two lines with triangles of grains between, as West Kazakh breast ornaments are described. No size is published: a crescent of radius 85 mm with seven settings, eleven chains with leaves and two neck chains is a proposal, as are the small corals between.',
  still: { frame: 1.12 },
  build: (detail) => [
    ...bendParts([...body(detail), ...settings(detail), ...between(detail), ...horns(detail)], bow),
    ...fringe(detail),
    ...neck(detail),
  ],
};

function body(detail: Detail): Part[] {
  const line = (gap: number) => inset(OUTLINE, gap, 0.9);
  return [
    ...plate(OUTLINE, { thickness: 1.8, border: 5.4, grain: 1.3, sunk: 0.15 }, detail),
    ...twistedWire(onPlate(line(1), 0.4), { radius: 0.9, pitch: 6.2 }, detail),
    ...granuleRow({ radius: 0.85 }, line(2.95), detail),
    ...plainWire(onPlate(line(4.4), 0.1), { radius: 0.42 }, detail),
    ...(detail.isFine ? granuleRow({ radius: 0.5, z: -0.1 }, line(5.6), quick(detail)) : []),
  ];
}

/** For what is smaller than a poppy seed and made by the hundred. */
const quick = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, Math.ceil(fine * 0.72)),
});

/** Seven stones, each in two concentric lines with triangles of grains between them. */
function settings(detail: Detail): Part[] {
  const random = createRandom(7);
  return SETTINGS.flatMap(([degrees, half, material], order) =>
    (degrees ? [1, -1] : [1]).flatMap((side) => {
      const turn = side * degrees * DEGREE;
      const [x, y] = spot(turn, middleAt(turn) + (order ? 0 : -0.4));
      const style = {
        material,
        cut: 'cabochon',
        half: [half * (1 + sway(random, 0.02)), half * (1 + sway(random, 0.02))],
        height: half * 0.42,
        collar: 'silver',
      } as const;
      const reach = half + settingReach(style);
      const rows = half > 4 ? 3 : 2;
      const grain = order ? 0.34 + 0.012 * half : 0.52;
      const far = reach + grain * 1.8 * rows + 0.75;
      const count = Math.round((Math.PI * 2 * (reach + 0.5)) / (grain * 7.4));
      const rays = times(detail.isFine ? count : Math.round(count * 0.6), (index) => {
        const angle = (Math.PI * 2 * index) / (detail.isFine ? count : Math.round(count * 0.6));
        const at: Vec2 = [(reach + grain) * Math.cos(angle), (reach + grain) * Math.sin(angle)];
        return granuleTriangle(
          { radius: grain, rows, turn: angle - Math.PI / 2, z: -0.1 },
          at,
          quick(detail),
        );
      });
      const circle = onPlate(ellipse(far, far, detail.count(14, 60)), 0);
      return moveParts(
        [
          ...stone(style, [0, 0, -0.15], detail),
          ...rays.flat(),
          ...twistedWire(circle, { radius: order ? 0.5 : 0.6 }, detail),
        ],
        place({ x, y, turnZ: turn }),
      );
    }),
  );
}

/** Corals and flowers of grains in the gaps. */
function between(detail: Detail): Part[] {
  return SEEDS.flatMap(([degrees, share]) =>
    [1, -1].flatMap((side) => {
      const turn = side * degrees * DEGREE;
      const [x, y] = spot(turn, mix(innerAt(turn) + 4.6, OUTER - 4.6, share));
      if (!detail.isFine) return granules({ radius: 1.5, material: 'coral' }, [[x, y]], detail);
      return [
        ...stone(
          {
            material: 'coral',
            cut: 'cabochon',
            half: [1.35, 1.35],
            height: 1.1,
            crown: 'silver',
            teeth: 0,
          },
          [x, y, -0.1],
          quick(detail),
        ),
      ];
    }),
  );
}

/** What fills the narrow ends: a triangle of grains and three flowers that grow smaller. */
const horns = (detail: Detail): Part[] =>
  [1, -1].flatMap((side) => {
    const turn = side * 74 * DEGREE;
    const [x, y] = spot(turn, middleAt(turn));
    const heading = turn;
    return [
      ...moveParts(
        [
          ...granuleTriangle({ radius: 0.5, rows: 4, turn: (side * Math.PI) / -2 }, [side * -4.6, 0], detail),
          ...[
            [1.6, 1.1],
            [6, 0.9],
            [9.6, 0.7],
          ].flatMap(([x = 0, radius = 0]) => rosette({ radius, petals: 7 }, [side * x, 0], detail)),
        ],
        place({ x, y, turnZ: heading }),
      ),
    ];
  });

/** Eleven chains, each with a coral above its leaf. */
function fringe(detail: Detail): Part[] {
  const random = createRandom(23);
  return times(CHAINS, (index) => {
    const x = mix(-71, 71, index / (CHAINS - 1));
    const y = -Math.sqrt(OUTER ** 2 - x ** 2);
    const [, , z] = bow([x, y, 0]);
    const coral = dropBead(
      {
        material: 'coral',
        radius: 2.4 + sway(random, 0.15),
        length: 6.4 + sway(random, 0.5),
        wobble: 0.09,
        seed: index + 2,
      },
      detail,
    );
    const cap = (up: number): Part[] =>
      detail.isFine ? moveParts([bead(1.5, quick(detail), 'silver', 0.75)], place({ y: up * 3.1 })) : [];
    const link = (turnY: number): Part[] =>
      detail.isFine ? moveParts([ring({ radius: 0.9, wire: 0.32 }, detail)], place({ turnY })) : [];
    const end = strung([
      { parts: link(1.2), length: 1.5 },
      { parts: [coral, ...cap(1), ...cap(-1)], length: 7.2 },
      { parts: link(0.4), length: 1.3 },
    ]);
    const leaf = leafDrop({ length: 15.5, width: 8, belly: 0.62, afar: 'bead' }, detail);
    return pendant(
      [x, y - 0.5, z - 0.9],
      {
        length: 13.5,
        link: 2.7,
        wire: 0.38,
        seed: 30 + index,
        end: [...end.parts, ...moveParts(leaf, place({ y: -end.length, turnY: sway(random, 0.5) }))],
        turn: 0.3,
      },
      detail,
    );
  }).flat();
}

/** Rings in the horns, two braided chains and, where they meet behind the neck, a hook in an eye. */
function neck(detail: Detail): Part[] {
  const [hornX, hornY] = spot(END + 4.5 * DEGREE, middleAt(END));
  const [, , back] = bow([hornX, hornY, 0]);
  const top: Vec3 = [0, 132, -12];
  const chains = [1, -1].flatMap((side) => {
    const start: Vec3 = [side * hornX, hornY + 7.4, back + 0.6];
    const line = times(25, (index): Vec3 => {
      const t = index / 24;
      // Hangs a little outwards of the straight line, and goes back over the shoulder.
      const belly = Math.sin(Math.PI * t ** 0.85);
      return [
        mix(start[0], top[0] + side * 4.6, t) + side * 13 * belly,
        mix(start[1], top[1], t) + 9 * belly,
        mix(start[2], top[2], t ** 1.6),
      ];
    });
    return [
      ...braid(line, { width: 4, thickness: 2.2, strands: 3, pitch: 8 }, quick(detail)),
      ...moveParts(
        [ring({ radius: 2.5, wire: 0.7 }, detail)],
        place({ x: side * hornX, y: hornY + 1.4, z: back - 0.2, turnY: Math.PI / 2 }),
      ),
      ...moveParts(
        [ring({ radius: 2.3, wire: 0.6 }, detail)],
        place({ x: side * hornX, y: hornY + 5.2, z: back, turnY: 0.2 }),
      ),
      ...moveParts(
        [bead(2.1, detail, 'silver', 1.5)],
        place({ x: start[0], y: start[1] + 0.8, z: start[2] }),
      ),
    ];
  });
  const hook = [
    ...arc(-1, 0, 3.1, Math.PI * 0.95, -Math.PI * 0.72, detail.count(8, 22)).map(
      ([x, y]): Vec3 => [x + 1, y, 0],
    ),
  ];
  return [
    ...chains,
    ...moveParts(
      [
        ...plainWire(hook, { radius: 0.75, closed: false, free: true }, detail),
        ...moveParts([ring({ radius: 2.9, wire: 0.7 }, detail)], place({ x: 3.6, y: -0.2, turnX: 1.1 })),
        ...moveParts([bead(1.9, detail, 'silver', 1.5)], place({ x: 6, y: -0.4 })),
        ...moveParts([bead(1.9, detail, 'silver', 1.5)], place({ x: -4.2, y: -0.6 })),
      ],
      place({ x: 0, y: top[1] + 0.6, z: top[2] }),
    ),
  ];
}
