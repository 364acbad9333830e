import { costOf, DETAILS, type Manifest, pickDetail, pickResidents, type ResidencyBudget } from '#assets';
import { distance, type Pose } from '#kit';
import type { Sight } from '#plan';
import type { Exhibit } from './exhibit';
import type { Wish, WorkShelf } from './shelf';

/** From where works are looked at, and how. */
export interface EyeOnWorks {
  readonly pose: Pose;
  /** Works that are in hand. */
  readonly held: readonly string[];
  /** Pixels that a metre takes at the distance of a metre. */
  readonly pixels: number;
}

interface Among {
  readonly manifest: Manifest;
  /** What walls hide of the hall. */
  readonly sight: Sight;
  readonly shelf: Pick<WorkShelf, 'room' | 'edgeOf'>;
  readonly budget: ResidencyBudget;
}

/** Nobody comes nearer to a work in its place than this, metres. */
const NEAREST = 0.5;
const WHOLE = Number.POSITIVE_INFINITY;
/** Pictures of fewer pixels are always whole. */
const WORTH_REDUCING = 200_000;
/** A work that is a picture in a frame. */
const FRAMED = { triangles: 100, texturePixels: 1e6 };
/** Whoever comes round a corner finds what is behind it already there: so much of a way before, metres. */
const AROUND_CORNER = 1.5;
/** Height of an eye above the floor, metres. */
const EYE = 1.6;

/**
 * What of a hall is to be there, most wanted first, each work with pictures as wide as it is seen. What is out of sight comes
 * last, and as coarse as there is.
 */
export function wishesFor(
  exhibits: readonly Exhibit[],
  { pose, held, pixels }: EyeOnWorks,
  { manifest, sight, shelf, budget }: Among,
): readonly Wish[] {
  const [x, y, z] = pose.position;
  const from = { position: [x, y + EYE, z] as const, heading: pose.heading };
  const edges = new Map<string, number>();
  const candidates = exhibits.map(({ placement: { work, position, size } }) => {
    const longest = Math.max(...size);
    // A picture goes round a work or hangs on a wall: it is as wide as the work, and as it lies.
    const across = Math.max(size[0], size[2]);
    const away = Math.max(NEAREST, distance(position, from.position) - longest / 2);
    const file = manifest.works[work]?.derivatives.room ?? FRAMED;
    const hidden = !sight.mayBeSeen(from.position, position, longest / 2 + AROUND_CORNER);
    const isWhole = held.includes(work) || file.texturePixels < WORTH_REDUCING;
    const wide = hidden ? DETAILS[0] : pickDetail((across * pixels) / away, shelf.edgeOf(work));
    const edge = isWhole ? WHOLE : wide;
    edges.set(work, edge);
    return { id: work, position, radius: longest / 2, hidden, ...costOf(file, edge) };
  });
  const there = new Set(candidates.flatMap(({ id }) => (shelf.room(id) ? id : [])));
  return pickResidents(candidates, from, budget, there, new Set(held)).map((work) => ({
    work,
    edge: edges.get(work) ?? WHOLE,
  }));
}
