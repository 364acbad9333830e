import type { Vec3 } from '#kit';
import { createRandom, place, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { ring } from './wirework';

export interface EarHoopStyle {
  /** Radius to the middle of the wire. */
  readonly radius: number;
  readonly wire: number;
  readonly material?: MaterialName;
  readonly seed: number;
}

const DEGREE = Math.PI / 180;
/** Where the eye sits, high on the left, and where the wire starts below it and ends past it. */
const [EYE, START, TIP] = [124 * DEGREE, 129 * DEGREE, 491 * DEGREE];
/** Share of the way at which the stout wire has become the thin one that goes through the ear. */
const [THINS_FROM, THIN_AT, THINNEST] = [0.5, 0.78, 0.7];

/** A hoop of one wire about the origin: stout below, thin above, its tip locked in the eye at the other end. */
export function earHoop(style: EarHoopStyle, detail: Detail): Part[] {
  const { radius, wire: thickness, material = 'silver', seed } = style;
  const random = createRandom(seed);
  const [phase, bulge] = [random() * 6, radius * (0.012 + random() * 0.008)];
  const steps = detail.count(26, 56);
  const line = times(steps + 1, (index): Vec3 => {
    const share = index / steps;
    const angle = START + (TIP - START) * share;
    // Bent by hand over a mandrel; past the eye the tip turns outwards and forwards.
    const past = Math.max(0, angle - (EYE + 2 * Math.PI)) / (TIP - EYE - 2 * Math.PI);
    const reach = radius + bulge * Math.sin(2 * angle + phase) + past * thickness * 2.6;
    return [
      reach * Math.cos(angle),
      reach * Math.sin(angle),
      past * thickness + sway(random, radius * 0.002),
    ];
  });
  const thin = (share: number) =>
    1 - (1 - THINNEST) * Math.min(1, Math.max(0, (share - THINS_FROM) / (THIN_AT - THINS_FROM)));
  const bent = wire(line, thickness, { sides: detail.count(4, 9), scale: thin });
  const eye = ring({ radius: thickness * 1.9, wire: thickness * 0.62, material }, detail);
  const at = radius + bulge * Math.sin(2 * EYE + phase);
  return [
    part(material, bent, ROUND),
    ...moveParts(
      [eye],
      place({ x: at * Math.cos(EYE), y: at * Math.sin(EYE), turnY: Math.PI / 2, turnZ: EYE + Math.PI / 2 }),
    ),
  ];
}
