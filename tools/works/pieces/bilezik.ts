import type { Vec2, Vec3 } from '#kit';
import { lift, mix, place, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts } from '../part';
import { createRoll } from '../parts/cuff';
import { granuleRow, granules, granuleTriangle } from '../parts/granules';
import { plate } from '../parts/plate';
import { petal } from '../parts/scroll';
import { stone } from '../parts/stone';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

const HEIGHT = 103.6;
/** Half of the strip's length, from the middle of the front to the opening. */
const HALF = 84;
const TIERS = 4;
const RIB = 2.6;
const TIER = (HEIGHT - 2 * RIB) / TIERS;
const STONES_A_TIER = 4;
const TEETH = 14;

/** Half axes of the cuff at the wide and the narrow end. */
const WIDE: Vec2 = [36.4, 29.6];
const NARROW: Vec2 = [31.2, 25.8];

const bottomOf = (tier: number): number => RIB + tier * TIER;

/** The tapering oval of the cuff. */
const roll = createRoll((y): Vec2 => {
  const share = y / HEIGHT;
  return [mix(NARROW[0], WIDE[0], share), mix(NARROW[1], WIDE[1], share)];
}, HEIGHT / 2);

export const bilezik: Piece = {
  id: 'bilezik',
  size: { width: 77, height: 105, depth: 62 },
  notes:
    'Outer size, four tiers, sixteen table-cut carnelians and fourteen teeth on each edge after the Teke armband at Kenyon College (105 × 77 × 62 mm). The gilded eyes and petals between the stones follow the published description; their number and course are a proposal.',
  still: { from: [0.35, 0.3, 1], frame: 1.3, ground: 'floor' },
  build(detail) {
    const outline: Vec2[] = [
      [-HALF, 0],
      [HALF, 0],
      [HALF, HEIGHT],
      [-HALF, HEIGHT],
    ];
    const flat = [
      ...plate(outline, { thickness: 1.3, border: 1.6, grain: 1.7, sunk: 0.1 }, detail),
      ...ribs(detail),
      ...times(TIERS, (tier) => tierOf(tier, detail)).flat(),
      ...teeth(detail),
    ];
    return bendParts(flat, roll);
  },
};

/** Raised ribs between the tiers and at the rims, each between two twisted wires. */
function ribs(detail: Detail): Part[] {
  const steps = detail.isFine ? 132 : 24;
  const flat = (y: number): Vec2[] =>
    times(steps + 1, (index) => [(HALF - 1) * ((2 * index) / steps - 1), y]);
  const fine = (y: number, z: number) => lift(flat(y), z);
  const rim = { radius: 0.8, pitch: 5.9, closed: false } as const;
  return times(TIERS + 1, (index) => {
    const y = bottomOf(index);
    const isEdge = index === 0 || index === TIERS;
    const inner = index === 0 ? [2.2] : index === TIERS ? [-2.2] : [-2.1, 2.1];
    return [
      ...plainWire(fine(y, 0.5), { radius: isEdge ? 1.7 : 1.35, closed: false }, detail),
      ...(detail.isFine
        ? inner.flatMap((gap) => twistedWire(fine(y + gap, 0.35), { ...rim, material: 'gold' }, detail))
        : []),
      ...(isEdge ? granuleRow({ radius: 0.95 }, flat(y + (index ? 1 : -1) * 1.9), detail, false) : []),
    ];
  }).flat();
}

/** Four stones, with gilded eyes and petals about them. */
function tierOf(tier: number, detail: Detail): Part[] {
  const middle = bottomOf(tier) + TIER / 2;
  const span = (2 * HALF) / STONES_A_TIER;
  const made: Part[] = [];
  for (let index = 0; index < STONES_A_TIER; index++) {
    const x = -HALF + span * (index + 0.5);
    const style = {
      material: 'carnelian',
      cut: 'table',
      half: [7.6, 5.4],
      height: 2.1,
      power: 2.3,
      collar: 'gold',
      crown: 'silver',
    } as const;
    made.push(...stone(style, [x, middle, -0.15], detail), ...around([x, middle], detail));
  }
  for (let index = 0; index <= STONES_A_TIER; index++) {
    const x = Math.max(-HALF + 2.4, Math.min(HALF - 2.4, -HALF + span * index));
    made.push(...divider(x, bottomOf(tier) + 1.8, bottomOf(tier + 1) - 1.8, detail));
  }
  return made;
}

function around([x, y]: Vec2, detail: Detail): Part[] {
  const petals = [1, -1].flatMap((side) => {
    const corner = [1, -1].flatMap((up) => [
      ...petal(
        { length: 6.4, width: 2.7, z: -0.1 },
        [x + side * 9.4, y + up * 4.6],
        up * side * 0.75 + (side < 0 ? Math.PI : 0),
        detail,
      ),
      ...(detail.isFine
        ? petal(
            { length: 4.6, width: 2, z: -0.1 },
            [x + side * 4.6, y + up * 8],
            up * (Math.PI / 2 - side * 0.9),
            detail,
          )
        : []),
    ]);
    const eye = petal(
      { length: 7, width: 3.4, z: -0.1, relief: 0.9 },
      [x + side * 10.9, y],
      side < 0 ? Math.PI : 0,
      detail,
    );
    return [...corner, ...eye];
  });
  const tips: Vec2[] = [1, -1].flatMap((up): Vec2[] => [
    [x, y + up * 9.2],
    [x - 1.9, y + up * 9.4],
    [x + 1.9, y + up * 9.4],
  ]);
  return [...petals, ...(detail.isFine ? granules({ radius: 0.75, z: -0.1 }, tips, detail) : [])];
}

function divider(x: number, from: number, to: number, detail: Detail): Part[] {
  const line = (gap: number): Vec3[] =>
    onPlate(
      times(17, (index): Vec2 => [x + gap, mix(from, to, index / 16)]),
      0.3,
    );
  const heads = [from + 2.2, to - 2.2];
  if (!detail.isFine) return plainWire(line(0), { radius: 0.9, material: 'gold', closed: false }, detail);
  return [
    ...twistedWire(line(0), { radius: 0.85, material: 'gold', closed: false }, detail),
    ...[-1.35, 1.35].flatMap((gap) => plainWire(line(gap), { radius: 0.42, closed: false }, detail)),
    ...(detail.isFine
      ? heads.flatMap((y, index) =>
          [-1, 1].flatMap((side) =>
            granuleTriangle(
              { radius: 0.5, rows: 3, turn: index ? Math.PI : 0, z: -0.1 },
              [x + side * 3.4, y - (index ? -0.4 : 0.4)],
              detail,
            ),
          ),
        )
      : []),
  ];
}

/** Snake heads along both edges of the opening. */
function teeth(detail: Detail): Part[] {
  const pitch = HEIGHT / TEETH;
  return times(TEETH, (index) => {
    const y = pitch * (index + 0.5);
    const head = [
      ...petal(
        { length: 8, width: pitch * 0.98, material: 'silver', z: -0.9, relief: 1.5 },
        [HALF - 2.2, y],
        0,
        detail,
      ),
      ...granules({ radius: 0.7, z: 0.2 }, [[HALF - 0.6, y]], detail),
    ];
    return [...head, ...moveParts(head, place({ mirror: true }))];
  }).flat();
}
