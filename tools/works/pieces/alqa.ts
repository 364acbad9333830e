import type { Vec2, Vec3 } from '#kit';
import { circle, ellipse, inset, mix, place, spiral, times } from '../../geometry';
import { createDetail, type Detail } from '../detail';
import { cutDot, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts } from '../part';
import { bead } from '../parts/bead';
import { braid } from '../parts/chain';
import { dropBead } from '../parts/drop-bead';
import { engrave } from '../parts/engraving';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { hinge } from '../parts/hinge';
import { plate } from '../parts/plate';
import { qozaDrop } from '../parts/qoza-drop';
import { stone } from '../parts/stone';
import { tassel } from '../parts/tassel';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** The plates lie on an arc: its radius, half of what one plate takes of it, and the plates' half height. */
const [RADIUS, HALF_TURN, HALF] = [94, 0.168, 13] as const;
const PLATES = [-3, -2, -1, 0, 1, 2, 3] as const;
/** Left free beside each plate for half a hinge. */
const GAP = 1.75;
const THICK = 2.2;
/** The round pendant below the middle plate. */
const DISC = { radius: 25, y: -RADIUS - HALF - 4.6 - 25 } as const;
const COLLAR_TOP = 96;

/** Half the width of a plate at a height about its own middle: its sides run to the middle of the arc. */
const halfWidth = (y: number): number => (RADIUS - y) * Math.tan(HALF_TURN) - GAP;

const PLATE: readonly Vec2[] = [
  [-halfWidth(-HALF), -HALF],
  [halfWidth(-HALF), -HALF],
  [halfWidth(HALF), HALF],
  [-halfWidth(HALF), HALF],
];
const ROUND_PLATE = circle(DISC.radius, 96);

/** What the burin cuts into every plate: horns in the corners, their eyes, a line about the stone. */
const DRAWING = {
  box: { left: -17.5, low: -13.5, right: 17.5, top: 13.5 },
  shapes: [
    ...[1, -1].flatMap((side) =>
      [1, -1].flatMap((up) => {
        const x = side * (halfWidth(up * 7.4) - 5.1);
        const curl = spiral([x, up * 6.9], [2.3, 0.5], side > 0 ? Math.PI : 0, -side * up * 1.3, 26);
        return [
          cutLine(curl, 0.42),
          cutLine([curl[0] ?? [x, up * 6.9], [side * 1.4, up * 9.2]], 0.4),
          cutDot([side * 0.9, up * 8], 0.34),
        ];
      }),
    ),
    cutLine(ellipse(8.6, 7.5, 48), 0.3, 1, true),
  ],
  niello: false,
};

export const alqa: Piece = {
  id: 'alqa',
  size: { width: 202 },
  notes:
    'Flat plates (taqta) joined by hinges (toinaq), stones (qas), balls (qoza), chains and drops (aiaq), a silk cord (bau) and the round pendant from which the form grew, as Kazakh reference texts name the parts. No size is published: seven plates on an arc of radius 94 mm in a width of 200 mm, the glasses over red, a pendant of Ø 50 mm and all drops are a proposal, as is the engraving.',
  still: { frame: 1.14 },
  build: (detail) => {
    const drawn = taqta(detail);
    return [
      ...PLATES.flatMap((step) => onArc(step * 2, [...drawn, ...qas(step, detail)])),
      ...times(PLATES.length - 1, (index) => onArc((index - 2.5) * 2, toinaq(detail))).flat(),
      ...roundPendant(detail),
      ...aiaq(detail),
      ...bau(detail),
    ];
  },
};

/** Stones that are large enough, or seen from near, have a crown of grains. */
const CROWN = { crown: 'silver' } as const;

/** For what is small and made by the hundred. */
const quick = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, Math.ceil(fine * 0.75)),
});

/** For what is no larger than a pea. */
const small = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, Math.ceil(fine * 0.5)),
});

/** For the few rings that stand alone. */
const round = (detail: Detail): Detail => ({
  ...detail,
  count: (coarse, fine) => detail.count(coarse, fine * 1.7),
});

/** Turns work made about a plate's middle to its place, counted in halves of a plate from the middle. */
const onArc = (halves: number, parts: readonly Part[]): Part[] =>
  moveParts(moveParts(parts, place({ y: -RADIUS })), place({ turnZ: halves * HALF_TURN, z: backAt(halves) }));

/** The ends of the collar go back towards the shoulders. */
const backAt = (halves: number): number => -0.14 * halves ** 2;

/** A gilt plate of the collar, engraved, within its borders. */
function taqta(detail: Detail): Part[] {
  const line = (gap: number) => inset(PLATE, gap, 0.8);
  return [
    ...engrave(
      plate(PLATE, { thickness: THICK, border: 3.5, field: 'gold', grain: 1.2, sunk: 0.1 }, detail),
      DRAWING,
    ),
    ...twistedWire(onPlate(line(0.75), 0.3), { radius: 0.72, pitch: 5.8 }, quick(detail)),
    ...(detail.isFine ? granuleRow({ radius: 0.62 }, line(2.25), quick(detail)) : []),
    ...(detail.isFine ? plainWire(onPlate(line(3.4), 0.05), { radius: 0.34 }, detail) : []),
  ];
}

/** The stone of one plate: glass over red and coral by turns. */
const qas = (step: number, detail: Detail): Part[] => [
  ...stone(
    {
      material: step % 2 ? 'coral' : 'glass-red',
      cut: 'cabochon',
      half: [5.4 + 0.1 * Math.sin(step * 5), 4.5 + 0.1 * Math.cos(step * 3)],
      height: 2.5,
      collar: 'silver',
      ...(detail.isFine ? CROWN : {}),
    },
    [0, 0, -0.2],
    quick(detail),
  ),
  ...(detail.isFine ? [1, -1] : []).flatMap((side) =>
    granuleTriangle(
      { radius: 0.44, rows: 3, turn: side > 0 ? -Math.PI / 2 : Math.PI / 2 },
      [side * 8.9, 0],
      quick(detail),
    ),
  ),
];

/** Between two plates: three tubes on an upright pin. */
const toinaq = (detail: Detail): Part[] =>
  moveParts(
    detail.isFine
      ? hinge({ width: 2 * HALF - 5, radius: 1.55, knuckles: 3, pin: 1.3 }, detail)
      : moveParts([bead(1.7, createDetail(0), 'silver', HALF)], place({ turnZ: Math.PI / 2 })),
    place({ z: -THICK / 2 + 0.2, turnZ: Math.PI / 2 }),
  );

/** The round plate with a pearl-rimmed glass, rays of grains and four corals. */
function roundPendant(detail: Detail): Part[] {
  const line = (gap: number) => inset(ROUND_PLATE, gap, 0.8);
  const dome = ([x, y, z]: Vec3): Vec3 => [x, y, z + 2.6 * Math.max(0, 1 - (x * x + y * y) / 640)];
  const count = detail.isFine ? 16 : 0;
  const rays = times(count, (index) => {
    const angle = ((index + 0.5) / count) * Math.PI * 2;
    const at: Vec2 = [18.6 * Math.cos(angle), 18.6 * Math.sin(angle)];
    return granuleTriangle({ radius: 0.5, rows: 4, turn: angle + Math.PI / 2 }, at, quick(detail));
  });
  const corals = times(8, (index) => {
    const angle = (index / 8) * Math.PI * 2;
    const at: Vec3 = [15.3 * Math.cos(angle), 15.3 * Math.sin(angle), -0.1];
    if (index % 2) return rosette({ radius: 0.85, petals: 7 }, [at[0], at[1]], quick(detail));
    if (!detail.isFine) return granules({ radius: 2.2, material: 'coral' }, [[at[0], at[1]]], detail);
    return stone(
      { material: 'coral', cut: 'cabochon', half: [2.1, 2.1], height: 1.4, collar: 'silver' },
      at,
      quick(detail),
    );
  });
  const face = [
    ...plate(ROUND_PLATE, { thickness: THICK, border: 4.9, field: 'gold', grain: 1.3, sunk: 0.1 }, detail),
    ...twistedWire(onPlate(line(0.8), 0.35), { radius: 0.8, pitch: 5.8 }, detail),
    ...granuleRow({ radius: 0.8 }, line(2.7), detail),
    ...plainWire(onPlate(line(4.1), 0.1), { radius: 0.4 }, detail),
    ...stone(
      {
        material: 'glass-red',
        cut: 'cabochon',
        half: [7.6, 7.6],
        height: 3.6,
        collar: 'silver',
        crown: 'pearl',
      },
      [0, 0, -0.2],
      detail,
    ),
    ...rays.flat(),
    ...corals.flat(),
  ];
  const loops = (detail.isFine ? [-7, 7] : []).flatMap((x) => {
    const edge = DISC.radius - Math.sqrt(DISC.radius ** 2 - x ** 2);
    const y = DISC.y + DISC.radius - edge;
    const far = -RADIUS - HALF;
    return [
      ...moveParts(
        [ring({ radius: 1.25, wire: 0.45 }, detail)],
        place({ x, y: y + 0.6, z: -1.1, turnY: Math.PI / 2 }),
      ),
      ...moveParts(
        [ring({ radius: 1.25, wire: 0.45 }, detail)],
        place({ x, y: far - 0.6, z: -1.1, turnY: Math.PI / 2 }),
      ),
      ...moveParts(
        [ring({ radius: 1.5, wire: 0.42, stretch: (far - y - 0.6) / 3 + 0.45 }, detail)],
        place({ x, y: (far + y) / 2, z: -1.1, turnY: 0.15 }),
      ),
    ];
  });
  return [...moveParts(bendParts(face, dome), place({ y: DISC.y })), ...loops];
}

/** Chains with a ball and a leaf along the lower edges. */
function aiaq(detail: Detail): Part[] {
  const collar = PLATES.flatMap((step) => {
    if (step === 0) return [];
    const spread = Math.abs(step) === 2 ? [-0.85, 0, 0.85] : Math.abs(step) === 1 ? [0.2, 0.95] : [-0.3, 0.7];
    return spread.flatMap((share, index) => {
      const turn = step * 2 * HALF_TURN + Math.sign(step) * share * HALF_TURN * 0.86;
      const reach = (RADIUS + HALF) / Math.cos(share * HALF_TURN * 0.86);
      const at: Vec3 = [reach * Math.sin(turn), -reach * Math.cos(turn) - 0.5, backAt(step * 2) - 1.1];
      return qozaDrop(at, { length: 20.3, seed: step * 5 + index + 40 }, detail);
    });
  });
  const below = [-16, -8, 0, 8, 16].flatMap((x, index) =>
    qozaDrop(
      [x, DISC.y - Math.sqrt(DISC.radius ** 2 - x ** 2) - 0.5, -1],
      { length: 20.3, seed: index + 90 },
      detail,
    ),
  );
  return [...collar, ...below];
}

/** Silk cords from rings at the ends, through a ball, knotted behind the neck; their ends are small tassels. */
function bau(detail: Detail): Part[] {
  const turn = 7 * HALF_TURN;
  const [x, y] = [RADIUS * Math.sin(turn), -RADIUS * Math.cos(turn)];
  const z = backAt(7);
  const sides = [1, -1].flatMap((side) => {
    const line = times(25, (index): Vec3 => {
      const t = index / 24;
      return [
        side * (mix(x + 4.4, 1.6, t) + 15 * Math.sin(Math.PI * t) * (1 - 0.4 * t)),
        mix(y + 8.5, COLLAR_TOP, t) + 10 * Math.sin(Math.PI * t),
        mix(z, z - 4, t),
      ];
    });
    const eye = moveParts(
      [ring({ radius: 2.2, wire: 0.6 }, round(detail))],
      place({ x: side * x, y: y - 0.4, z: z - 1, turnX: Math.PI / 2, turnZ: side * 0.4 }),
    );
    const link = moveParts(
      [ring({ radius: 3, wire: 0.65 }, round(detail))],
      place({ x: side * (x + 3), y: y + 4.2, z: z - 0.6, turnY: side * 0.3 }),
    );
    const threaded = line[2] ?? [0, 0, 0];
    return [
      ...braid(
        line,
        { width: 3.4, thickness: 2.8, strands: 3, pitch: detail.isFine ? 9.5 : 14, material: 'silk-red' },
        small(detail),
      ),
      ...eye,
      ...link,
      ...moveParts(
        [dropBead({ material: 'silk-red', radius: 2.6, length: 5, wobble: 0.08, seed: 4 + side }, detail)],
        place({ x: side * (x + 4.4), y: y + 8.2, z }),
      ),
      ...moveParts(
        [bead(3.3, detail, 'silver', 2.8)],
        place({ x: threaded[0], y: threaded[1], z: threaded[2], turnZ: side * -0.05 }),
      ),
    ];
  });
  const knot = dropBead({ material: 'silk-red', radius: 3.5, length: 6.4, wobble: 0.12, seed: 8 }, detail);
  const tassels = [1, -1].flatMap((side) =>
    moveParts(
      detail.isFine
        ? tassel(
            { length: 24, top: 1, foot: 3, threads: 22, thread: 0.54, material: 'silk-red', seed: side + 5 },
            quick(detail),
          )
        : moveParts([bead(2.6, createDetail(0), 'silk-red', 12)], place({ y: -12 })),
      place({ x: side * 1.4, y: COLLAR_TOP - 1.5, z: z - 2.4, turnZ: side * 0.16 }),
    ),
  );
  return [...sides, ...moveParts([knot], place({ y: COLLAR_TOP, z: z - 4, turnZ: Math.PI / 2 })), ...tassels];
}
