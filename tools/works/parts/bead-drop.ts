import type { LathePoint } from '../../geometry';
import { createRandom, lathe, place, sway, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { bead } from './bead';
import { dropBead } from './drop-bead';
import { small } from './fewer';
import type { Threaded } from './strung';
import { strung } from './strung';
import { ring } from './wirework';

export interface BeadOfDrop {
  readonly material: MaterialName;
  readonly radius: number;
  /** Along the thread; about round when left out. */
  readonly length?: number;
  /** A cup of sheet above and below it. */
  readonly capped?: boolean;
}

export interface BeadDropStyle {
  readonly beads: readonly BeadOfDrop[];
  /** Rings at the top: a short chain. */
  readonly links?: number;
  /** Metal of rings, cups and spacers. */
  readonly metal?: MaterialName;
  /** Radius of a ring. */
  readonly eye?: number;
  /** What hangs from the last ring, with its point of hanging at the origin. */
  readonly end?: readonly Part[];
  readonly seed: number;
}

/** Beads on a pin of wire that hangs by rings from the origin, with something at its foot: how long it is, and it. */
export function beadDrop(style: BeadDropStyle, detail: Detail): Threaded {
  const { beads, links = 1, metal = 'gold', eye = 0.8, end = [], seed } = style;
  const random = createRandom(seed);
  const rings = detail.isFine
    ? times(links, (index): Threaded => link(eye, metal, index, detail))
    : [rod(eye, links, metal)];
  const threaded = beads.flatMap((each, index): Threaded[] => [
    ...(each.capped && detail.isFine ? [cup(each.radius, metal, 1, detail)] : []),
    oneBead(each, seed + index, detail),
    ...(each.capped && detail.isFine
      ? [cup(each.radius, metal, -1, detail)]
      : spacer(each.radius, metal, detail)),
  ]);
  const foot = detail.isFine ? link(eye * 0.8, metal, 1, detail) : rod(eye * 0.8, 1, metal);
  const { parts, length } = strung([
    ...rings,
    ...threaded,
    ...(end.length ? [foot] : tip(eye, metal, detail)),
  ]);
  const hung = moveParts(
    end,
    place({ y: -length + eye * 0.5, turnY: sway(random, 0.6), turnZ: sway(random, 0.04) }),
  );
  return { parts: [...moveParts(parts, place({ turnY: sway(random, 0.7) })), ...hung], length };
}

/** One bead on its thread: afar a little double cone that shades round. */
export function oneBead(
  { material, radius, length = radius * 1.85 }: BeadOfDrop,
  seed: number,
  detail: Detail,
): Threaded {
  if (detail.isFine)
    return {
      parts: [
        dropBead({ material, radius, length, wobble: 0.06, seed }, radius > 2.5 ? detail : small(detail)),
      ],
      length: length * 0.97,
    };
  // What is large keeps a belly.
  const belly: LathePoint[] =
    radius > 2.8
      ? [
          [radius * 0.9, -length * 0.22],
          [radius * 0.9, length * 0.22],
        ]
      : [[radius, 0]];
  const body = lathe([[0, -length / 2], ...belly, [0, length / 2]], radius > 2.8 ? 6 : 4);
  return { parts: [part(material, body, ROUND)], length };
}

/** A chain from afar: a thin pin. */
const rod = (eye: number, links: number, metal: MaterialName): Threaded => {
  const length = links * eye * 1.7;
  return {
    parts: [
      part(
        metal,
        lathe(
          [
            [0, -length * 0.55],
            [eye * 0.42, 0],
            [0, length * 0.55],
          ],
          3,
        ),
      ),
    ],
    length,
  };
};

/** Links lie in each other, so that each adds less than its length. */
function link(eye: number, metal: MaterialName, index: number, detail: Detail): Threaded {
  const length = eye * 1.7;
  const made = ring(
    { radius: eye * 0.8, wire: eye * 0.27, stretch: 1.3, material: metal },
    small(small(detail)),
  );
  return { parts: moveParts([made], place({ turnY: Math.PI * (0.25 + index / 2) })), length };
}

const spacer = (radius: number, metal: MaterialName, detail: Detail): Threaded[] =>
  detail.isFine ? [{ parts: [disc(radius, metal)], length: radius * 0.3 }] : [];

/** A little ring of wire between two beads. */
const disc = (radius: number, metal: MaterialName): Part => {
  const [wide, high] = [radius * 0.55, radius * 0.2];
  return part(
    metal,
    lathe(
      [
        [0, -high],
        [wide * 0.8, -high * 0.6],
        [wide * 0.8, high * 0.6],
        [0, high],
      ],
      7,
    ),
    ROUND,
  );
};

function cup(radius: number, metal: MaterialName, up: number, detail: Detail): Threaded {
  const [wide, tall] = [radius * 0.68, radius * 0.62];
  const profile = [
    [wide * 0.7, -tall * 0.4],
    [wide, -tall * 0.5],
    [wide * 0.8, tall * 0.1],
    [wide * 0.3, tall * 0.5],
    [0, tall * 0.5],
  ] as const;
  const shell = part(metal, lathe(profile, detail.count(5, 11)), 40);
  return { parts: moveParts([shell], place({ turnX: up > 0 ? 0 : Math.PI })), length: tall * 0.62 };
}

const tip = (eye: number, metal: MaterialName, detail: Detail): Threaded[] =>
  detail.isFine ? [{ parts: [bead(eye * 0.55, small(detail), metal)], length: eye * 0.9 }] : [];
