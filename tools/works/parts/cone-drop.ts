import type { LathePoint } from '../../geometry';
import { lathe, place } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';
import { ring } from './wirework';

export interface ConeDropStyle {
  readonly length: number;
  /** Radius of the open mouth. */
  readonly radius: number;
  readonly material?: MaterialName;
  /** The lip is rolled outwards like that of a bell. */
  readonly flare?: number;
}

/** A cone of sheet, hollow and open below, that hangs from the origin by a ring through its neck. */
export function coneDrop(style: ConeDropStyle, detail: Detail): Part[] {
  const { length, radius, material = 'silver', flare = 0.12 } = style;
  const eye = radius * 0.3;
  const [top, wall] = [-eye * 1.7, radius * 0.09];
  const foot = top - length;
  const at = (share: number) => top - length * share;
  const inside: LathePoint[] = detail.isFine
    ? [
        [0, at(0.3)],
        [radius * 0.3 - wall, at(0.42)],
        [radius * 0.84 - wall, at(0.94)],
        [radius - wall, foot],
      ]
    : [
        [0, at(0.55)],
        [radius - wall, foot],
      ];
  const outside: LathePoint[] = detail.isFine
    ? [
        [radius, foot],
        [radius * (1 + flare * 0.5), at(0.975)],
        [radius * 0.9, at(0.93)],
        [radius * 0.86, at(0.9)],
        [radius * 0.52, at(0.5)],
        [radius * 0.27, at(0.16)],
        [radius * 0.34, at(0.12)],
        [radius * 0.34, at(0.07)],
        [radius * 0.22, at(0.03)],
        [0, top],
      ]
    : [
        [radius, foot],
        [radius * 0.86, at(0.86)],
        [radius * 0.28, at(0.12)],
        [0, top],
      ];
  return [
    part(material, lathe([...inside, ...outside], detail.count(7, 22)), 36),
    ...(detail.isFine
      ? moveParts(
          [ring({ radius: eye, wire: eye * 0.32, material }, detail)],
          place({ y: -eye * 0.9, turnY: Math.PI / 2 }),
        )
      : []),
  ];
}
