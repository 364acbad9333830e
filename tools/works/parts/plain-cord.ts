import type { Vec3 } from '#kit';
import { wire } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part, ROUND } from '../part';

export interface PlainCordStyle {
  readonly radius: number;
  readonly closed?: boolean;
  readonly material?: MaterialName;
  /** A direction that its line never takes: the way up for one that lies flat. */
  readonly ground?: Vec3;
}

/** A wire or cord of few faces for large works: its step is that of its line, which the caller chooses. */
export function plainCord(line: readonly Vec3[], style: PlainCordStyle, detail: Detail): Part {
  const { radius, closed = false, material = 'silver', ground = [0, 0, 1] } = style;
  return part(material, wire(line, radius, { closed, sides: detail.count(3, 6), ground }), ROUND);
}
