import type { Manifest } from '#assets';
import type { Catalog, Work } from '#catalog';
import { kindTable } from '#catalog';
import type { Problem, Vec3 } from '#kit';
import { errorAt, warningAt } from '#kit';
import type { Slot, Venue } from '#venue';
import { sizeOfWork } from './sizes';
import type { Placement, StandPlace } from './types';

/** A slot with the hall it is in; the order of the list is the order that a visitor comes by. */
interface Berth {
  readonly hall: string;
  readonly slot: Slot;
}

interface Candidate {
  readonly work: Work;
  readonly index: number;
  readonly size: Vec3;
}

/**
 * Puts every work on a slot: first those that wish for one (a slot before a stand before a bay), then the rest, each
 * where it fits with least to spare, its designer's and country's stands first. The same catalog and venue always give
 * the same hall. What does not fit is a problem, never an overlap.
 */
export function placeWorks(
  catalog: Catalog,
  venue: Venue,
  stands: readonly StandPlace[],
  manifest: Manifest,
): { placements: readonly Placement[]; problems: readonly Problem[] } {
  const berths: readonly Berth[] = venue.halls.flatMap((hall) =>
    hall.slots.map((slot) => ({ hall: hall.id, slot })),
  );
  const free = new Set(berths);
  const taken = new Map<Berth, Candidate>();
  const problems: Problem[] = [];
  const unplaced: Candidate[] = [];

  const candidates = catalog.works.map((work, index) => ({ work, index, size: sizeOfWork(work, manifest) }));
  const wishful = candidates
    .filter(({ work }) => work.place)
    .sort((a, b) => wishRank(a.work) - wishRank(b.work));
  const rest = candidates.filter(({ work }) => !work.place);

  const settle = (candidate: Candidate, among: readonly Berth[]): boolean => {
    const berth = bestBerth(candidate, among, free);
    if (!berth) return false;
    free.delete(berth);
    taken.set(berth, candidate);
    return true;
  };

  for (const candidate of wishful) {
    const wished = wishedBerths(candidate.work, berths, stands);
    if (settle(candidate, wished)) continue;
    problems.push(wishProblem(candidate, wished));
    unplaced.push(candidate);
  }
  for (const candidate of [...unplaced, ...rest]) {
    const own = standBerths(candidate.work, berths, stands);
    if (settle(candidate, own) || settle(candidate, berths)) continue;
    problems.push(noSlotProblem(candidate, venue));
  }

  const placements = berths.flatMap((berth) => {
    const candidate = taken.get(berth);
    return candidate ? [placementOf(candidate, berth, stands)] : [];
  });
  return { placements, problems };
}

function placementOf(
  { work, size }: Candidate,
  { hall, slot }: Berth,
  stands: readonly StandPlace[],
): Placement {
  const stand = stands.find((place) => place.hall === hall && place.slots.includes(slot.id));
  return {
    work: work.id,
    hall,
    slot: slot.id,
    position: slot.position,
    heading: slot.heading,
    size,
    approach: slot.approach,
    ...(stand ? { stand: stand.stand } : {}),
  };
}

/** Of the free slots that can hold the work, the preferred kind with least room to spare; ties go to the earlier one. */
function bestBerth(
  { work, size }: Candidate,
  among: readonly Berth[],
  free: ReadonlySet<Berth>,
): Berth | undefined {
  const kinds: readonly string[] = kindTable[work.kind].slots;
  let best: Berth | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const berth of among) {
    const kind = kinds.indexOf(berth.slot.kind);
    if (kind < 0 || !free.has(berth) || !fits(size, berth.slot.size)) continue;
    const [width, height, depth] = berth.slot.size;
    const score = kind * 1000 + width * height * depth;
    if (score < bestScore) {
      best = berth;
      bestScore = score;
    }
  }
  return best;
}

const fits = (size: Vec3, room: Vec3): boolean =>
  size.every((length, axis) => length <= (room[axis] ?? 0) + 1e-6);

const wishRank = (work: Work): number => (work.place?.slot ? 0 : work.place?.stand ? 1 : 2);

function wishedBerths(work: Work, berths: readonly Berth[], stands: readonly StandPlace[]): readonly Berth[] {
  const { slot, stand, bay } = work.place ?? {};
  if (slot) return berths.filter((berth) => berth.slot.id === slot);
  if (stand) {
    const place = stands.find((candidate) => candidate.stand === stand);
    return berths.filter((berth) => place?.hall === berth.hall && place.slots.includes(berth.slot.id));
  }
  return berths.filter((berth) => berth.slot.bay === bay);
}

/** Slots of the work's designer's stands, else of its country's stands that await a designer. */
function standBerths(work: Work, berths: readonly Berth[], stands: readonly StandPlace[]): readonly Berth[] {
  const own = stands.filter((stand) =>
    work.designer ? stand.designer === work.designer : stand.country === work.country,
  );
  return berths.filter((berth) =>
    own.some((stand) => stand.hall === berth.hall && stand.slots.includes(berth.slot.id)),
  );
}

function wishProblem({ work, index, size }: Candidate, wished: readonly Berth[]): Problem {
  const { slot, stand, bay } = work.place ?? {};
  const wish = slot ? `slot "${slot}"` : stand ? `stand "${stand}"` : `bay "${bay}"`;
  const path = ['works', index, 'place'];
  if (wished.length === 0) {
    return warningAt(
      'place-unknown',
      `The venue has no ${wish} for "${work.id}"; it was put elsewhere. Correct the wish.`,
      path,
    );
  }
  if (!wished.some((berth) => fits(size, berth.slot.size))) {
    return warningAt(
      'place-too-small',
      `"${work.id}" (${inMillimetres(size)}) is too large for ${wish}; it was put elsewhere. Choose a larger place.`,
      path,
    );
  }
  return warningAt(
    'place-taken',
    `${wish} is taken or not made for a work like "${work.id}"; it was put elsewhere. Give it another wish.`,
    path,
  );
}

function noSlotProblem({ work, index, size }: Candidate, venue: Venue): Problem {
  return errorAt(
    'no-slot',
    `No free slot of "${venue.id}" can hold "${work.id}" (${work.kind}, ${inMillimetres(size)}). It has its page, but no place in the hall: use a larger venue or leave out another work.`,
    ['works', index],
  );
}

const inMillimetres = (size: Vec3): string =>
  `${size.map((length) => Math.round(length * 1000)).join(' × ')} mm`;
