import type { Vec2, Vec3 } from '#kit';
import { distance3, divide, item, lift, mix3, place, resample, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { along } from './along';
import type { BeadOfDrop } from './bead-drop';
import { oneBead } from './bead-drop';
import { small } from './fewer';
import { ring } from './wirework';

/** The order in which things follow each other: beads, and pairs of rings where there is none. */
const STRUNG: readonly (BeadOfDrop | undefined)[] = [
  undefined,
  { material: 'coral', radius: 2 },
  undefined,
  { material: 'mother-of-pearl', radius: 2.5, length: 7, capped: true },
  undefined,
  { material: 'coral', radius: 2 },
  undefined,
];

/** A chain of rings, coral and mother-of-pearl along a line; from afar its beads on a thin wire. */
export function beadedChain(line: readonly Vec2[], seed: number, detail: Detail): Part[] {
  const long = resample(lift(line, 0), 1).length - 1;
  const repeats = Math.max(1, Math.round(long / 26));
  const order = times(repeats, (turn) => (turn ? STRUNG.slice(1) : STRUNG)).flat();
  const pitch = long / order.length;
  const thread = detail.isFine ? [] : [part('gold', wire(stopsOf(line), 0.5, { sides: 3 }))];
  const things = along(line, pitch, (index) => {
    const bead = order[index];
    // From afar every other coral is left out.
    if (!detail.isFine && index % 6 === 1) return [];
    if (bead)
      return [...oneBead({ ...bead, length: bead.length ?? pitch * 0.86 }, seed + index, detail).parts];
    if (!detail.isFine) return [];
    // Two rings in each other, from bead to bead.
    return [-1, 1].flatMap((end) =>
      moveParts(
        [
          ring(
            { radius: 0.95, wire: 0.34, material: 'gold', stretch: (pitch * 0.36) / 0.95 },
            small(small(detail)),
          ),
        ],
        place({ y: end * pitch * 0.27, turnY: 0.5 + (end * Math.PI) / 4 }),
      ),
    );
  });
  return [...thread, ...things];
}

/** As few stops along a line as keep a thin wire within the beads on it. */
function stopsOf(line: readonly Vec2[]): Vec3[] {
  const path = resample(lift(line, 0), 1);
  const last = path.length - 1;
  const isNear = (stops: readonly Vec3[]): boolean =>
    stops.slice(1).every((to, index) => {
      const middle = item(path, Math.round(((index + 0.5) / (stops.length - 1)) * last));
      return distance3(mix3(item(stops, index), to, 0.5), middle) < 0.8;
    });
  return [2, 3, 4, 6, 9, 13].map((count) => divide(path, count)).find(isNear) ?? path;
}
