import type { Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { createRandom, divide, item, lathe, mix3, pathLength, place, sway, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { chain } from './chain';
import { dropBead } from './drop-bead';
import { coarser } from './fewer';
import { leafDrop } from './leaf-drop';
import { leafPlate } from './leaf-plate';

export interface LeafStrandStyle {
  /** From leaf to leaf. */
  readonly step: number;
  /** Every how many steps a bead is strung in; none when left out. */
  readonly beads?: number;
  readonly bead?: MaterialName;
  readonly seed: number;
  readonly link?: number;
  /** Length of a leaf. */
  readonly leaf?: number;
}

/** A chain along a line, with a small leaf plate at every step and beads strung in. */
export function leafStrand(path: readonly Vec3[], style: LeafStrandStyle, detail: Detail): Part[] {
  const { step, beads = 0, bead: material = 'coral', seed, link = 6.6, leaf = 9.8 } = style;
  const random = createRandom(seed);
  const count = Math.max(2, Math.round(pathLength(path) / step));
  const stops = divide(path, count);
  const whole = detail.isFine ? [] : chain(path, { link: path.length > 2 ? 15 : 30, wire: 0.62 }, detail);
  const made = times(count, (index): Part[] => {
    const [from, to] = [item(stops, index), item(stops, index + 1)];
    const reach = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    const hasBead = beads > 0 && index % beads === beads - 1;
    const [x, y, z] = mix3(from, to, 1 - BEAD / 2 / reach);
    const strung = hasBead
      ? moveParts(
          cappedBead(material, seed + index, detail),
          place({ x, y, z, turnZ: Math.atan2(to[0] - from[0], from[1] - to[1]) }),
        )
      : [];
    const end = hasBead ? mix3(from, to, 1 - BEAD / reach) : to;
    // A small link wants few corners: the level alone decides them in a chain.
    const links = detail.isFine
      ? chain([from, end], { link, wire: 0.52, seed: seed + index }, { ...detail, level: -0.06 })
      : [];
    const hasLeaf = index > 0 && (detail.isFine || index % 2 === 0);
    return [...links, ...strung, ...(hasLeaf ? leafAt(from, index, leaf, random, detail) : [])];
  });
  return [...whole, ...made.flat()];
}

/** Length of thread that a bead with its caps takes up. */
const BEAD = 6.2;

/** A leaf plate that lies against the chain, on one side or the other of it. */
function leafAt(
  [x, y, z]: Vec3,
  index: number,
  length: number,
  random: () => number,
  detail: Detail,
): Part[] {
  const size = detail.isFine ? length : length * 1.2;
  const lean = (index % 2 ? 1 : -1) * 0.16 + sway(random, 0.12);
  return moveParts(
    leafPlate({ length: size, width: size * 0.62 }, detail),
    place({ x, y: y + 0.6, z: z + 0.9, turnY: sway(random, 0.5), turnZ: lean }),
  );
}

/** A bead about the origin, its thread along y, between two rings of silver. */
export function cappedBead(material: MaterialName, seed: number, detail: Detail, radius = 2.7): Part[] {
  if (!detail.isFine) {
    const plain: LathePoint[] = [
      [0, -radius],
      [radius * 1.1, -radius * 0.45],
      [radius * 1.1, radius * 0.45],
      [0, radius],
    ];
    return [part(material, lathe(plain, 4), ROUND)];
  }
  const cap = lathe(
    [
      [0, -radius * 0.22],
      [radius * 0.52, 0],
      [0, radius * 0.22],
    ],
    detail.count(6, 9),
  );
  return [
    dropBead({ material, radius, length: radius * 1.94, wobble: 0.08, seed }, coarser(detail, 0.8)),
    ...[-1, 1].flatMap((end) => moveParts([part('silver', cap, 60)], place({ y: end * radius * 0.93 }))),
  ];
}

/** The leaf that ends a strand, on a ring at the origin; from afar only its outline. */
export const lastLeaf = (length: number, detail: Detail): Part[] =>
  detail.isFine
    ? leafDrop({ length, width: length * 0.48 }, coarser(detail, 0.5))
    : leafPlate({ length, width: length * 0.52 }, detail);
