import type { Vec2, Vec3 } from '#kit';
import { bezier, mapMesh, mirrorOutline, place, stitchRings, times } from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { bead } from './bead';
import { ring } from './wirework';

export interface LeafDropStyle {
  readonly length: number;
  readonly width: number;
  readonly material?: MaterialName;
  /** Where the leaf is widest: 0 at its top, 1 at its tip. */
  readonly belly?: number;
  /** What it is from afar: sheet still or, for works that hang full of them, a pressed bead of a few faces. */
  readonly afar?: 'sheet' | 'bead';
}

/** A leaf of sheet silver, struck with a midrib, hanging from a ring at the origin. */
export function leafDrop(style: LeafDropStyle, detail: Detail): Part[] {
  const { length, width, material = 'silver', belly = 0.6, afar = 'sheet' } = style;
  if (afar === 'bead' && !detail.isFine) return [pressedBead(style)];
  const eye = Math.min(1.1, width * 0.16);
  const sheet = leafSheet(leafOutline(length, width, belly, detail), length, width * 0.13, detail);
  return [
    ...moveParts([part(material, sheet, 26)], place({ y: -eye * 1.7 })),
    ...moveParts(
      [ring({ radius: eye, wire: eye * 0.3, material }, detail)],
      place({ y: -eye, turnY: Math.PI / 2 }),
    ),
  ];
}

function pressedBead({ length, width, material = 'silver' }: LeafDropStyle): Part {
  const round = bead(width / 2, createDetail(0), material, length / 2).mesh;
  const pressed = mapMesh(round, ([x, y, z]) => [x, y - length * 0.58, z * 0.24]);
  return part(material, pressed, 30);
}

/** Hangs from 0 down to −length; anticlockwise. */
function leafOutline(length: number, width: number, belly: number, detail: Detail): Vec2[] {
  const half = width / 2;
  const right = bezier(
    [
      [0, -length],
      [half * 0.35, -length * 0.93],
      [half, -length * (belly + 0.2)],
      [half, -length * belly],
      [half, -length * (belly - 0.3)],
      [half * 0.45, -length * 0.06],
      [0, 0],
    ],
    detail.count(3, 8),
  );
  return mirrorOutline(right);
}

/** Two faces of sheet with a raised rim and rib in front, hollow behind as struck metal is. */
function leafSheet(outline: readonly Vec2[], length: number, relief: number, detail: Detail) {
  const levels: readonly (readonly [share: number, z: number])[] = detail.isFine
    ? [
        [1, 0],
        [0.95, 0.28],
        [0.82, 0.1],
        [0.55, 0.34],
        [0.16, 0.86],
      ]
    : [
        [1, 0.1],
        [0.16, 0.9],
      ];
  const back: readonly (readonly [share: number, z: number])[] = [
    [0.16, 0.5],
    [0.9, -0.12],
    [1, -0.18],
  ];
  const center = -length * 0.55;
  const layer = (share: number, z: number): Vec3[] =>
    // Drawn together towards the rib: much in width, little in height.
    outline.map(([x, y]) => [x * share, center + (y - center) * (0.12 + share * 0.88), z * relief]);
  const rings = [...back, ...levels].map(([share, z]) => layer(share, z));
  return stitchRings(rings, { capStart: true, capEnd: true });
}

/** Leaves side by side, a little turned and swung, as they come to rest. */
export const drops = (spots: readonly Vec3[], make: (index: number) => Part[], seedTurn = 0.3): Part[] =>
  times(spots.length, (index) => {
    const [x, y, z] = spots[index] ?? [0, 0, 0];
    const turnY = Math.sin(index * 12.9898 + seedTurn) * seedTurn;
    return moveParts(make(index), place({ x, y, z, turnY, turnZ: Math.sin(index * 7.31) * 0.02 }));
  }).flat();
