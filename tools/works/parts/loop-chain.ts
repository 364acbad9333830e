import type { Vec3 } from '#kit';
import { createRandom, place, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { chain, hangingPath } from './chain';

export interface LoopChainStyle {
  readonly length: number;
  /** What one link adds to the chain. */
  readonly link: number;
  readonly wire: number;
  readonly material?: MaterialName;
  readonly seed: number;
}

/**
 * A loop-in-loop chain that hangs straight down from the origin: each long ring is put through both ends of the one
 * above and folded over them, so that the loops lie before and behind like knitting.
 */
export function loopChain(style: LoopChainStyle, detail: Detail): Part[] {
  const { length, link, wire: thickness, material = 'silver', seed } = style;
  if (!detail.isFine)
    return chain(hangingPath([0, 0, 0], length), { link, wire: thickness * 1.15, material, seed }, detail);
  const random = createRandom(seed);
  const count = Math.max(1, Math.round(length / link));
  const pitch = length / count;
  const shape = part(
    material,
    wire(foldedLink(pitch, thickness, detail), thickness, {
      closed: true,
      sides: detail.count(3, 4),
      ground: [0.3, 0.2, 1],
    }),
    ROUND,
  );
  return times(count, (index) =>
    moveParts(
      [shape],
      place({
        y: -pitch * index,
        turnY: sway(random, 0.13),
        turnZ: sway(random, 0.04),
        x: sway(random, 0.04),
      }),
    ),
  ).flat();
}

/** One ring, pinched in its middle and folded over the origin, its two ends hanging before and behind. */
function foldedLink(pitch: number, thickness: number, detail: Detail): Vec3[] {
  const [top, foot] = [thickness * 2.6, thickness * 1.15];
  const bend = (top * Math.PI) / 2;
  const leg = pitch + thickness * 2 - top;
  const half = bend + leg;
  const [wide, narrow] = [Math.min(pitch * 0.44, thickness * 3.3), thickness * 1.25];
  const at = (along: number, side: number): Vec3 => {
    const far = Math.abs(along);
    const end = Math.max(0, (far - (half - wide)) / wide);
    const swell = Math.min(1, far / (half - wide));
    const x = side * (narrow + (wide - narrow) * swell) * Math.sqrt(Math.max(0, 1 - end * end));
    if (far < bend) return [x, -top * (1 - Math.cos(far / top)), top * Math.sin(along / top)];
    const down = (far - bend) / leg;
    return [x, -top - (far - bend), Math.sign(along) * (top + (foot - top) * down)];
  };
  const steps = detail.count(3, 4);
  // Stops lie closer towards the round ends.
  const stops = times(2 * steps + 1, (index) => half * Math.sin(((index / steps - 1) * Math.PI) / 2));
  const back = stops.slice(1, -1).reverse();
  return [...stops.map((along) => at(along, 1)), ...back.map((along) => at(along, -1))];
}
