import type { Vec2 } from '#kit';
import { createRandom, item, lift, mix, place, sway, times, wire } from '../../../geometry';
import type { Detail } from '../../detail';
import type { MaterialName } from '../../materials';
import type { Part } from '../../part';
import { moveParts, part, ROUND } from '../../part';
import { swag } from '../../parts/along';
import { bead } from '../../parts/bead';
import { dropBead } from '../../parts/drop-bead';
import { fewer } from '../../parts/fewer';

/** Where a string starts beside the middle, how far it hangs, the size of its corals. */
export const STRINGS = [
  [68, 54, 3],
  [74, 66, 3.4],
  [80, 84, 3.9],
] as const;
/** Where a plaque holds the strings together: share of the way from their middle to their end. */
export const SPACER = 0.635;
export const DISC = 9.8;
/** Discs on the lowest string, by their place along it from the middle. */
export const DISCS = [-58.8, -29.4, 0, 29.4, 58.8] as const;

/** A string as a line with its lengths. */
export interface Line {
  readonly points: readonly Vec2[];
  readonly reached: readonly number[];
  readonly total: number;
}

function lineOf(index: number): Line {
  const [x, sag] = item(STRINGS, index);
  const random = createRandom(index + 3);
  const drawn = swag([-x, 0], [x, sway(random, 0.4)], sag * (1 + sway(random, 0.006)), 160);
  const reached = [0];
  for (let step = 1; step < drawn.length; step++) {
    const [[ax, ay], [bx, by]] = [item(drawn, step - 1), item(drawn, step)];
    reached.push(item(reached, step - 1) + Math.hypot(bx - ax, by - ay));
  }
  return { points: drawn, reached, total: item(reached, reached.length - 1) };
}

export const LINES: readonly Line[] = times(STRINGS.length, lineOf);

/** Point and heading at a length along a string. */
export function onLine({ points: drawn, reached }: Line, far: number): readonly [at: Vec2, heading: number] {
  const next = Math.max(
    1,
    reached.findIndex((length) => length >= far),
  );
  const [[ax, ay], [bx, by]] = [item(drawn, next - 1), item(drawn, next)];
  const share = (far - item(reached, next - 1)) / (item(reached, next) - item(reached, next - 1));
  return [[mix(ax, bx, share), mix(ay, by, share)], Math.atan2(by - ay, bx - ax)];
}

/** The corals of one string, in the stretches that plaques and discs leave free. */
export function string(index: number, detail: Detail): Part[] {
  const line = item(LINES, index);
  const [, , size] = item(STRINGS, index);
  const gaps: (readonly [from: number, to: number])[] = [
    ...[1 - SPACER, 1 + SPACER].map((share): [number, number] => [
      (line.total / 2) * share - 5.4,
      (line.total / 2) * share + 5.4,
    ]),
    ...(index === 2
      ? DISCS.map((place): [number, number] => [
          line.total / 2 + place - DISC - 2,
          line.total / 2 + place + DISC + 2,
        ])
      : []),
  ];
  const stops = [...gaps, [line.total - 2, line.total] as const].sort(([a], [b]) => a - b);
  let from = 2;
  const made: Part[] = [];
  stops.forEach(([start, end], stretch) => {
    if (start - from > 3) {
      made.push(...corals(line, from, start, size, index * 20 + stretch, detail));
      // From afar the beads stand close enough to hide their thread.
      if (detail.isFine) made.push(thread(line, from - 1, start + 1));
    }
    from = end;
  });
  return made;
}

/** The silk between two places of a string. */
const thread = (line: Line, from: number, to: number): Part => {
  const path = times(17, (step) => onLine(line, mix(from, to, step / 16))[0]);
  return part('silk-red', wire(lift(path, 0), 0.5, { sides: 4 }), ROUND);
};

/** Corals that fill a stretch exactly, a silver bead between glass in the middle of the long ones. */
function corals(line: Line, from: number, to: number, size: number, seed: number, detail: Detail): Part[] {
  const random = createRandom(seed);
  const count = Math.max(1, Math.round((to - from) / (size * 1.86)));
  const rough = times(count, (index): { of: MaterialName; long: number; radius: number } => {
    const isMiddle = count > 4 && index === Math.floor(count / 2);
    const beside = count > 4 && Math.abs(index - Math.floor(count / 2)) === 1;
    if (isMiddle) return { of: 'silver', long: size * 1.5, radius: size * 0.94 };
    if (beside) return { of: 'glass-blue', long: size * 1.05, radius: size * 0.74 };
    return { of: 'coral', long: size * (1.9 + sway(random, 0.5)), radius: size * (1 + sway(random, 0.13)) };
  });
  const scale = (to - from) / rough.reduce((sum, { long }) => sum + long, 0);
  let far = from;
  return rough.flatMap(({ of, long, radius }, index) => {
    const [[x, y], heading] = onLine(line, far + (long * scale) / 2);
    far += long * scale;
    const own = seed * 50 + index;
    const spot = place({
      x,
      y,
      z: sway(random, 0.5),
      turnZ: heading - Math.PI / 2 + sway(random, 0.09),
      turnY: own,
    });
    const cheap: Detail = detail.isFine
      ? fewer(detail, 0.86)
      : { ...detail, count: (coarse) => Math.min(5, coarse) };
    if (of === 'silver') return moveParts(melon(radius, long * scale, cheap), spot);
    const grown = { material: of, radius, length: long * scale * 0.985, belly: 0.46 + random() * 0.08 };
    return moveParts(
      [
        dropBead(
          { ...grown, point: of === 'coral' ? 0.3 : 0.42, wobble: of === 'coral' ? 0.1 : 0.03, seed: own },
          cheap,
        ),
      ],
      spot,
    );
  });
}

/** A ribbed silver bead with a collar at either end. */
const melon = (radius: number, long: number, detail: Detail): Part[] => [
  dropBead({ material: 'silver', radius, length: long * 0.92, lobes: 8, wobble: 0.02, seed: 7 }, detail),
  ...(detail.isFine
    ? [-1, 1].flatMap((up) =>
        moveParts([bead(radius * 0.5, detail, 'silver', 0.4)], place({ y: up * long * 0.44 })),
      )
    : []),
];
