import { createRandom, place, sway } from '../../geometry';
import type { Detail } from '../detail';
import { createDetail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts } from '../part';
import { bead } from './bead';
import { scaled } from './fewer';
import { leafDrop } from './leaf-drop';

export interface CoralStringStyle {
  readonly length: number;
  /** How far its foot swings aside. */
  readonly aside?: number;
  /** How far its foot stands off what it hangs before. */
  readonly off?: number;
  readonly seed: number;
}

/** Corals with pearls and a few silver balls between them on a thread that hangs from the origin, a leaf at its foot. */
export function coralString({ length, aside = 0, off = 0, seed }: CoralStringStyle, detail: Detail): Part[] {
  const random = createRandom(seed);
  const made: Part[] = [];
  const swing = sway(random, 2.2);
  const at = (share: number) => ({
    x: aside * share + swing * Math.sin(2.6 * share),
    z: off * share ** 2,
  });
  let y = 0;
  for (let index = seed; y > -length; index++) {
    const [material, radius, half] = nextBead(index, random);
    const tall = detail.isFine ? half : Math.min(half * 7, Math.max(3, (length + y) / 2));
    const body = bead(
      detail.isFine ? radius : radius * 1.25,
      createDetail(detail.isFine ? 0.1 : 0),
      material,
      tall,
    );
    made.push(...moveParts([body], place({ y: y - tall, ...at(-y / length) })));
    y -= tall * 1.98;
  }
  const leaf = leafDrop({ length: 15, width: 8, afar: 'bead' }, scaled(detail, 0.36));
  if (!detail.isFine) return made;
  return [...made, ...moveParts(leaf, place({ y, ...at(1), turnY: sway(random, 0.3) }))];
}

function nextBead(index: number, random: () => number): [MaterialName, radius: number, half: number] {
  if (index % 3 === 0) return ['pearl', 3, 2.9];
  if (index % 7 === 4) return ['silver', 3.5, 2.8];
  return ['coral', 3.1 + sway(random, 0.2), 4.6 + sway(random, 0.6)];
}
