import type { Vec2, Vec3 } from '#kit';
import { divide, inset, lift, loft, pathLength, ringFace, sweep, times, wire, wrapped } from '../../geometry';
import type { Detail } from '../detail';
import type { Drawing } from '../engraving/drawing';
import { cutArea, cutLine } from '../engraving/drawing';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part, ROUND } from '../part';
import { engrave } from './engraving';
import { granules } from './granules';

export interface WireGridStyle {
  /** How far from the outline the middle of the net lies. */
  readonly gap: number;
  /** Width of the net across the border. */
  readonly width: number;
  /** Length of one mesh along the border. */
  readonly cell: number;
  readonly wire: number;
  readonly z?: number;
  readonly material?: MaterialName;
  /** Grains soldered in the meshes; none when left out. */
  readonly grain?: number;
}

/** The two zigzags of a net, the one over the other. */
function zigzags(outline: readonly Vec2[], { gap, width, cell }: WireGridStyle) {
  const middle = lift(inset(outline, gap, 0.6), 0);
  const cells = Math.max(4, Math.round(pathLength(middle, true) / cell));
  const stops = divide(middle, cells * 2, true);
  const zigzag = (start: number, height: number): Vec3[] =>
    stops.map(([x, y], index) => {
      const [[ax, ay], [bx, by]] = [wrapped(stops, index - 1), wrapped(stops, index + 1)];
      const size = Math.hypot(bx - ax, by - ay) || 1;
      const push = (((index + start) % 2 ? 1 : -1) * width) / 2 / size;
      return [x + (by - ay) * push, y - (bx - ax) * push, height];
    });
  return { stops, zigzag };
}

/** A net of crossing wires along the border of a plate (тордоо): two zigzags, the one over the other. */
export function wireGrid(outline: readonly Vec2[], style: WireGridStyle, detail: Detail): Part[] {
  const { wire: radius, z = 0, material = 'silver', grain } = style;
  const { stops, zigzag } = zigzags(outline, detail.isFine ? style : { ...style, cell: style.cell * 2.2 });
  if (!detail.isFine) {
    const section: Vec2[] = [
      [radius * 1.6, 0],
      [0, radius * 1.8],
      [-radius * 1.6, 0],
    ];
    return [part(material, sweep(zigzag(0, z), section, { closed: true, solid: false }), ROUND)];
  }
  const sides = detail.count(3, 4);
  // Hundreds of grains under crossing wires: a few corners each are enough.
  const small = {
    ...detail,
    count: (coarse: number, fine: number) => detail.count(coarse, coarse + (fine - coarse) * 0.1),
  };
  const lines = [zigzag(0, z + radius * 0.5), zigzag(1, z + radius * 1.5)];
  // Grains sit in the meshes, where the two zigzags are farthest from each other.
  const spots = times(stops.length, (index): Vec2 => {
    const [x, y] = wrapped(stops, index);
    return [x, y];
  });
  return [
    ...lines.map((line) => part(material, wire(line, radius, { closed: true, sides }), ROUND)),
    ...(grain ? granules({ radius: grain, z, material }, spots, small) : []),
  ];
}

const flat = (line: readonly Vec3[]): Vec2[] => line.map(([x, y]): Vec2 => [x, y]);

/** The same net as a drawing on a darkened border, for plates seen from afar. */
export function gridDrawing(outline: readonly Vec2[], style: WireGridStyle): Drawing {
  const { gap, width, wire: radius } = style;
  const { zigzag } = zigzags(outline, style);
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const edges = [gap - width / 2 - 0.5, gap + width / 2 + 0.5].map((inner) => inset(outline, inner, 0.8));
  return {
    box: { left: Math.min(...xs), low: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) },
    shapes: [
      cutArea(edges, 0.85),
      ...[0, 1].map((start) => cutLine(flat(zigzag(start, 0)), radius * 2.2, 0, true)),
    ],
    niello: false,
  };
}

/** A plate seen from afar, in one piece with what stands on it within `inner`; its net is a drawing. */
export function gridPlateAfar(
  outline: readonly Vec2[],
  inner: readonly Vec2[],
  thickness: number,
  net: Drawing,
): Part[] {
  const step = 4.6;
  const wall = loft(
    inset(outline, 0.02, step),
    [
      [0, -thickness],
      [0, -0.2],
      [0.08, 0],
    ],
    { top: false, bottom: true },
  );
  const face = part('silver', ringFace(inset(outline, 0.1, step), inner, 0), 40);
  return [part('silver', wall, 30), ...engrave([face], net)];
}
