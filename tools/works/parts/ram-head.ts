import type { Vec2 } from '#kit';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { ramHead } from './arabesque';
import { cutSheet, joinForms } from './cut-sheet';
import { granules } from './granules';

export interface RamHeadStyle {
  /** From the edge of the plate to the brow between the horns. */
  readonly size: number;
  readonly thickness: number;
  readonly material?: MaterialName;
  readonly front?: number;
}

/** A ram's-head terminal of sheet at the edge of a plate, pointing along `heading`, a grain in each horn. */
export function ramHeadTerminal(style: RamHeadStyle, at: Vec2, heading: number, detail: Detail): Part[] {
  const { size, thickness, material = 'silver', front = 0 } = style;
  const sheet = cutSheet(
    joinForms(ramHead(at, heading, size)),
    { material, thickness, front, slack: [size * 0.12, size * 0.009] },
    detail,
  );
  const [cos, sin] = [Math.cos(heading) * size, Math.sin(heading) * size];
  const put = (along: number, across: number): Vec2 => [
    at[0] + along * cos - across * sin,
    at[1] + along * sin + across * cos,
  ];
  const eyes = [put(0.44, 0.4), put(0.44, -0.4), put(0.62, 0)];
  return [
    ...sheet,
    ...(detail.isFine ? granules({ radius: size * 0.085, material, z: front - 0.1 }, eyes, detail) : []),
  ];
}
