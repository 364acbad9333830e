import type { WorkNote } from '#catalog';
import { distance } from '#kit';
import { findNearest } from './find';
import { type NoteModel, sizeOf } from './model';
import { pointOfAnchor, type Spot, spotOf } from './spot';

/** What became of a note on the model as it is now. */
export interface Anchoring {
  /** `holds`: nothing to do. `moved`: its triangle went elsewhere. `loose`: it had none, or it fits no longer. */
  readonly state: 'holds' | 'moved' | 'loose';
  /** Where it belongs now. */
  readonly spot: Spot;
  /** Metres from where it was. */
  readonly moved: number;
}

/** A note that is this near to its triangle is on it: metres. */
const HOLDS = 0.0001;

/** How far a triangle may have gone before it is taken for another one: metres, and a share of the work. */
const LEAST_STRAY = 0.001;
const STRAY = 0.02;

/**
 * A note after a new export. Its triangle leads while it is about where it was; else the surface nearest to its
 * position takes it, so that it is never left in the air.
 */
export function anchorNote(note: WorkNote, model: NoteModel): Anchoring {
  const now = note.anchor && pointOfAnchor(model, note.anchor);
  const away = now ? distance(now, note.position) : Number.POSITIVE_INFINITY;
  const known = note.anchor;
  if (known && away <= HOLDS)
    return {
      state: 'holds',
      spot: { position: note.position, normal: note.normal, anchor: known },
      moved: away,
    };
  const follows = now && away <= Math.max(LEAST_STRAY, STRAY * sizeOf(model));
  const found = findNearest(model, follows ? now : note.position);
  if (!found) throw new Error(`"${note.id}" has a model without triangles`);
  const spot = spotOf(found, note.normal);
  return { state: follows ? 'moved' : 'loose', spot, moved: distance(spot.position, note.position) };
}
