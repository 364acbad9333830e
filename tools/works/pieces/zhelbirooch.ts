import type { Vec2, Vec3 } from '#kit';
import {
  arc,
  inset,
  item,
  lift,
  mix,
  mix3,
  place,
  points,
  resampleOutline,
  times,
  wire,
} from '../../geometry';
import type { Detail } from '../detail';
import { cutArea, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { bead } from '../parts/bead';
import { beddedStone } from '../parts/bedded-stone';
import { chain } from '../parts/chain';
import { engrave } from '../parts/engraving';
import { coarser } from '../parts/fewer';
import { granuleRow, granules } from '../parts/granules';
import { fourPetals, hornCross, horns, shadedTriangles } from '../parts/kyrgyz-ornament';
import { cappedBead, lastLeaf, leafStrand } from '../parts/leaf-strand';
import { plate } from '../parts/plate';
import { stone } from '../parts/stone';
import { woundBead } from '../parts/winding';
import { onPlate, ring, twistedWire } from '../parts/wirework';
import { CONE, woundCone } from '../parts/wound-cone';
import type { Piece } from '../piece';

/** Where the cones hang: their axis left and right of the middle, the height of their rims. */
const APART = 81;
const FOOT = 340;
const HOOK = 14;
/** The amulet box: half width, height, half depth, height of its middle. */
const BOX = { wide: 35, tall: 25, deep: 5.5, y: 128 } as const;
export const zhelbirooch: Piece = {
  id: 'zhelbirooch',
  size: { width: 210, height: 430 },
  notes:
    'Two large cones with hooks, wound with silver wire; chains between them with leaf plates and coral; oval tubes wound with twisted wire; a rectangular amulet box with a niello pattern and stones, as published. No size is published: 210 × 430 mm, cones of Ø 44 × 55 and a box of 70 × 50 × 11 mm are a proposal, as are the number of chains and the drawing of the niello.',
  build: (detail) => [
    ...[-1, 1].flatMap((side) => [
      ...moveParts(
        moveParts(woundCone(detail), place({ turnY: side * 0.26 })),
        place({ x: side * APART, y: FOOT }),
      ),
      ...hook(side, detail),
      ...fringe(side, detail),
      ...carriers(side, detail),
    ]),
    ...swags(detail),
    ...box(detail),
    ...boxDrops(detail),
  ],
};

/** The hook for the headdress: a stout wire through the knob, bent over inwards, its tip beaten to a bud. */
function hook(side: number, detail: Detail): Part[] {
  const top = FOOT + CONE.height;
  const middle: Vec2 = [APART - HOOK + 1, 430 - HOOK - 1];
  const bow = arc(middle[0], middle[1], HOOK - 1, 0, Math.PI * 1.1, detail.count(8, 26));
  const line: Vec3[] = lift([[APART, top - 1], [APART, middle[1] - 5], ...bow], 0);
  const tip = item(bow, bow.length - 1);
  const half = [
    part(
      'silver',
      wire(line, 1.15, { sides: detail.count(5, 9), scale: (share) => 1 - 0.35 * share, ground: [0, 0, 1] }),
      ROUND,
    ),
    ...moveParts([bead(1.7, detail)], place({ x: tip[0], y: tip[1] - 0.6 })),
    ...moveParts([bead(1.9, detail, 'silver', 1.1)], place({ x: APART, y: top + 1.6 })),
  ];
  return moveParts(half, place({ mirror: side < 0 }));
}

/** Five chains that hang free from the front of a cone's rim. */
function fringe(side: number, detail: Detail): Part[] {
  return times(5, (index) => {
    const angle = (index / 4) * Math.PI * 0.86 - 0.1;
    const start: Vec3 = [
      side * (APART + (CONE.rim - 2) * Math.cos(angle)),
      FOOT - 0.8,
      (CONE.rim - 2) * Math.sin(angle) + 0.6,
    ];
    const reach = [124, 139, 150, 139, 124][index] ?? 124;
    const end: Vec3 = [start[0] + side * Math.sin(index * 2.3) * 0.8, start[1] - reach, start[2]];
    const leaf = lastLeaf(17, detail);
    return [
      ...eye([start[0], start[1] + 0.4, start[2]], detail),
      ...leafStrand([start, end], { step: 18.6, beads: 2, seed: 40 + index + side * 7 }, detail),
      ...moveParts(leaf, at(end, { turnY: Math.sin(index * 5.1 + side) * 0.35 })),
    ];
  }).flat();
}

const at = ([x, y, z]: Vec3, turned: { turnY?: number; turnZ?: number }) => place({ x, y, z, ...turned });

const eye = ([x, y, z]: Vec3, detail: Detail): Part[] =>
  detail.isFine
    ? moveParts(
        [ring({ radius: 1.6, wire: 0.5 }, coarser(detail, 0.7))],
        place({ x, y, z, turnY: Math.PI / 2 }),
      )
    : [];

/** Three chains that swing from cone to cone above the box. */
function swags(detail: Detail): Part[] {
  return [44, 88, 133].flatMap((sag, index) => {
    const half = APART - CONE.rim + 3 + index * 1.2;
    const z = 5 + index * 1.5;
    const line = times(41, (step): Vec3 => {
      const share = step / 20 - 1;
      // A chain hangs in a steeper curve than a parabola near its ends.
      return [half * share, FOOT - 1 - sag * (1 - Math.abs(share) ** 2.25), z];
    });
    return [
      ...leafStrand(line, { step: 17.5, beads: 2, seed: 70 + index }, detail),
      ...[-1, 1].flatMap((side) => eye([side * half, FOOT - 0.4, z], detail)),
    ];
  });
}

/** Two strings at each side that bear the box: tubes wound with wire, and corals between them. */
function carriers(side: number, detail: Detail): Part[] {
  const lines: readonly (readonly [from: Vec3, to: Vec3])[] = [
    [
      [63, FOOT - 1, -2],
      [BOX.wide - 4, BOX.y + BOX.tall + 2.6, 0],
    ],
    [
      [68, FOOT - 1, -12],
      [BOX.wide - 15, BOX.y + BOX.tall + 2.6, -1.5],
    ],
  ];
  return lines.flatMap(([from, to], which) => {
    const reach = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    const spot = (length: number) => mix3(from, to, length / reach);
    const turnZ = Math.atan2(to[0] - from[0], from[1] - to[1]);
    const tubes = times(4, (index) => {
      const middle = 29 + index * 43.5;
      const tube = woundBead({ length: 32, radius: 3.2, wire: 0.8 }, detail);
      return [
        ...moveParts(tube, at(spot(middle), { turnZ })),
        ...(index < 3
          ? moveParts(cappedBead('coral', 90 + index + which * 5, detail), at(spot(middle + 21.7), { turnZ }))
          : []),
      ];
    }).flat();
    const ends = [
      ...(detail.isFine
        ? [
            ...chain([from, spot(11.5)], { link: 5, wire: 0.55, seed: which }, detail),
            ...chain([spot(177), to], { link: 5, wire: 0.55, seed: which + 3 }, detail),
          ]
        : []),
      threadOf(detail.isFine ? [spot(10), spot(178)] : [from, to]),
    ];
    const half = [...tubes, ...ends, ...eye([from[0], from[1] + 0.6, from[2]], detail)];
    return moveParts(half, place({ mirror: side < 0 }));
  });
}

/** The wire that the beads are strung on. */
const threadOf = (line: readonly Vec3[]): Part => part('silver', wire(line, 0.4, { sides: 4 }), ROUND);

const BOX_OUTLINE = resampleOutline(
  points(
    `${-BOX.wide} ${-BOX.tall}, ${BOX.wide} ${-BOX.tall}, ${BOX.wide} ${BOX.tall}, ${-BOX.wide} ${BOX.tall}`,
  ),
  1,
);

const BRIGHT = { width: 0.62, depth: 0 };
const BOX_DRAWING = {
  box: { left: -BOX.wide, low: -BOX.tall, right: BOX.wide, top: BOX.tall },
  shapes: [
    cutArea([points('-28.6 -18.6, 28.6 -18.6, 28.6 18.6, -28.6 18.6')]),
    cutLine(points('-27.4 -17.4, 27.4 -17.4, 27.4 17.4, -27.4 17.4'), 0.35, 0, true),
    ...[1, -1].flatMap((up) => [
      ...shadedTriangles([up * -26.4, up * -16.6], [up * 26.4, up * -16.6], 3.2, 13, {
        width: 0.28,
        depth: 0,
      }),
    ]),
    ...[-1, 1].flatMap((side) => [
      ...hornCross([side * 20.4, 0], 7.4, BRIGHT, Math.PI / 4),
      ...horns([side * 10.2, 8.2], 5.4, side > 0 ? 0.9 : Math.PI - 0.9, { width: 0.55, depth: 0 }),
      ...horns([side * 10.2, -8.2], 5.4, side > 0 ? -0.9 : Math.PI + 0.9, { width: 0.55, depth: 0 }),
      ...fourPetals([side * 25, 11], 1.9, BRIGHT, 0),
      ...fourPetals([side * 25, -11], 1.9, BRIGHT, 0),
    ]),
  ],
  niello: true,
};

function box(detail: Detail): Part[] {
  const { deep } = BOX;
  const line = (gap: number, z: number) => onPlate(inset(BOX_OUTLINE, gap, 0.8), z);
  const body = plate(
    BOX_OUTLINE,
    { front: deep, thickness: deep * 2, border: 5.6, sunk: 0.3, grain: 2.4, field: 'silver' },
    detail,
  );
  const corals = [-1, 1].flatMap((side) =>
    [0, 1].flatMap((row) =>
      beddedStone(
        {
          material: row ? 'coral' : 'mother-of-pearl',
          cut: 'cabochon',
          half: [2.6, 2.6],
          height: 1.6,
          teeth: 10,
        },
        [row ? 0 : side * 20.4, row ? side * 13.6 : 0, deep - 0.3],
        detail,
      ),
    ),
  );
  return moveParts(
    [
      ...engrave(body, BOX_DRAWING),
      ...twistedWire(line(1, deep + 0.3), { radius: 0.85, pitch: 6.6 }, coarser(detail, 0.6)),
      ...granuleRow({ radius: 1, z: deep }, inset(BOX_OUTLINE, 3.1, 0.8), coarser(detail, 0.7)),
      ...twistedWire(line(5.2, deep), { radius: 0.6, pitch: 4.6 }, coarser(detail, 0.6)),
      ...stone(
        {
          material: 'carnelian',
          cut: 'cabochon',
          half: [10, 7.6],
          height: 4,
          collar: 'silver',
          crown: 'silver',
        },
        [0, 0, deep - 0.3],
        detail,
      ),
      ...corals,
      ...lid(detail),
      ...moveParts(boxLoops(detail), place({ z: 0 })),
    ],
    place({ y: BOX.y }),
  );
}

/** Behind: a plain sheet with the soldered tongue and two pins of the lid that opens at the right. */
function lid(detail: Detail): Part[] {
  const tongue = plate(
    points('-9 -5, 9 -5, 12 0, 9 5, -9 5, -12 0'),
    { thickness: 0.7, border: 1.4, sunk: 0.05, grain: 2 },
    detail,
  );
  const pins = granules({ radius: 0.9 }, points('-7 0, 7 0'), detail);
  return moveParts([...tongue, ...pins], place({ x: 0, y: 0, z: -BOX.deep - 0.6, turnY: Math.PI }));
}

const boxLoops = (detail: Detail): Part[] =>
  [-1, 1].flatMap((side) =>
    [BOX.wide - 4, BOX.wide - 15].flatMap((x, index) =>
      moveParts(
        [ring({ radius: 1.9, wire: 0.6 }, detail)],
        place({ x: side * x, y: BOX.tall + 1.2, z: index ? -1.5 : 0, turnY: Math.PI / 2 }),
      ),
    ),
  );

function boxDrops(detail: Detail): Part[] {
  return times(7, (index) => {
    const x = mix(-BOX.wide + 4, BOX.wide - 4, index / 6);
    const top: Vec3 = [x, BOX.y - BOX.tall - 1.4, 0];
    const reach = 78 - (index % 2) * 12;
    const end: Vec3 = [x + Math.sin(index * 1.7) * 0.7, top[1] - reach, 0];
    return [
      ...eye([x, top[1] + 0.5, 0], detail),
      ...leafStrand([top, end], { step: 19.5, beads: 2, seed: 120 + index }, detail),
      ...moveParts(lastLeaf(20, detail), at(end, { turnY: Math.sin(index * 3.7) * 0.3 })),
    ];
  }).flat();
}
