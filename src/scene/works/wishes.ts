import { costOf, type Manifest, pickDetail, pickResidents, type ResidencyBudget } from '#assets';
import { distance, type Pose } from '#kit';
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
/** Height of an eye above the floor, metres. */
const EYE = 1.6;

/** What of a hall is to be there, most wanted first, each work with pictures as wide as it is seen. */
export function wishesFor(
  exhibits: readonly Exhibit[],
  { pose, held, pixels }: EyeOnWorks,
  { manifest, shelf, budget }: Among,
): readonly Wish[] {
  const [x, y, z] = pose.position;
  const from = { position: [x, y + EYE, z] as const, heading: pose.heading };
  const edges = new Map<string, number>();
  const candidates = exhibits.map(({ placement: { work, position, size } }) => {
    const longest = Math.max(...size);
    const away = Math.max(NEAREST, distance(position, from.position) - longest / 2);
    const file = manifest.works[work]?.derivatives.room ?? FRAMED;
    const isWhole = held.includes(work) || file.texturePixels < WORTH_REDUCING;
    const edge = isWhole ? WHOLE : pickDetail((longest * pixels) / away, shelf.edgeOf(work));
    edges.set(work, edge);
    return { id: work, position, radius: longest / 2, ...costOf(file, edge) };
  });
  const there = new Set(candidates.flatMap(({ id }) => (shelf.room(id) ? id : [])));
  return pickResidents(candidates, from, budget, there, new Set(held)).map((work) => ({
    work,
    edge: edges.get(work) ?? WHOLE,
  }));
}
