/** A marker on the stage that has something to say. Pixels, but for the distance. */
export interface Signed {
  readonly id: string;
  /** The middle of its ring or dot. */
  readonly x: number;
  readonly y: number;
  /** Of its name. */
  readonly width: number;
  readonly height: number;
  /** From the middle of the ring down to the middle of the name; negative where the name stands above. */
  readonly rise: number;
  /** Metres to the visitor. */
  readonly distance: number;
  /** Further away than this it says nothing, metres. */
  readonly reach: number;
}

/** No more names at once: more is a crowd. */
const MOST_NAMES = 8;
/** Room that a ring takes, and air between two names, pixels. */
const RING = 22;
const AIR = 4;
/** A name that is there stays until another is this much nearer: names do not take turns. */
const LOYALTY = 0.8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the markers on the stage show: which say their names, and which are covered by a nearer one altogether. */
export interface Picked {
  readonly named: ReadonlySet<string>;
  readonly covered: ReadonlySet<string>;
}

/**
 * The nearest first, no name lies on another name, on a nearer ring or over the edge of the stage, and no ring on a nearer
 * ring.
 * @param width of the stage, pixels @param before those that had their names in the last picture
 */
export function pickNames(markers: readonly Signed[], width: number, before: ReadonlySet<string>): Picked {
  const weight = ({ id, distance }: Signed) => distance * (before.has(id) ? LOYALTY : 1);
  const order = markers.toSorted((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
  const rings: Box[] = [];
  const names: Box[] = [];
  const named = new Set<string>();
  const covered = new Set<string>();
  for (const marker of order) {
    const ring = boxAround(marker.x, marker.y, RING, RING);
    if (rings.some((other) => meet(ring, other)) || names.some((name) => meet(ring, name))) {
      covered.add(marker.id);
      continue;
    }
    const name = boxAround(marker.x, marker.y + marker.rise, marker.width + AIR, marker.height + AIR);
    const whole = name.left >= 0 && name.right <= width;
    const free = whole && ![...rings, ...names].some((other) => meet(name, other));
    rings.push(ring);
    if (!free || named.size >= MOST_NAMES || marker.distance > marker.reach) continue;
    named.add(marker.id);
    names.push(name);
  }
  return { named, covered };
}

const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
