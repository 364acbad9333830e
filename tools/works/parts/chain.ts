import type { Vec2, Vec3 } from '#kit';
import {
  createRandom,
  divide,
  framesOf,
  inFrame,
  item,
  mix,
  pathLength,
  place,
  stitchRings,
  sway,
  times,
  wire,
} from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { ring } from './wirework';

export interface ChainStyle {
  /** Length of one link from inside to inside: what a link adds to the chain. */
  readonly link: number;
  readonly wire: number;
  readonly material?: MaterialName;
  readonly seed?: number;
}

/** A chain of oval links along a line, every other link turned by a quarter. From afar: a strip that turns. */
export function chain(path: readonly Vec3[], style: ChainStyle, detail: Detail): Part[] {
  const { link, wire: thickness, material = 'silver', seed = 1 } = style;
  const count = Math.max(1, Math.round(pathLength(path) / link));
  const points = divide(path, count);
  if (!detail.isFine) return [part(material, turningStrip(points, thickness), 60)];
  const random = createRandom(seed);
  const half = link / 2 + thickness * 1.1;
  const width = half * 0.66;
  const shape = ring(
    { radius: width, wire: thickness, material, stretch: half / width },
    { ...detail, count: (_, fine) => Math.round(fine * mix(0.6, 0.8, detail.level)) },
  );
  return times(count, (index) => {
    const [from, to] = [item(points, index), item(points, index + 1)];
    const along: Vec3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
    const lean = Math.atan2(along[0], -along[1]);
    const tip = Math.atan2(along[2], Math.hypot(along[0], along[1]));
    const quarter = (index % 2) * (Math.PI / 2) + Math.PI / 4 + sway(random, 0.16);
    const spin = place({ turnY: quarter });
    return moveParts(
      moveParts([shape], spin),
      place({
        x: (from[0] + to[0]) / 2,
        y: (from[1] + to[1]) / 2,
        z: (from[2] + to[2]) / 2,
        turnZ: lean,
        turnX: -tip,
      }),
    );
  }).flat();
}

/** A straight chain that hangs down from a point; its lower end. */
export const hangingPath = ([x, y, z]: Vec3, length: number): Vec3[] => [
  [x, y, z],
  [x, y - length, z],
];

function turningStrip(points: readonly Vec3[], thickness: number) {
  const every = Math.max(1, Math.ceil(points.length / 9));
  const kept = points.filter((_, index) => index % every === 0 || index === points.length - 1);
  const rings = framesOf(kept, false, [0, 0, 1]).map((frame, index) => {
    const [wide, deep] = index % 2 ? [thickness * 2.3, thickness * 1.1] : [thickness * 1.1, thickness * 2.3];
    const square: Vec2[] = [
      [wide, 0],
      [0, -deep],
      [-wide, 0],
      [0, deep],
    ];
    return square.map(([x, y]) => inFrame(frame, x, y));
  });
  return stitchRings(rings, { capStart: true, capEnd: true });
}

export interface BraidStyle {
  readonly width: number;
  readonly thickness: number;
  readonly strands?: number;
  /** Length in which a strand crosses over and returns. */
  readonly pitch: number;
  readonly material?: MaterialName;
  readonly ground?: Vec3;
}

/** A flat braid of wires (strands that run a figure of eight): the braided or loop-in-loop chains of the region. */
export function braid(path: readonly Vec3[], style: BraidStyle, detail: Detail): Part[] {
  const { width, thickness, strands = 4, pitch, material = 'silver', ground = [0, 0, 1] as Vec3 } = style;
  const radius = Math.min(thickness * 0.27, (width / strands) * 0.62);
  const stepsPerTurn = detail.isFine ? detail.count(7, 9) : 3;
  const turns = Math.max(1, Math.round(pathLength(path) / pitch));
  if (!detail.isFine) {
    const flat = divide(path, Math.max(2, Math.round(turns / 2)));
    return [part(material, wireFlat(flat, width, thickness, ground), 60)];
  }
  const frames = framesOf(divide(path, turns * stepsPerTurn), false, ground);
  return times(strands, (which) => {
    const line = frames.map((frame, index) => {
      const angle = Math.PI * 2 * (index / stepsPerTurn + which / strands);
      return inFrame(
        frame,
        (width / 2 - radius) * Math.sin(angle),
        (thickness / 2 - radius) * Math.sin(2 * angle),
      );
    });
    return part(material, wire(line, radius, { sides: detail.count(4, 5), ground }), ROUND);
  });
}

function wireFlat(path: readonly Vec3[], width: number, thickness: number, ground: Vec3) {
  const rings = framesOf(path, false, ground).map((frame, index) => {
    const size = index % 2 ? 0.85 : 1.05;
    const section: Vec2[] = [
      [width / 2, 0],
      [0, -thickness / 2],
      [-width / 2, 0],
      [0, thickness / 2],
    ];
    return section.map(([x, y]) => inFrame(frame, x * size, y * size));
  });
  return stitchRings(rings, { capStart: true, capEnd: true });
}
