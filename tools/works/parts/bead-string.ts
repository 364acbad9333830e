import type { Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { createRandom, item, lathe, mix3, place, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';

export interface BeadStringStyle {
  /** Bead after bead from above, begun again at its end. */
  readonly colours: readonly MaterialName[];
  readonly radius: number;
  readonly seed: number;
  /** Length of thread that stays bare at each end. */
  readonly bare?: number;
}

/** A thread straight from place to place, full of beads that are not quite alike. */
export function beadString(from: Vec3, to: Vec3, style: BeadStringStyle, detail: Detail): Part[] {
  const { colours, radius, seed, bare = radius } = style;
  const random = createRandom(seed);
  const [dx, dy, dz] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const reach = Math.hypot(dx, dy, dz);
  const count = Math.max(1, Math.round((reach - bare * 2) / (radius * (detail.isFine ? 1.75 : 2.45))));
  const pitch = (reach - bare * 2) / count;
  const turned = { turnZ: Math.atan2(dx, -dy), turnX: -Math.atan2(dz, Math.hypot(dx, dy)) };
  const beads = times(count, (index) => {
    const [x, y, z] = mix3(from, to, (bare + pitch * (index + 0.5)) / reach);
    const wide = radius * (1 + sway(random, 0.07));
    const bead = part(
      item(colours, index % colours.length),
      lathe(round(wide, pitch, detail), detail.isFine ? detail.count(5, 9) : 4),
      ROUND,
    );
    return moveParts([bead], place({ x, y, z, ...turned }));
  });
  const thread = part(
    'silk-black',
    wire([from, to], radius * (detail.isFine ? 0.24 : 0.4), { sides: detail.isFine ? 4 : 3 }),
    ROUND,
  );
  return [thread, ...beads.flat()];
}

/** A bead whose drilled ends are a little flat. */
function round(radius: number, pitch: number, detail: Detail): LathePoint[] {
  const half = pitch * 0.485;
  if (!detail.isFine)
    return [
      [0, -half],
      [radius * 1.06, -half * 0.5],
      [radius * 1.06, half * 0.5],
      [0, half],
    ];
  const steps = detail.count(2, 5);
  const middle = times(steps + 1, (index): LathePoint => {
    const lean = ((index / steps) * 2 - 1) * 1.15;
    return [radius * Math.cos(lean), (half * Math.sin(lean)) / Math.sin(1.15)];
  });
  return [[0, -half * 0.96], ...middle, [0, half * 0.96]];
}
