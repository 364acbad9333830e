import { distance, headingTowards, type Pose2, type Vec3, wrapAngle } from '#kit';

/** Something that can be there or not, and what it costs on the graphics card. */
export interface Candidate {
  readonly id: string;
  readonly position: Vec3;
  /** Half of its longest side, metres. */
  readonly radius: number;
  readonly bytes: number;
  readonly triangles: number;
  /** Whether something is between it and the eye, all of it. */
  readonly hidden?: boolean;
}

/** What all that is there may cost together. */
export interface ResidencyBudget {
  readonly bytes: number;
  readonly triangles: number;
}

/** Nothing is nearer than this, metres: whoever leans over a case sees all of it. */
const NEAREST = 0.4;
/** What lies behind the visitor weighs this much of what lies before them. They may turn around at any moment. */
const BEHIND = 0.8;
/** What cannot be seen weighs this much: less than anything that can, but for what is very small or very far. */
const HIDDEN = 0.02;
/** What is there already stays until something is this many times as wanted: more than any turn of the head makes. */
const LOYALTY = 1.5;

/**
 * How large something appears, weighed by how near it is, as whoever stands before a ring looks at it and not at the carpet
 * behind, by how near the middle of the picture it is and by whether it can be seen at all.
 */
export function wantednessOf(
  { position, radius, hidden = false }: Pick<Candidate, 'position' | 'radius' | 'hidden'>,
  eye: Pose2,
): number {
  const away = Math.max(NEAREST, distance(position, eye.position));
  const aside = Math.abs(wrapAngle(headingTowards(eye.position, position) - eye.heading)) / Math.PI;
  return (radius / away ** 2) * (1 - (1 - BEHIND) * aside) * (hidden ? HIDDEN : 1);
}

/**
 * Chooses what is to be there, most wanted first: what appears largest from the eye, within a budget that is never
 * exceeded. What is there already is preferred, so that nothing comes and goes at a boundary. @param held what must be
 * there whatever it costs, as it is in somebody's hand; everything else has to fit in beside it
 */
export function pickResidents(
  candidates: readonly Candidate[],
  eye: Pose2,
  { bytes: mostBytes, triangles: mostTriangles }: ResidencyBudget,
  there: ReadonlySet<string>,
  held: ReadonlySet<string> = new Set(),
): readonly string[] {
  const ranked = candidates.map((candidate) => {
    const wanted = wantednessOf(candidate, eye) * (there.has(candidate.id) ? LOYALTY : 1);
    return { candidate, wanted: held.has(candidate.id) ? Number.POSITIVE_INFINITY : wanted };
  });
  ranked.sort((a, b) => (a.wanted === b.wanted ? 0 : b.wanted - a.wanted));
  let bytes = 0;
  let triangles = 0;
  return ranked.flatMap(({ candidate, wanted }) => {
    const fits = bytes + candidate.bytes <= mostBytes && triangles + candidate.triangles <= mostTriangles;
    if (!fits && wanted !== Number.POSITIVE_INFINITY) return [];
    bytes += candidate.bytes;
    triangles += candidate.triangles;
    return [candidate.id];
  });
}
