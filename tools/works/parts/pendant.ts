import type { Vec3 } from '#kit';
import { createRandom, place, sway } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts } from '../part';
import { chain, hangingPath } from './chain';
import { ring } from './wirework';

export interface PendantStyle {
  /** Length of the chain between its eye and what hangs from it. */
  readonly length: number;
  readonly link: number;
  readonly wire: number;
  readonly material?: MaterialName;
  readonly seed: number;
  /** What hangs from the chain's end, with its point of hanging at the origin. */
  readonly end: readonly Part[];
  /** How far the end may turn from the front, radians. */
  readonly turn?: number;
}

/** An eye at the edge of a plate, a chain that falls from it and what hangs there. */
export function pendant([x, y, z]: Vec3, style: PendantStyle, detail: Detail): Part[] {
  const { length, link, wire, material = 'silver', seed, end, turn = 0.35 } = style;
  const random = createRandom(seed);
  const eye = ring({ radius: link * 0.55, wire: wire * 1.15, material }, detail);
  const lean = sway(random, 0.012);
  const top = y - link * 0.5;
  const path = hangingPath([0, 0, 0], length);
  const rest = [
    ...(length > 0 ? chain(path, { link, wire, material, seed }, detail) : []),
    ...moveParts(end, place({ y: -length, turnY: sway(random, turn), turnZ: sway(random, 0.025) })),
  ];
  return [
    ...(detail.isFine ? moveParts([eye], place({ x, y, z, turnY: Math.PI / 2 })) : []),
    ...moveParts(rest, place({ x, y: top, z, turnZ: lean })),
  ];
}
