import type { Vec3 } from '#kit';
import { createRandom, mix, stitchRings, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part, ROUND } from '../part';

export interface TasselStyle {
  readonly length: number;
  /** Radius where it leaves its mount and at its foot. */
  readonly top: number;
  readonly foot: number;
  readonly threads: number;
  readonly thread: number;
  readonly material: MaterialName;
  readonly seed: number;
}

/** Threads that fall from a mount at the origin, spread by their own weight and cut not quite evenly. */
export function tassel(style: TasselStyle, detail: Detail): Part[] {
  const { length, top, foot, material } = style;
  if (!detail.isFine) return [part(material, fluted(style), 40)];
  const random = createRandom(style.seed);
  const threads = Math.round(style.threads * mix(0.45, 1, detail.level));
  const radius = style.thread * Math.sqrt(style.threads / threads);
  return times(threads, (index) => {
    // Sunflower order fills the round evenly, outside last.
    const share = Math.sqrt((index + 0.5) / threads);
    const angle = index * 2.399963 + sway(random, 0.2);
    const [wave, phase] = [sway(random, foot * 0.06), random() * 6];
    const end = length * (1 + sway(random, 0.025)) - length * 0.05 * share * share;
    const steps = detail.count(3, 12);
    const line = times(steps + 1, (step): Vec3 => {
      const t = step / steps;
      const swell = mix(top, foot, 1 - (1 - t) ** 2.2) * share;
      const bend = wave * Math.sin(phase + t * 5);
      return [swell * Math.cos(angle) + bend, -end * t, swell * Math.sin(angle) + bend];
    });
    return part(material, wire(line, radius, { sides: 4, ground: [0, 0, 1] }), ROUND);
  });
}

/** The tassel from afar: one body with folds. */
function fluted({ length, top, foot }: TasselStyle) {
  const folds = 14;
  const rings = times(6, (level): Vec3[] => {
    const t = 1 - level / 5;
    const swell = mix(top, foot, 1 - (1 - t) ** 2.2);
    return times(folds * 2, (index): Vec3 => {
      const angle = (Math.PI * index) / folds;
      const radius = swell * (index % 2 ? 0.9 : 1);
      return [radius * Math.cos(angle), -length * t, -radius * Math.sin(angle)];
    });
  });
  return stitchRings(rings, { capStart: true, capEnd: true });
}
