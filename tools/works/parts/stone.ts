import type { Vec2, Vec3 } from '#kit';
import type { LoftRing } from '../../geometry';
import { ellipse, lift, loft, place, stitchRings, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { granuleRow } from './granules';
import { twistedWire } from './wirework';

export interface StoneStyle {
  readonly material: MaterialName;
  /** Half width and half height of the stone. */
  readonly half: Vec2;
  /** Height of the stone above its bezel. */
  readonly height: number;
  readonly cut: 'table' | 'cabochon';
  /** 2: oval; more: towards a rectangle. */
  readonly power?: number;
  readonly bezel?: MaterialName;
  /** Twisted wire about the bezel. */
  readonly collar?: MaterialName;
  /** A row of grains about the collar. */
  readonly crown?: MaterialName;
  readonly turn?: number;
  /** Stones of fewer than this many teeth have a plain rim. */
  readonly teeth?: number;
}

/** How far the setting of a stone reaches beyond the stone. */
export const settingReach = (style: StoneStyle): number => {
  const unit = wireOf(style);
  return unit * 0.9 + (style.collar ? unit * 1.9 : 0) + (style.crown ? unit * 2.1 : 0);
};

/** Thickness of the setting's wires, in keeping with the stone. */
const wireOf = ({ half }: StoneStyle): number => Math.max(0.38, Math.min(0.72, Math.min(...half) * 0.115));

/** A stone in a toothed bezel with its collar of twisted wire and crown of grains, on the ground at `at`. */
export function stone(style: StoneStyle, at: Vec3, detail: Detail): Part[] {
  const { half, power = 2, collar, crown } = style;
  const [a, b] = half;
  const unit = wireOf(style);
  const around = (gap: number) => ellipse(a + gap, b + gap, detail.count(12, 72), power);
  const made: Part[] = [gem(style, detail), bezel(style, detail)];
  let reach = unit * 0.9;
  if (collar) {
    const line = lift(around(reach + unit * 0.8), unit * 0.75);
    made.push(...twistedWire(line, { radius: unit * 0.85, material: collar }, detail));
    reach += unit * 1.9;
  }
  if (crown) {
    made.push(
      ...granuleRow({ radius: unit * 0.95, material: crown, z: unit * 0.2 }, around(reach + unit), detail),
    );
  }
  return moveParts(made, place({ x: at[0], y: at[1], z: at[2], turnZ: style.turn ?? 0 }));
}

/** The stone itself: a low dome, or a flat table with a bevelled edge. */
export function gem({ material, half: [a, b], height, cut, power = 2 }: StoneStyle, detail: Detail): Part {
  const count = detail.count(8, 48);
  const outline = ellipse(a, b, count, power);
  const seat = Math.min(1.4, height * 0.6);
  if (cut === 'table') {
    const bevel = Math.min(a, b) * 0.2;
    const fine: LoftRing[] = [
      [0.02, 0],
      [0, seat],
      [bevel * 0.3, seat + height * 0.45],
      [bevel, seat + height * 0.9],
      [bevel * 1.7, seat + height],
    ];
    const rings = detail.isFine ? fine : fine.filter((_, index) => index % 2);
    return part(material, loft(outline, rings), 24);
  }
  const levels = detail.count(3, 8);
  const rings = times(levels, (level): Vec3[] => {
    const rise = (Math.PI / 2) * (level / levels);
    return outline.map(([x, y]) => [x * Math.cos(rise), y * Math.cos(rise), seat + height * Math.sin(rise)]);
  });
  const foot = outline.map(([x, y]): Vec3 => [x, y, 0]);
  const mesh = stitchRings([foot, ...rings]);
  // The last ring is drawn together at the top.
  const top = mesh.vertices.length;
  const start = top - count;
  const tip = times(count, (index) => [start + index, start + ((index + 1) % count), top] as const);
  return part(
    material,
    { vertices: [...mesh.vertices, [0, 0, seat + height]], triangles: [...mesh.triangles, ...tip] },
    75,
  );
}

/** The band that holds the stone: its edge is cut into teeth and pressed over the stone. */
function bezel(style: StoneStyle, detail: Detail): Part {
  const {
    half: [a, b],
    height,
    cut,
    power = 2,
    bezel: material = 'silver',
  } = style;
  const unit = wireOf(style);
  const perimeter = Math.PI * (a + b);
  const teeth = detail.isFine ? Math.round(style.teeth ?? perimeter / (unit * 3)) : 0;
  const count = teeth ? teeth * 4 : detail.count(8, 30);
  const outer = ellipse(a + unit * 0.7, b + unit * 0.7, count, power);
  const seat = Math.min(1.4, height * 0.6);
  const bite = unit * (cut === 'table' ? 1.5 : 1.2);
  const level = (gap: (index: number) => number, z: (index: number) => number): Vec3[] =>
    outer.map((point, index) => {
      const [x, y] = point;
      const size = Math.hypot(x, y) || 1;
      const shrink = (size - gap(index)) / size;
      return [x * shrink, y * shrink, z(index)];
    });
  const rise = Math.min(height * 0.55, unit * 2);
  const foot = level(
    () => -unit * 0.35,
    () => 0,
  );
  if (!teeth) {
    const lip = level(
      () => unit * 1.1,
      () => seat + unit * 0.6 + rise * 0.4,
    );
    return part(
      material,
      stitchRings([
        foot,
        level(
          () => 0,
          () => seat + unit * 0.2,
        ),
        lip,
      ]),
      30,
    );
  }
  // A tooth: 0 in the gaps, 1 at its tip.
  const tooth = (index: number) => 1 - Math.abs(((index % 4) / 4) * 2 - 1);
  return part(
    material,
    stitchRings([
      foot,
      level(
        () => 0,
        () => unit * 0.5,
      ),
      level(
        () => 0,
        () => seat + unit * 0.1,
      ),
      level(
        (index) => unit * 0.45 + bite * tooth(index),
        (index) => seat + unit * 0.45 + rise * tooth(index),
      ),
      level(
        (index) => unit * 0.8 + bite * tooth(index),
        (index) => seat + unit * 0.1 + rise * 0.9 * tooth(index),
      ),
    ]),
    38,
  );
}
