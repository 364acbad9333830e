import type { Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import {
  bezier,
  circle,
  inset,
  lathe,
  lift,
  mirrorOutline,
  mix,
  place,
  points,
  resampleOutline,
  rope,
  times,
} from '../../geometry';
import type { Detail } from '../detail';
import { cutArea, cutDot, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts, part, partsOf, ROUND } from '../part';
import { bead } from '../parts/bead';
import { beadString } from '../parts/bead-string';
import { beddedStone } from '../parts/bedded-stone';
import { cappedTassel } from '../parts/capped-tassel';
import { engrave } from '../parts/engraving';
import { coarser } from '../parts/fewer';
import { granuleRow, granules } from '../parts/granules';
import { fourPetals, horns } from '../parts/kyrgyz-ornament';
import { leafPlate } from '../parts/leaf-plate';
import { plate } from '../parts/plate';
import { stone } from '../parts/stone';
import { onPlate, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

const HEIGHT = 520;
/** Heights of the middles of the rungs, and of the head bar. */
const HEAD_Y = 464;
const RUNGS = [401, 345, 289, 233] as const;
const TASSEL_TOP = 172;
/** Where the three strands of the ladder hang. */
const STRANDS = [-23, 0, 23] as const;

const HEAD = mirrorOutline(
  bezier(points('0 13, 8 13, 12 9, 18 9, 25 9, 29 12, 34 9, 36 5, 36 -5, 34 -9, 22 -9, 10 -9, 0 -9'), 14),
);
const RUNG = resampleOutline(points('-31 0, -27 -7, 27 -7, 31 0, 27 7, -27 7'), 1);

/** Stamped sheet swells towards its middle line. */
const pillow =
  (half: number) =>
  ([x, y, z]: Vec3): Vec3 => [x, y, z + (z > -0.6 ? 1.6 * Math.max(0, 1 - (y / half) ** 2) : 0)];

export const chachpak: Piece = {
  id: 'chachpak',
  size: { width: 72, height: 520 },
  notes:
    'Three parts, as published: a head that is tied to the hair, a middle with the ornaments, an end of tassels; silver, textile and coral, stamped and beaded. No size is published: 520 × 72 mm, a ladder of three strands with four stamped rungs, and three tassels are a proposal; so are the patterns.',
  build: (detail) => [
    ...ties(detail),
    ...head(detail),
    ...ladder(detail),
    ...RUNGS.flatMap((y, index) =>
      moveParts(rung(index, detail), place({ y, turnZ: Math.sin(index * 2.9) * 0.012 })),
    ),
    ...STRANDS.flatMap((x, index) => moveParts(tassels(index, detail), place({ x, y: TASSEL_TOP }))),
  ],
};

/** Two loops of black cord, one for each plait, sewn fast behind the head. */
function ties(detail: Detail): Part[] {
  return [-19, 19].flatMap((x, which) => {
    const line = times(detail.count(12, 30) + 1, (index): Vec3 => {
      const t = index / detail.count(12, 30);
      const wide = 8.5 * Math.sin(Math.PI * 2 * t) * (0.55 + 0.45 * Math.sin(Math.PI * t));
      return [
        x + wide + Math.sin(which + t * 5) * 0.4,
        HEAD_Y + 2 + (HEIGHT - HEAD_Y - 3.6) * Math.sin(Math.PI * t) ** 0.8,
        -2.4 + Math.cos(Math.PI * t) * 0.9,
      ];
    });
    const cord = rope(line, {
      strand: 0.95,
      spread: 0.85,
      pitch: detail.isFine ? 6 : 40,
      strands: detail.isFine ? 2 : 1,
      sides: detail.count(4, 6),
    });
    return [
      ...partsOf('silk-black', cord, ROUND),
      ...moveParts([bead(2.6, detail, 'silk-red', 2)], place({ x, y: HEAD_Y + 14.6, z: -1.6 })),
    ];
  });
}

const BRIGHT = { width: 0.6, depth: 0 };
const HEAD_DRAWING = {
  box: { left: -36, low: -9, right: 36, top: 13 },
  shapes: [
    cutArea([inset(HEAD, 3.2, 0.7)]),
    cutLine(inset(HEAD, 3.9, 0.7), 0.28, 0, true),
    ...[-1, 1].flatMap((side) => [
      ...horns([side * 8, 0], 6.6, side > 0 ? 0 : Math.PI, BRIGHT),
      ...horns([side * 29.4, 0.2], 5, side > 0 ? Math.PI : 0, { width: 0.5, depth: 0 }),
    ]),
  ],
  niello: true,
};

function head(detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(HEAD, gap, 0.7), z);
  const face = [
    ...engrave(
      plate(HEAD, { thickness: 1.4, border: 3, grain: 1.4, sunk: 0.1, field: 'silver' }, detail),
      HEAD_DRAWING,
    ),
    ...twistedWire(line(0.9, 0.3), { radius: 0.75 }, detail),
    ...granuleRow({ radius: 0.55, z: 0 }, inset(HEAD, 2.3, 0.7), detail),
    ...stone(
      { material: 'coral', cut: 'cabochon', half: [5, 4], height: 2.6, collar: 'silver', crown: 'silver' },
      [0, 0.8, -0.2],
      detail,
    ),
    ...[-1, 1].flatMap((side) =>
      beddedStone(
        { material: 'coral', cut: 'cabochon', half: [2.5, 2.5], height: 1.6, collar: 'silver', teeth: 9 },
        [side * 21.6, 0, -0.2],
        detail,
      ),
    ),
  ];
  return [
    ...moveParts(bendParts(face, pillow(13)), place({ y: HEAD_Y })),
    // Two staples behind, through which the ties are sewn.
    ...[-19, 19].flatMap((x) =>
      moveParts(
        [ring({ radius: 2.8, wire: 0.7 }, detail)],
        place({ x, y: HEAD_Y + 2, z: -2.6, turnX: Math.PI / 2 }),
      ),
    ),
    ...moveParts(loops(-9.6, detail), place({ y: HEAD_Y })),
  ];
}

/** Loops for the three strands at an edge. */
const loops = (y: number, detail: Detail): Part[] =>
  detail.isFine
    ? STRANDS.flatMap((x) =>
        moveParts(
          [ring({ radius: 1.7, wire: 0.5 }, coarser(detail, 0.8))],
          place({ x, y, z: -0.7, turnY: Math.PI / 2 }),
        ),
      )
    : [];

/** Stamped and filled lines: horns that turn away from the stone, a petal rosette, strokes at the ends. */
const RUNG_DRAWING = {
  box: { left: -31, low: -7, right: 31, top: 7 },
  shapes: [-1, 1].flatMap((side) => [
    ...horns([side * 6.4, 0], 7, side > 0 ? 0 : Math.PI, { width: 0.6, depth: 1 }),
    ...fourPetals([side * 18, 0], 3.1, { width: 0.5, depth: 1 }),
    ...[-1, 1].flatMap((up) => [
      cutLine(points(`${side * 7} ${up * 4.7}, ${side * 24.4} ${up * 4.7}, ${side * 26.6} 0`), 0.34),
      cutDot([side * 14.4, up * 2.6], 0.5),
      cutDot([side * 21.6, up * 2.6], 0.5),
    ]),
  ]),
  niello: true,
};

/** A stamped rung of the ladder: a long lozenge with cut ends, corals and a wire about its edge. */
function rung(index: number, detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(RUNG, gap, 0.7), z);
  const red = index % 2 === 0;
  const face = [
    ...engrave(
      plate(RUNG, { thickness: 1.1, border: 1.3, grain: 1.4, sunk: 0.05, field: 'silver' }, detail),
      RUNG_DRAWING,
    ),
    ...twistedWire(line(0.7, 0.25), { radius: 0.6 }, coarser(detail, 0.8)),
    ...beddedStone(
      {
        material: red ? 'coral' : 'carnelian',
        cut: 'cabochon',
        half: red ? [3.6, 3.6] : [4.4, 3.2],
        height: 2,
        collar: 'silver',
        crown: 'silver',
      },
      [0, 0, -0.15],
      detail,
    ),
    ...[-1, 1].flatMap((side) => granules({ radius: 0.9 }, [[side * 26.6, 0]], detail)),
    ...(detail.isFine
      ? [-1, 1].flatMap((side) =>
          granules({ radius: 0.5 }, points(`${side * 25} 1.6, ${side * 25} -1.6, ${side * 28.4} 0`), detail),
        )
      : []),
  ];
  return [...bendParts(face, pillow(7)), ...loops(7.8, detail), ...loops(-7.8, detail)];
}

/** The strings of corals between the rungs, and leaves that flutter between them. */
function ladder(detail: Detail): Part[] {
  const stops = [HEAD_Y - 2.4, ...RUNGS, TASSEL_TOP - 2];
  return stops.slice(1).flatMap((low, index) => {
    const high = stops[index] ?? low;
    return STRANDS.flatMap((x, strand) => {
      const top: Vec3 = [x, high - 9.6, -0.7];
      const foot: Vec3 = [x, low + (index === RUNGS.length ? 6 : 9.6), -0.7];
      const middle = mix(top[1], foot[1], 0.5);
      const seed = index * 10 + strand;
      const strings = [
        ...beadString(
          top,
          [x, middle + 4.6, -0.7],
          { colours: ['coral', 'coral', 'silver'], radius: 2.5, seed, bare: 1 },
          detail,
        ),
        ...beadString(
          [x, middle - 4.6, -0.7],
          foot,
          { colours: ['silver', 'coral', 'coral'], radius: 2.5, seed: seed + 5, bare: 1 },
          detail,
        ),
      ];
      return [
        ...strings,
        ...moveParts(
          boss(strand === 1, detail),
          place({ x, y: middle, z: -0.7, turnZ: Math.sin(seed * 1.9) * 0.06 }),
        ),
      ];
    });
  });
}

/** A stamped half-sphere on a disc, in a string; those in the middle bear a leaf on each side. */
function boss(hasLeaves: boolean, detail: Detail): Part[] {
  const shell: LathePoint[] = [
    [0, -0.9],
    [4.9, -0.9],
    [5.1, -0.4],
    [4.6, 0],
    [3.7, 0.1],
    [3.1, 1.4],
    [1.8, 2.3],
    [0, 2.6],
  ];
  const disc = moveParts(
    [
      part(
        'silver',
        lathe(
          detail.isFine ? shell : shell.filter((_, index) => index % 3 === 1 || index === 0 || index === 7),
          detail.count(7, 24),
        ),
        40,
      ),
    ],
    place({ turnX: Math.PI / 2 }),
  );
  const wire = detail.isFine
    ? twistedWire(lift(circle(4.2, 24), 0.15), { radius: 0.42 }, coarser(detail, 0.6))
    : [];
  const leaves = hasLeaves
    ? [-1, 1].flatMap((side) =>
        moveParts(
          leafPlate({ length: 11, width: 6.4 }, detail),
          place({ x: side * 4.6, y: -1.6, z: 0.4, turnY: side * 0.35, turnZ: side * 0.1 }),
        ),
      )
    : [];
  return [...disc, ...wire, ...leaves];
}

/** The end of a strand: a tassel, turned as it came to hang; the middle one is red and a little longer. */
function tassels(index: number, detail: Detail): Part[] {
  const red = index === 1;
  const length = TASSEL_TOP - (red ? 0 : 7);
  const hung = cappedTassel({ length, material: red ? 'silk-red' : 'silk-black', seed: 30 + index }, detail);
  const loop = detail.isFine
    ? moveParts([ring({ radius: 1.7, wire: 0.5 }, detail)], place({ y: 2.4, turnY: Math.PI / 2 }))
    : [];
  return [...moveParts(hung, place({ turnY: index * 0.8 })), ...loop];
}
