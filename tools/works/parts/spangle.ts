import type { Vec2, Vec3 } from '#kit';
import type { Mesh, Triangle } from '../../geometry';
import { bezier, mirrorOutline, place, points, stitchRings } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { small } from './fewer';
import { ring } from './wirework';

export interface SpangleStyle {
  readonly shape: keyof typeof SHAPES;
  readonly length: number;
  readonly width: number;
  readonly material?: MaterialName;
  /** How deep the die has struck it, as a share of its width. */
  readonly relief?: number;
}

/** Right halves from the tip to the ring, in a box of half width 1 and height 1. */
const SHAPES = {
  leaf: points('0 -1, 0.2 -0.96, 1 -0.78, 1 -0.56, 1 -0.3, 0.3 -0.16, 0 0'),
  almond: points('0 -1, 0.7 -0.84, 1 -0.66, 0.98 -0.46, 0.9 -0.2, 0.4 -0.04, 0 0'),
  rhomb: points('0 -1, 0.33 -0.85, 0.67 -0.7, 1 -0.55, 0.67 -0.37, 0.33 -0.18, 0 0'),
  bud: points('0 -1, 0.1 -0.9, 0.7 -1.02, 0.96 -0.7, 1.1 -0.4, 0.5 -0.06, 0 0'),
} as const;

/** A small drop struck from thin sheet, hollow behind, that hangs by a ring from the origin. */
export function spangle(style: SpangleStyle, detail: Detail): Part[] {
  const { shape, length, width, material = 'gold', relief = 0.16 } = style;
  const eye = Math.min(0.9, width * 0.17);
  const outline = mirrorOutline(
    bezier(SHAPES[shape], detail.isFine ? detail.count(3, 5) : length > 14 ? 2 : 1),
  ).map(([x, y]): Vec2 => [(x * width) / 2, y * length]);
  const deep = width * relief;
  const layer = (share: number, z: number): Vec3[] =>
    outline.map(([x, y]) => [x * share, -length * 0.55 + (y + length * 0.55) * (0.2 + 0.8 * share), z]);
  const rings = [
    layer(0.3, deep * 0.7),
    layer(1, -0.12),
    layer(0.96, deep * 0.3),
    // A hair's breadth of rim is struck only into what is large enough to show it.
    ...(width > 6 ? [layer(0.8, deep * 0.16)] : []),
    layer(0.22, deep),
  ];
  const sheet = detail.isFine
    ? stitchRings(rings, { capStart: true, capEnd: true })
    : ridged(layer(1, 0), [0, -length * 0.55, deep]);
  return [
    ...moveParts([part(material, sheet, 30)], place({ y: -eye * 1.5 })),
    ...(detail.isFine
      ? moveParts(
          [ring({ radius: eye, wire: eye * 0.3, material }, small(detail))],
          place({ y: -eye * 0.9, turnY: Math.PI / 2 }),
        )
      : []),
  ];
}

/** A flat back and a front that rises to a point: the drop from afar. */
const ridged = (rim: readonly Vec3[], [x, y, z]: Vec3): Mesh => ({
  vertices: [...rim, [x, y, z], [x, y, 0]],
  triangles: rim.flatMap((_, index): Triangle[] => {
    const next = (index + 1) % rim.length;
    return [
      [index, next, rim.length],
      [next, index, rim.length + 1],
    ];
  }),
});
