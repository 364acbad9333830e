import type { Vec2, Vec3 } from '#kit';
import { place, stitchRings, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';

export interface LeafPlateStyle {
  readonly length: number;
  readonly width: number;
  readonly material?: MaterialName;
}

/** Half the leaf: share of its length from the top, share of its half width. */
const EDGE: readonly Vec2[] = [
  [0.1, 0.34],
  [0.34, 0.86],
  [0.58, 1],
  [0.82, 0.6],
];

/** A small leaf of thin sheet with a struck rib, on a ring at the origin: cheap enough to hang by hundreds. */
export function leafPlate({ length, width, material = 'silver' }: LeafPlateStyle, detail: Detail): Part[] {
  const eye = Math.min(1.1, width * 0.16);
  const edge: readonly Vec2[] = detail.isFine ? EDGE : [[0.55, 1]];
  const right = edge.map(([y, x]): Vec2 => [(x * width) / 2, -y * length]);
  const outline: Vec2[] = [
    [0, -length],
    ...[...right].reverse(),
    [0, 0],
    ...right.map(([x, y]): Vec2 => [-x, y]),
  ];
  const middle = -length * 0.56;
  const layer = (share: number, z: number): Vec3[] =>
    outline.map(([x, y]) => [x * share, middle + (y - middle) * (0.12 + share * 0.88), z * width]);
  const rings = detail.isFine
    ? [layer(1, -0.03), layer(0.86, 0.03), layer(0.12, 0.14)]
    : [layer(1, 0), layer(0.1, 0.16)];
  const leaf = part(material, stitchRings(rings, { capStart: true, capEnd: true }), 28);
  if (!detail.isFine) return [leaf];
  const count = detail.count(5, 6);
  const loop = times(count, (index): Vec3 => {
    const angle = (Math.PI * 2 * index) / count;
    return [0, -eye + eye * Math.cos(angle), eye * Math.sin(angle)];
  });
  const bent = wire(loop, eye * 0.3, { closed: true, sides: 3, ground: [1, 0, 0] });
  return [part(material, bent, ROUND), ...moveParts([leaf], place({ y: -eye * 1.7 }))];
}
