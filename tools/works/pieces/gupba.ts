import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import {
  circle,
  createRandom,
  dome,
  lathe,
  lift,
  mix,
  place,
  stitchRings,
  sway,
  times,
  transformMesh,
} from '../../geometry';
import type { Detail } from '../detail';
import { cutDot, cutLine } from '../engraving/drawing';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { turned } from '../parts/bead';
import { cutSheet, joinForms } from '../parts/cut-sheet';
import { engrave } from '../parts/engraving';
import { granuleRow } from '../parts/granules';
import { createSkin } from '../parts/skin';
import { spangle } from '../parts/spangle';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';
import { plaques, turquoise } from './gupba/plaques';

/** The quilted cap: radius and height from its rim up to the tube. */
const CAP: readonly LathePoint[] = [
  [86.3, 0],
  [87.6, 6],
  [86.4, 22],
  [81.4, 38],
  [71.6, 53],
  [58.6, 67],
  [44, 80],
  [28.6, 92],
  [14.6, 102.6],
];
/** Sectors of the ornament about the cap. */
const PLAQUES = 8;
const CARNELIANS = 12;
const LOWER_BEADS = 56;
const UPPER_BEADS = 40;

const SKIN = createSkin(CAP);
const LENGTH = SKIN.length;

export const gupba: Piece = {
  id: 'gupba',
  size: { width: 181, height: 149 },
  notes:
    'Outer size after the pointed Yomut crown in the Met, 455314 (149 × 181 mm), without its tassel of 305 mm. 208 turquoises in two rings and on triangular plaques, 12 carnelians, coins at the corners, stamped silver and decorative wire on a quilted cap, a loop for a feather as published; the carnelians there are inscribed, ours are left plain. The tube and the drops all round follow the general description of the form; the cut of the cap, eight plaques and their drawing are a proposal.',
  still: { from: [0.22, 0.26, 1], frame: 1.24, ground: 'floor' },
  build: (detail) => [
    ...cap(detail),
    ...bendParts([...band(detail, LOWER), ...band(detail, UPPER)], SKIN.wrap),
    ...carnelians(detail),
    ...plaques({ count: PLAQUES, low: 40.5, top: LENGTH - 32 }, SKIN, detail),
    ...finial(detail),
    ...fringe(detail),
  ],
};

/** Felt with a cotton lining, turned in at the rim; the quilting shows inside. */
function cap(detail: Detail): Part[] {
  const segments = detail.count(22, 72);
  const inside = CAP.map(
    ([radius, y], index): LathePoint => [radius - 3.2 + (index % 2) * 0.5, y - (index ? 1.6 : 0)],
  );
  const outer = lathe([...CAP, [0, 104.5]], segments);
  const lining = lathe([[0, 101], ...[...inside].reverse()], segments);
  const rim = lathe(
    [
      [83.1, 0],
      [84.8, -1],
      [86.3, 0],
    ],
    segments,
  );
  return [part('felt-red', outer, 60), part('textile', lining, 60), part('felt-red', rim, 60)];
}

interface BandStyle {
  readonly from: number;
  readonly to: number;
  readonly beads: number;
  readonly beadAt: number;
}

/** The two rings of silver: one about the rim, one where the plaques meet. */
const LOWER: BandStyle = { from: 1.5, to: 23, beads: LOWER_BEADS, beadAt: 7.2 };
const UPPER: BandStyle = { from: LENGTH - 33, to: LENGTH - 19, beads: UPPER_BEADS, beadAt: LENGTH - 26.4 };

/** One ring of sheet, made in equal lengths as long as a plaque is wide, with stamped beads and a row of turquoises. */
function band(detail: Detail, { from, to, beads, beadAt }: BandStyle): Part[] {
  const middle = SKIN.radiusAt((from + to) / 2);
  const half = (Math.PI * middle) / PLAQUES;
  // Where the ring is narrower, the same angle is a shorter way.
  const at = (x: number, y: number): Vec2 => [(x * SKIN.radiusAt(y)) / middle, y];
  const steps = detail.isFine ? detail.count(4, 10) : 4;
  const row = (y: number, reach = half): Vec2[] =>
    times(steps + 1, (index) => at(mix(-reach, reach, index / steps), y));
  const rows = detail.isFine ? detail.count(2, 5) : beads === LOWER_BEADS ? 2 : 3;
  const levels = (z: number): Vec3[][] =>
    times(rows + 1, (index) => lift(row(mix(from, to, index / rows)), z));
  const front = part('silver', stitchRings(levels(detail.isFine ? 0.7 : 1.7), { around: false }), 60);
  const eyes = times(10, (index) => at(mix(-half, half, (index + 0.5) / 10), mix(from, to, 0.66)));
  const drawn =
    to - from > 18
      ? engrave([front], {
          box: { left: -half - 1, low: from, right: half + 1, top: to },
          shapes: eyes.flatMap(([x, y]) => [
            cutDot([x, y], 2.6, true, 0.9),
            cutDot([x, y], 0.9, false, 0.8),
            cutLine(
              [
                [x - 3.3, y - 3.2],
                [x, y - 3.9],
                [x + 3.3, y - 3.2],
              ],
              0.4,
              0.8,
            ),
            cutLine(
              [
                [x - 3.3, y + 3.2],
                [x, y + 3.9],
                [x + 3.3, y + 3.2],
              ],
              0.4,
              0.8,
            ),
          ]),
          niello: false,
        })
      : [front];
  const wires = [from + 0.6, to - 0.6].flatMap((y) =>
    twistedWire(lift(row(y), 1), { radius: 0.95, pitch: 8, closed: false }, detail),
  );
  const inner = (detail.isFine ? [from + 2.6, to - 2.6] : beads === LOWER_BEADS ? [to - 2.6] : []).flatMap(
    (y) => granuleRow({ radius: 1.35, z: 0.5 }, row(y), detail, false),
  );
  const each = beads / PLAQUES;
  const stones = times(each, (index) =>
    turquoise(at(mix(-half, half, (index + 0.5) / each), beadAt), 2.5, detail),
  );
  const sector = [...drawn, ...wires, ...inner, ...stones.flat()];
  const turn = (index: number) => (middle * (Math.PI * 2 * (index + 0.5))) / PLAQUES;
  return times(PLAQUES, (index) =>
    sector.map((each) => ({
      ...each,
      mesh: {
        ...each.mesh,
        vertices: each.mesh.vertices.map(
          ([x, y, z]): Vec3 => [x + (turn(index) * SKIN.radiusAt(y)) / middle, y, z],
        ),
      },
    })),
  ).flat();
}

/** Twelve stones in a ring between the band and the plaques. */
function carnelians(detail: Detail): Part[] {
  const y = 32;
  const half = (Math.PI * SKIN.radiusAt(y)) / CARNELIANS;
  const seat = cutSheet(
    joinForms([circle(8.4, 26).map(([u, v]): Vec2 => [u * 1.22, v * 0.94 + y])]),
    { front: 0.9, thickness: 0.9, slack: [0.6, 0.04] },
    detail,
  );
  const setting = stone(
    { material: 'carnelian', cut: 'table', half: [7.4, 5.2], height: 2, power: 2.2, teeth: 13 },
    [0, y, 0.8],
    detail,
  );
  // Wrapped at the front and turned into place: far along the girth, flat work would lean.
  const one = bendParts(
    [...(detail.isFine ? [...seat, ...studs(half, y, detail)] : []), ...setting],
    SKIN.wrap,
  );
  return times(CARNELIANS, (index) =>
    moveParts(one, place({ turnY: ((index + 0.5) / CARNELIANS) * Math.PI * 2 })),
  ).flat();
}

/** Stamped bosses sewn on the felt between two stones. */
const studs = (x: number, y: number, detail: Detail): Part[] =>
  [-5, 0, 5].map((up) => {
    const radius = up ? 1.7 : 2.5;
    const boss = dome(radius, detail.count(6, 12), 2, 0.5, radius * 0.6);
    return part('silver', transformMesh(boss, place({ x, y: y + up, z: 0.1 })), ROUND);
  });

/** A tube on a stepped foot at the point, open for a feather, with a loop at its side. */
function finial(detail: Detail): Part[] {
  const tube: LathePoint[] = [
    [19, 98.6],
    [18.4, 101],
    [13.4, 104.6],
    [12.6, 107.4],
    [7.6, 109.6],
    [6.4, 112],
    [5.4, 116],
    [5.2, 122],
    [5.9, 123],
    [5.9, 125],
    [5.2, 126],
    [5.2, 132.4],
    [6.4, 133.6],
    [6.4, 135.2],
    [4.6, 135.2],
    [4.5, 120],
    [0, 119],
  ];
  const hoop = (radius: number, y: number, wire: number) =>
    moveParts(
      twistedWire(onPlate(circle(radius, 40), 0), { radius: wire, pitch: wire * 5.4 }, detail),
      place({ y, turnX: Math.PI / 2 }),
    );
  const ridge = times(12, (index) => {
    const angle = (index / 12) * Math.PI * 2;
    return moveParts(
      turquoise([0, 0], 1.7, detail),
      place({ x: 16.2 * Math.sin(angle), y: 101.6, z: 16.2 * Math.cos(angle), turnX: -0.9, turnY: angle }),
    );
  });
  return [
    turned(tube, detail, 'silver', 34),
    ...hoop(19, 99, 0.9),
    ...hoop(8, 109.6, 0.7),
    ...hoop(5.6, 117, 0.5),
    ...(detail.isFine ? ridge.flat() : []),
    ...moveParts([ring({ radius: 2.6, wire: 0.7 }, detail)], place({ x: 8.2, y: 124, turnX: Math.PI / 2 })),
    ...plainWire(
      [
        [5.6, 124, 0],
        [6.4, 124, 0],
      ],
      { radius: 0.8, closed: false, free: true },
      detail,
    ),
  ];
}

/** Little struck drops on rings and links all round the rim. */
function fringe(detail: Detail): Part[] {
  const random = createRandom(23);
  const count = 40;
  const drop = spangle({ shape: 'rhomb', length: 8.2, width: 5.4, material: 'silver' }, detail);
  return times(count, (index) => {
    const turnY = (index / count) * Math.PI * 2;
    const hung = [
      ...(detail.isFine
        ? moveParts([ring({ radius: 1.7, wire: 0.4 }, detail)], place({ y: -0.9, turnY: 0.2 }))
        : []),
      ...moveParts(drop, place({ y: -3, turnY: sway(random, 0.35), turnZ: sway(random, 0.05) })),
    ];
    return moveParts(moveParts(hung, place({ z: 88.6, y: -0.4 })), place({ turnY }));
  }).flat();
}
