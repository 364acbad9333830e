import type { Vec2, Vec3 } from '#kit';
import { lift, pathLength, resample, rope, sweep, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part, partsOf, ROUND } from '../part';

export interface WireStyle {
  /** Outer radius. */
  readonly radius: number;
  readonly material?: MaterialName;
  readonly closed?: boolean;
  readonly ground?: Vec3;
  /** Length of one turn of a twisted wire; about 5.6 radii when left out. */
  readonly pitch?: number;
  /** Stands free: seen from all sides even from afar. */
  readonly free?: boolean;
}

/** Two wires twisted together; from afar one wire with an angular section. */
export function twistedWire(path: readonly Vec3[], style: WireStyle, detail: Detail): Part[] {
  const { radius, material = 'silver', closed = true, ground = [0, 0, 1] as Vec3 } = style;
  if (!detail.isFine) return plainWire(path, { ...style, radius: radius * 0.92 }, detail);
  const strands = rope(path, {
    strand: radius * 0.54,
    spread: radius * 0.47,
    pitch: style.pitch ?? radius * 5.6,
    sides: detail.count(3, 5),
    stepsPerTurn: detail.count(4, 5),
    closed,
    ground,
  });
  return partsOf(material, strands, ROUND);
}

/** Drawn wire soldered on a ground: from afar only its upper half. */
export function plainWire(path: readonly Vec3[], style: WireStyle, detail: Detail): Part[] {
  const { radius, material = 'silver', closed = true, ground = [0, 0, 1] as Vec3 } = style;
  const finest = Math.max(radius * 1.5, closed ? pathLength(path, true) / 26 : 1.6);
  const line = resample(
    path,
    detail.isFine ? Math.min(finest, Math.max(radius * 2, detail.size(2, 1.2))) : Math.max(radius * 2.2, 5.4),
    closed,
  );
  if (detail.isFine || style.free)
    return [part(material, wire(line, radius, { sides: detail.count(5, 8), closed, ground }), ROUND)];
  const half: Vec2[] = [
    [radius, -radius * 0.5],
    [0, radius],
    [-radius, -radius * 0.5],
  ];
  return [part(material, sweep(line, half, { closed, ground, solid: false }), ROUND)];
}

/** A flat outline as a line in space. */
export const onPlate = (outline: readonly Vec2[], z: number): Vec3[] => lift(outline, z);

export interface RingStyle {
  /** Radius to the middle of the wire. */
  readonly radius: number;
  readonly wire: number;
  readonly material?: MaterialName;
  /** Height over width. */
  readonly stretch?: number;
}

/** A closed ring of wire in the x y plane. */
export function ring(
  { radius, wire: thickness, material = 'silver', stretch = 1 }: RingStyle,
  detail: Detail,
): Part {
  const count = detail.count(5, 14);
  const path = times(count, (index): Vec3 => {
    const angle = (Math.PI * 2 * index) / count;
    return [radius * Math.cos(angle), radius * stretch * Math.sin(angle), 0];
  });
  return part(material, wire(path, thickness, { closed: true, sides: detail.count(3, 6) }), ROUND);
}
