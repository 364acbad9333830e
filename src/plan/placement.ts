import type { Manifest } from '#assets';
import type { Catalog, Work } from '#catalog';
import { kindTable } from '#catalog';
import type { Problem, Vec3 } from '#kit';
import { errorAt, headingTowards, warningAt } from '#kit';
import type { Slot, Venue } from '#venue';
import { arrangeCase, type Spot } from './case';
import { sizeOfWork } from './sizes';
import { boundsOf, mountOf, resolveStance, turnOf } from './stance';
import type { Placement, Row, StandPlace } from './types';

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

/** The works of each berth that has any. */
type Seating = Map<Berth, readonly Candidate[]>;

/**
 * Puts every work on a slot: first those that wish for one (a slot before a stand before a bay), then the rest, each
 * where it fits with least to spare, its designer's and country's stands first. Works for which no slot is free share
 * a case with others, where there is room beside them. The same catalog and venue always give the same hall. What does
 * not fit is a problem, never an overlap.
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
  const seating: Seating = new Map();
  const problems: Problem[] = [];
  const unplaced: Candidate[] = [];

  const candidates = catalog.works.map((work, index) => ({ work, index, size: sizeOfWork(work, manifest) }));
  const wishful = candidates
    .filter(({ work }) => work.place)
    .sort((a, b) => wishRank(a.work) - wishRank(b.work));
  // The widest first: what is small still finds room when the cases fill.
  const rest = candidates.filter(({ work }) => !work.place).sort((a, b) => b.size[0] - a.size[0]);

  const settle = (candidate: Candidate, among: readonly Berth[]): boolean => {
    const free = among.filter((berth) => !seating.has(berth));
    const berth = bestBerth(candidate, free) ?? roomiestCase(candidate, among, seating);
    if (berth) seating.set(berth, [...(seating.get(berth) ?? []), candidate]);
    return berth !== undefined;
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

  const placements = berths.flatMap((berth) => seatedPlacements(seating.get(berth) ?? [], berth, stands));
  return { placements, problems };
}

function seatedPlacements(
  seated: readonly Candidate[],
  berth: Berth,
  stands: readonly StandPlace[],
): Placement[] {
  const spots = seated.length > 1 ? arrangeIn(berth, seated) : undefined;
  return seated.map((candidate, index) => placementOf(candidate, berth, stands, spots?.[index]));
}

function placementOf(
  { work, size }: Candidate,
  { hall, slot }: Berth,
  stands: readonly StandPlace[],
  { row, at: [across, forward] }: Spot = { row: 'alone', at: [0, 0] },
): Placement {
  const stand = stands.find((place) => place.hall === hall && place.slots.includes(slot.id));
  const [sin, cos] = [Math.sin(turnOf(slot)), Math.cos(turnOf(slot))];
  const [x, y, z] = slot.position;
  const position: Vec3 = [x + across * cos + forward * sin, y, z - across * sin + forward * cos];
  const { approach } = slot;
  return {
    work: work.id,
    hall,
    slot: slot.id,
    position: row === 'alone' ? slot.position : position,
    heading: slot.heading,
    size,
    approach:
      row === 'alone' ? approach : { ...approach, heading: headingTowards(approach.position, position) },
    row,
    ...(stand ? { stand: stand.stand } : {}),
  };
}

/** Where works stand that share a case; undefined when they do not fit into it. */
const arrangeIn = ({ slot }: Berth, works: readonly Candidate[]): readonly Spot[] | undefined =>
  arrangeCase(
    works.map(({ work, size }) => {
      const mount = mountOf(work, slot.kind);
      const bulk = (row: Row) => boundsOf(resolveStance(mount, size, row), size);
      return { back: bulk('back'), front: bulk('front') };
    }),
    slot.size,
  );

/** Of the cases with works in them, the one where most room is left and the work finds its place among the others. */
function roomiestCase(candidate: Candidate, among: readonly Berth[], seating: Seating): Berth | undefined {
  const kinds: readonly string[] = kindTable[candidate.work.kind].slots;
  const widthOf = (berth: Berth): number =>
    (seating.get(berth) ?? []).reduce((sum, { size }) => sum + size[0], 0) / berth.slot.size[0];
  return among
    .filter(({ slot }) => slot.kind !== 'wall' && kinds.includes(slot.kind))
    .filter((berth) => arrangeIn(berth, [...(seating.get(berth) ?? []), candidate]))
    .sort((a, b) => widthOf(a) - widthOf(b))[0];
}

/** Of the free slots that can hold the work, the preferred kind with least room to spare; ties go to the earlier one. */
function bestBerth({ work, size }: Candidate, free: readonly Berth[]): Berth | undefined {
  const kinds: readonly string[] = kindTable[work.kind].slots;
  let best: Berth | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const berth of free) {
    const kind = kinds.indexOf(berth.slot.kind);
    if (kind < 0 || !fits(size, berth.slot.size)) continue;
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
    `${wish} has no room left, or is not made for a work like "${work.id}"; it was put elsewhere. Give it another wish.`,
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
