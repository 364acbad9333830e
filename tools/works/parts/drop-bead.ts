import type { LathePoint, Mesh } from '../../geometry';
import { createRandom, lathe, mapMesh, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part, ROUND } from '../part';

export interface DropBeadStyle {
  readonly material: MaterialName;
  readonly radius: number;
  /** From its upper to its lower end. */
  readonly length: number;
  /** Where it is widest: 0.5 in the middle, less towards the foot. */
  readonly belly?: number;
  /** 0.5 for round ends; less for blunter ones, more for pointed. */
  readonly point?: number;
  /** Lobes like those of a melon. */
  readonly lobes?: number;
  /** How far from true it was ground or grown, as a share of its radius. */
  readonly wobble?: number;
  readonly seed: number;
}

/** A bead that no lathe turned (coral branch, pearl, pressed glass) about the origin, its thread along y. */
export function dropBead(style: DropBeadStyle, detail: Detail): Part {
  const { material, radius, length, belly = 0.5, point = 0.5, lobes = 0, wobble = 0.04 } = style;
  // What is as large as a hazelnut shows its corners first.
  const isLarge = radius > 3;
  const steps = detail.count(isLarge ? 7 : 4, isLarge ? 13 : 10);
  const profile = times(steps + 1, (index): LathePoint => {
    // Evenly about the round ends, so that they stay round.
    const share = (1 - Math.cos((Math.PI * index) / steps)) / 2;
    const bent = share < belly ? (share / belly) * 0.5 : 0.5 + ((share - belly) / (1 - belly)) * 0.5;
    const wide = Math.max(0, 4 * bent * (1 - bent)) ** point;
    return [radius * wide, (share - 0.5) * length];
  });
  const around =
    lobes && detail.isFine ? lobes * detail.count(4, 5) : detail.count(isLarge ? 10 : 6, isLarge ? 18 : 14);
  const seed = createRandom(style.seed);
  const phases = times(4, () => seed() * 6.283);
  return part(material, uneven(lathe(profile, around), length, wobble, phases, lobes), ROUND);
}

/** Moves the skin in and out in slow waves and lobes. */
function uneven(mesh: Mesh, length: number, wobble: number, phases: readonly number[], lobes: number): Mesh {
  const [a = 0, b = 0, c = 0, d = 0] = phases;
  return mapMesh(mesh, ([x, y, z]) => {
    const angle = Math.atan2(z, x);
    const high = y / length;
    const wave = Math.sin(2 * angle + a + high * 3) * 0.55 + Math.sin(angle + b + high * 5) * 0.45;
    const groove = lobes ? 0.13 * (1 - Math.abs(Math.sin((lobes * angle) / 2))) ** 1.6 : 0;
    const size = 1 + wobble * wave - groove * (1 - (2 * Math.abs(high)) ** 4);
    const lean = wobble * Math.sin(high * 2.2 + c);
    const swing = wobble * Math.cos(high * 2.6 + d);
    const reach = Math.hypot(x, z);
    return [x * size + lean * reach * 0.5, y, z * size + swing * reach * 0.5];
  });
}
