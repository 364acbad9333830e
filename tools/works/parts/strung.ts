import { place } from '../../geometry';
import type { Part } from '../part';
import { moveParts } from '../part';

/** Something on a thread: made about the origin, and the length of thread that it takes up. */
export interface Threaded {
  readonly parts: readonly Part[];
  readonly length: number;
}

/** Things on a thread below the origin, in their order from above. */
export function strung(things: readonly Threaded[]): Threaded {
  let reached = 0;
  const parts = things.flatMap((thing) => {
    const y = -(reached + thing.length / 2);
    reached += thing.length;
    return moveParts(thing.parts, place({ y }));
  });
  return { parts, length: reached };
}
