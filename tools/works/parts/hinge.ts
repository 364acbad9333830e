import type { LathePoint } from '../../geometry';
import { lathe, place, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { bead } from './bead';

export interface HingeStyle {
  readonly width: number;
  readonly radius: number;
  /** Tubes side by side, by turns of the one and of the other half. */
  readonly knuckles?: number;
  /** How far the pin stands out at each end. */
  readonly pin?: number;
  readonly material?: MaterialName;
}

/** A hinge along x about the origin: tubes on a pin with beaten heads. */
export function hinge(style: HingeStyle, detail: Detail): Part[] {
  const { width, radius, knuckles = 3, pin = radius * 0.7, material = 'silver' } = style;
  const segments = detail.count(6, 18);
  const half = width / knuckles / 2;
  const [edge, bore] = [radius * 0.16, radius * 0.42];
  const profile: LathePoint[] = detail.isFine
    ? [
        [bore, -half + edge * 0.4],
        [radius - edge, -half + edge * 0.4],
        [radius, -half + edge * 1.4],
        [radius * 0.94, 0],
        [radius, half - edge * 1.4],
        [radius - edge, half - edge * 0.4],
        [bore, half - edge * 0.4],
      ]
    : [
        [radius, -half],
        [radius, half],
      ];
  const knuckle = part(material, lathe(profile, segments), 30);
  const upright = times(knuckles, (index) =>
    moveParts([knuckle], place({ y: (index - (knuckles - 1) / 2) * half * 2 })),
  ).flat();
  const reach = width / 2 + pin;
  // Many short rings: one long face would carry the shade of the tubes out into the open.
  const rings = detail.isFine ? 16 : 6;
  const shaft = lathe(
    times(rings + 1, (index): LathePoint => [bore, reach * ((2 * index) / rings - 1)]),
    detail.count(5, 9),
  );
  const heads = [-1, 1].flatMap((side) =>
    moveParts([bead(bore * 1.75, detail, material, bore * 1.1)], place({ y: side * reach })),
  );
  return moveParts([...upright, part(material, shaft), ...heads], place({ turnZ: Math.PI / 2 }));
}
