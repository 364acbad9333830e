import type { Vec2, Vec3 } from '#kit';
import {
  circle,
  createRandom,
  ellipse,
  inset,
  mix,
  place,
  resampleOutline,
  stitchRings,
  sway,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part } from '../part';
import { bead } from '../parts/bead';
import { braid, chain } from '../parts/chain';
import { createRoll } from '../parts/cuff';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { hinge } from '../parts/hinge';
import { plate } from '../parts/plate';
import { roseCut } from '../parts/rose-cut';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Half axes of the bracelet, and half of its length laid flat. */
const [A, B, HALF] = [29, 24.5, 82.6] as const;
const roll = createRoll(() => [A, B], 0);
/** What the whole lies on. */
const FLOOR = -B - 1.6;

const halfHeight = (x: number): number => 10 + 6.5 * Math.exp(-((Math.abs(x) / 47) ** 2.6));

const edge = (side: number): Vec2[] =>
  times(91, (index) => {
    const x = mix(-HALF, HALF, index / 90);
    return [x, side * halfHeight(x)];
  });
const BAND: readonly Vec2[] = resampleOutline([...edge(-1), ...edge(1).reverse()], 1);

/** Faceted stones of the bracelet: place along the band, half width and half height. */
const STONES = [
  [0, 5.4, 7.2],
  [22, 4.4, 5.6],
  [-22, 4.5, 5.5],
  [40.5, 3.5, 4.4],
  [-40.5, 3.4, 4.5],
] as const;

/** The rosette on the back of the hand. */
const HAND = { y: -61, z: FLOOR + 3.4, radius: 14.5 } as const;

/** From thumb to little finger: middle of the bezel, lean, radius of the hoop inside. */
const RINGS = [
  { at: [-45, -86], lean: -0.92, radius: 9.6 },
  { at: [-27, -109], lean: -0.34, radius: 8.8 },
  { at: [0.5, -118], lean: 0.02, radius: 9.2 },
  { at: [27, -111], lean: 0.32, radius: 8.7 },
  { at: [47.5, -94], lean: 0.62, radius: 7.9 },
] as const;
const BEZEL = ellipse(6.8, 8.6, 64);

export const besBilezik: Piece = {
  id: 'bes-bilezik',
  size: { height: 144, depth: 55 },
  notes:
    'A bracelet of faceted red stones surrounded by chains, as published; that chains lead over the back of the hand to rings on the fingers is general knowledge. No size is published: a cuff of 61 × 52 mm, the rosette, five rings of Ø 16–19 mm inside and the chains are a proposal. Red jasper is shown with the material of the carnelians. It lies spread out as on a hand.',
  still: { from: [0.16, 0.12, 1], frame: 1.2 },
  build: (detail) => [
    ...bendParts([...band(detail), ...ornament(detail)], roll),
    ...closing(detail),
    ...overHand(detail),
    ...rosettePlate(detail),
    ...RINGS.flatMap((_, index) => fingerRing(index, detail)),
  ],
};

/** Stones that are large enough, or seen from near, have a crown of grains. */
const CROWN = { crown: 'silver' } as const;

/** For what is small and made by the dozen. */
const quick = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, Math.ceil(fine * 0.72)),
});

function band(detail: Detail): Part[] {
  const rails = [1, -1].flatMap((side) => {
    const line = (gap: number, z: number) =>
      times(detail.isFine ? 84 : 20, (index): Vec3 => {
        const x = mix(-HALF + 1.2, HALF - 1.2, index / (detail.isFine ? 83 : 19));
        return [x, side * (halfHeight(x) - gap), z];
      });
    return [
      ...plainWire(line(0.8, 0.3), { radius: 0.8, closed: false }, detail),
      // The chains that surround the stones: plaited, and soldered down.
      ...braid(line(3.2, 0.75), { width: 3, thickness: 1.7, strands: 4, pitch: 5.4 }, detail),
      ...(detail.isFine ? plainWire(line(5.4, 0.1), { radius: 0.38, closed: false }, detail) : []),
    ];
  });
  return [...plate(BAND, { thickness: 1.6, border: 2, grain: 1.5, sunk: 0.1 }, detail), ...rails];
}

/** Stones, triangles of grains between them, a row of flowers towards the back. */
function ornament(detail: Detail): Part[] {
  const stones = STONES.flatMap(([x, wide, tall], index) =>
    roseCut(
      {
        material: 'carnelian',
        half: [wide, tall],
        height: 2.1 + wide * 0.16,
        collar: 'silver',
        ...(Math.abs(x) < 30 ? CROWN : {}),
        turn: 0.02 * Math.sin(index * 4),
      },
      [x, 0, -0.1],
      detail,
    ),
  );
  const between = [11, 31.5, -11, -31.5].flatMap((x) => [
    ...(detail.isFine ? [1, -1] : []).flatMap((up) =>
      granuleTriangle({ radius: 0.5, rows: 4, turn: up > 0 ? Math.PI : 0 }, [x, up * 7.6], detail),
    ),
    ...rosette({ radius: 0.9, petals: 7 }, [x, 0], detail),
  ]);
  const behind = [1, -1].flatMap((side) =>
    [49.5, 57.5, 65.5, 73.5].flatMap((x, index) => {
      if (index % 2) return rosette({ radius: 1.1, petals: 8 }, [side * x, 0], detail);
      if (!detail.isFine) return [];
      return [1, -1].flatMap((up) =>
        granuleTriangle({ radius: 0.46, rows: 4, turn: up > 0 ? 0 : Math.PI }, [side * x, up * 0.6], detail),
      );
    }),
  );
  return [...stones, ...between, ...behind];
}

/** The hinge behind, its pin on a little chain so that it is not lost. */
function closing(detail: Detail): Part[] {
  const [x, y, z] = [0, 0, -B - 0.2];
  const pin = hinge({ width: 17, radius: 1.9, knuckles: 5, pin: 1.8 }, detail);
  const hung: Vec3[] = [
    [0, 10.8, z - 0.4],
    [4.5, 6, z - 1.2],
    [9.5, 5, z + 0.4],
    [14, 8.4, z + 2.9],
  ];
  return [
    ...moveParts(pin, place({ x, y, z, turnZ: Math.PI / 2 })),
    ...moveParts([bead(1.7, detail, 'silver', 1.3)], place({ y: 10.8, z })),
    ...(detail.isFine ? chain(hung, { link: 2.4, wire: 0.32, seed: 5 }, quick(detail)) : []),
  ];
}

/** A chain that sags between two places. */
function sagging(from: Vec3, to: Vec3, sag: number, seed: number, detail: Detail): Part[] {
  const line = times(15, (index): Vec3 => {
    const t = index / 14;
    const fall = Math.sin(Math.PI * t);
    return [
      mix(from[0], to[0], t),
      mix(from[1], to[1], t),
      Math.max(FLOOR + 1.1, mix(from[2], to[2], t) - sag * fall),
    ];
  });
  return chain(line, { link: detail.isFine ? 3.1 : 6, wire: 0.48, seed }, quick(detail));
}

/** Three chains from the bracelet to the rosette, five from there to the rings. */
function overHand(detail: Detail): Part[] {
  const down = [-9, 0, 9].flatMap((x, index) => {
    const foot = -halfHeight(x) - 0.8;
    const from = roll([x, foot, -0.7]);
    const angle = Math.PI / 2 - (index - 1) * 0.42;
    const to: Vec3 = [
      (HAND.radius + 1.2) * Math.cos(angle),
      HAND.y + (HAND.radius + 1.2) * Math.sin(angle),
      HAND.z - 1,
    ];
    return [
      ...sagging([from[0], from[1] - 0.8, from[2]], to, 4, 40 + index, detail),
      ...eye([from[0], from[1], from[2]], Math.PI / 2, detail),
      ...eye(to, angle, detail),
    ];
  });
  const out = RINGS.flatMap(({ at: [x, y], lean, radius }, index) => {
    const angle = -Math.PI / 2 + (index - 2) * 0.62;
    const from: Vec3 = [
      (HAND.radius + 1.2) * Math.cos(angle),
      HAND.y + (HAND.radius + 1.2) * Math.sin(angle),
      HAND.z - 1,
    ];
    const top = 9.6;
    const to: Vec3 = [x - top * Math.sin(lean), y + top * Math.cos(lean), bezelZ(radius) - 1];
    return [...sagging(from, to, 3.4, 60 + index, detail), ...eye(from, angle, detail)];
  });
  return [...down, ...out];
}

/** A soldered eye that stands away from an edge. */
const eye = ([x, y, z]: Vec3, along: number, detail: Detail): Part[] =>
  detail.isFine
    ? moveParts(
        [ring({ radius: 1.35, wire: 0.48 }, detail)],
        place({ x, y, z, turnX: Math.PI / 2, turnZ: along }),
      )
    : [];

/** Height of a bezel's face when its ring lies on its hoop. */
const bezelZ = (radius: number): number => FLOOR + 2 * radius + 4.4;

/** The rosette: a domed disc with a large stone, rays of grains and beads. */
function rosettePlate(detail: Detail): Part[] {
  const outline = circle(HAND.radius, 72);
  const dome = ([x, y, z]: Vec3): Vec3 => [x, y, z + 1.8 * Math.max(0, 1 - (x * x + y * y) / 215)];
  const count = detail.isFine ? 14 : 0;
  const rays = times(count, (index) => {
    const angle = ((index + 0.5) / count) * Math.PI * 2;
    const at: Vec2 = [8.2 * Math.cos(angle), 8.2 * Math.sin(angle)];
    return granuleTriangle({ radius: 0.4, rows: 3, turn: angle - Math.PI / 2 }, at, detail);
  });
  const face = [
    ...plate(outline, { thickness: 1.6, border: 2.8, grain: 1, sunk: 0.1 }, detail),
    ...twistedWire(onPlate(inset(outline, 0.7, 0.7), 0.25), { radius: 0.65 }, detail),
    ...granuleRow({ radius: 0.66 }, inset(outline, 2.1, 0.7), detail),
    ...plainWire(onPlate(inset(outline, 3.2, 0.7), 0.05), { radius: 0.34 }, detail),
    ...roseCut(
      { material: 'carnelian', half: [4.8, 4.8], height: 3, collar: 'silver', crown: 'silver', turn: 0.2 },
      [0, 0, -0.1],
      detail,
    ),
    ...rays.flat(),
  ];
  return moveParts(bendParts(face, dome), place({ y: HAND.y, z: HAND.z, turnZ: 0.04 }));
}

/** A finger ring lying on its hoop, its bezel to the front. */
function fingerRing(index: number, detail: Detail): Part[] {
  const { at, lean, radius } = RINGS[index] ?? RINGS[0];
  const random = createRandom(index + 3);
  const thick = 1.2;
  const middle = -1.9 - radius - thick + 0.5;
  const steps = detail.count(10, 44);
  const hoop = times(steps, (step): Vec3[] => {
    const angle = (Math.PI * 2 * step) / steps;
    const half = mix(1.7, 3.1, Math.max(0, Math.cos(angle)) ** 1.4);
    const base = radius * (1 + 0.015 * Math.sin(2 * angle + index));
    const section: Vec2[] = detail.isFine
      ? [
          [0, half],
          [0.7, half],
          [thick, half * 0.62],
          [thick, half * 0.25],
          [thick * 0.72, 0],
          [thick, -half * 0.25],
          [thick, -half * 0.62],
          [0.7, -half],
          [0, -half],
        ]
      : [
          [0, half],
          [thick, half * 0.5],
          [thick, -half * 0.5],
          [0, -half],
        ];
    return section.map(([out, y]) => [
      (base + out) * Math.sin(angle),
      y,
      middle + (base + out) * Math.cos(angle),
    ]);
  });
  const stoneHalf: Vec2 = [3.9 + sway(random, 0.15), 5.2 + sway(random, 0.15)];
  const work = [
    part('silver', stitchRings(hoop, { along: true }), 34),
    ...plate(BEZEL, { thickness: 1.9, border: 1.2, grain: 1, sunk: 0.05 }, detail),
    ...twistedWire(onPlate(inset(BEZEL, 0.5, 0.6), 0.15), { radius: 0.5 }, quick(detail)),
    ...roseCut(
      { material: 'carnelian', half: stoneHalf, height: 2.5, ...(detail.isFine ? CROWN : {}) },
      [0, 0, -0.1],
      quick(detail),
    ),
    ...(detail.isFine
      ? moveParts([ring({ radius: 1.3, wire: 0.46 }, detail)], place({ y: 9.3, z: -1, turnY: Math.PI / 2 }))
      : []),
    ...granules(
      { radius: 0.6 },
      [
        [0, 7.6],
        [0, -7.6],
      ],
      detail,
    ),
  ];
  return moveParts(
    work,
    place({ x: at[0], y: at[1], z: bezelZ(radius), turnZ: lean, turnY: sway(random, 0.06) }),
  );
}
