import type { Vec2, Vec3 } from '#kit';
import { ellipse, lift, place, stitchRings } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import { moveParts, type Part, part } from '../part';

export interface StepSettingStyle {
  readonly material: MaterialName;
  /** `pyramid`: four sides that rise to a ridge or a point; `drop`: a dome over an outline like a drop. */
  readonly cut: 'pyramid' | 'drop';
  /** Half width and half height of the stone. */
  readonly half: Vec2;
  /** Height of the stone above its bezel. */
  readonly height: number;
  readonly bezel?: MaterialName;
}

/** Shares of the way up and of the way in, of a dome. */
const DOME = [0.25, 0.5, 0.72, 0.88, 0.97].map((rise) => [rise, 1 - Math.sqrt(1 - rise * rise)] as const);

/** A stone that is no oval, in a bezel of sheet that goes up in two steps. */
export function stepSetting(style: StepSettingStyle, at: Vec3, detail: Detail): Part[] {
  const { material, cut, half, height, bezel = 'silver' } = style;
  const small = Math.min(...half);
  const step = Math.max(0.35, small * 0.11);
  const outlineOf = cut === 'drop' ? dropOf : squareOf;
  /** A body through outlines that lie so far outside of the stone, at their heights. */
  const body = (rings: readonly (readonly [gap: number, z: number])[]) =>
    stitchRings(
      rings.map(([gap, z]) => lift(outlineOf(half, gap, detail), z)),
      { capEnd: true },
    );
  const seat = step * 2.2;
  const setting = body([
    [2 * step, 0],
    [2 * step, step * 0.85],
    [1.85 * step, step],
    [step, step],
    [step, seat - step * 0.15],
    [0.85 * step, seat],
    [-0.3 * step, seat + step * 0.1],
  ]);
  const stone = body(
    cut === 'pyramid'
      ? [
          [0, step * 0.5],
          [0, seat + step * 0.3],
          [-small * 0.82, seat + height * 0.92],
          [-small * 0.9, seat + height],
        ]
      : [
          [0, step * 0.5],
          [0, seat],
          ...DOME.map(([rise, way]) => [-way * small, seat + height * rise] as const),
        ],
  );
  return moveParts(
    [part(bezel, setting, 24), part(material, stone, cut === 'pyramid' ? 12 : 60)],
    place({ x: at[0], y: at[1], z: at[2] }),
  );
}

/** Four sides with corners as a cutter rounds them. */
const squareOf = ([a, b]: Vec2, gap: number, detail: Detail): Vec2[] =>
  ellipse(a + gap, b + gap, detail.isFine ? 32 : 8, 12);

/** A drop with its tip up. */
const dropOf = ([a, b]: Vec2, gap: number, detail: Detail): Vec2[] => {
  const round = ellipse(1, 1, detail.count(12, 48));
  return round.map(([x, y]): Vec2 => {
    const narrow = y > 0 ? 1 - 0.55 * y ** 1.4 : 1;
    return [x * (a + gap) * narrow, y * (b + gap) * (y > 0 ? 1.25 : 0.9)];
  });
};
