import type { Manifest } from '#assets';
import {
  type Catalog,
  type CatalogPart,
  kindTable,
  type Stand,
  takePart,
  termsOf,
  type Wing,
  type Work,
} from '#catalog';
import type { Problem } from '#kit';
import type { Venue } from '#venue';
import { placeWorks } from './placement';
import { resolveStands } from './stands';

/** How the works that the first wing does not hold are laid out. */
export type WingOrder = 'country' | 'designer' | 'edition';

/** The name of the first wing: what the curator put first, and what the tours lead to. */
export const FIRST_WING = 'main';

/** A large exhibition laid out over several times the same building. */
export interface WingPlan {
  readonly wing: Wing;
  readonly works: readonly Work[];
  /** The numbered places of the building in this wing. */
  readonly stands: readonly Stand[];
}

/** Works in a wing for each place in it: most share their case with one other. */
const PER_SLOT = 1.75;
/** Whatever fits into the building once is not parted, though it may be crowded. */
const CROWDED = 2.5;

/**
 * Lays works out over wings: as many times the same building as they need. What fits into it once is one wing, named
 * `main`. Else the first wing has what wishes for a place, what tours lead to and what stands first in the catalog; the
 * rest follows by country, edition or designer in the order of the catalog, so that a work added at the end of its group
 * moves no other. Every work is in exactly one wing; one that no place of the empty building can hold is told.
 */
export function layOutWings(
  catalog: Catalog,
  venue: Venue,
  manifest: Manifest,
  order: WingOrder = 'country',
): { readonly wings: readonly WingPlan[]; readonly problems: readonly Problem[] } {
  const slots = venue.halls.flatMap((hall) => hall.slots);
  const walls = slots.filter(({ kind }) => kind === 'wall').length;
  const most = { works: Math.max(1, Math.floor(slots.length * PER_SLOT)), walls };
  const seat = (works: readonly Work[], stands: readonly Stand[], ownCountries: boolean) => {
    const part = takePart(catalog, { works, stands, ownCountries });
    const { placements, problems } = placeWorks(part, venue, resolveStands(part, venue).stands, manifest);
    const placed = new Set(placements.map(({ work }) => work));
    return { placed, problems };
  };
  const whole = { works: catalog.works, stands: catalog.stands };
  const one = [{ wing: { id: FIRST_WING, works: catalog.works.length }, ...whole }];
  if (catalog.works.length <= slots.length * CROWDED) {
    if (seat(catalog.works, catalog.stands, false).placed.size === catalog.works.length)
      return { wings: one, problems: [] };
  }

  const problems: Problem[] = [];
  const wings: WingPlan[] = [];
  const positions = new Map(catalog.works.map((work, at) => [work.id, at]));
  const numbers = numbersOf(venue);
  /** Fills one wing from the beginning of `queue`; returns what is left of it. */
  const fill = (queue: readonly Work[], name: Omit<Wing, 'works'>): readonly Work[] => {
    const first = name.id === FIRST_WING;
    const taken = takeFirst(queue, most);
    const stands = first ? catalog.stands : standsOf(catalog, taken, numbers);
    const seated = seat(taken, stands, !first);
    // Where nothing found a place, the first work is too large for the building: it has its page alone.
    const stranded = seated.placed.size === 0 ? taken.slice(0, 1) : [];
    for (const { id } of stranded) {
      const told = seated.problems.find(({ code }) => code === 'no-slot');
      if (told) problems.push({ ...told, path: ['works', positions.get(id) ?? 0] });
    }
    const here = new Set([...seated.placed, ...stranded.map(({ id }) => id)]);
    const works = inOrder(
      queue.filter(({ id }) => here.has(id)),
      positions,
    );
    wings.push({ wing: { ...name, works: works.length }, works, stands });
    return queue.filter(({ id }) => !here.has(id));
  };

  let left: readonly Work[] = fill(firstOf(catalog), { id: FIRST_WING });
  left = inOrder(left, positions);
  for (const { works, ...group } of groupsOf(catalog, left, order)) {
    let queue: readonly Work[] = works;
    for (let number = 1; queue.length > 0; number += 1) {
      const { key, ...name } = group;
      queue = fill(queue, { id: `${key}-${number}`, ...name, number });
    }
  }
  return { wings, problems };
}

/** What every part of the exhibition says of the whole. */
export function partOf(catalog: Catalog, wings: readonly WingPlan[], wing?: string): CatalogPart {
  const countOf = (ids: Iterable<string>): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    return counts;
  };
  const named = new Set(wings.flatMap(({ wing: { country, edition } }) => country ?? edition ?? []));
  const names = [
    ...catalog.countries.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name] as const),
    ...catalog.editions.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title] as const),
  ];
  const here = wings.findIndex((each) => each.wing.id === wing);
  const previous = here > 0 ? wings[here - 1]?.works.at(-1) : undefined;
  const next = here >= 0 ? wings[here + 1]?.works[0] : undefined;
  return {
    ...(wing !== undefined && { wing }),
    works: catalog.works.length,
    countries: countOf(catalog.works.map(({ country }) => country)),
    terms: countOf(catalog.works.flatMap((work) => [...termsOf(work)])),
    designers: countOf(catalog.designers.map(({ country }) => country)),
    wings: wings.map((each) => each.wing),
    ...(names.length > 0 && { names: Object.fromEntries(names) }),
    ...(previous && { previous: inShort(previous) }),
    ...(next && { next: inShort(next) }),
  };
}

const inShort = ({ id, title }: Work): Pick<Work, 'id' | 'title'> => ({ id, title });

const inOrder = (works: readonly Work[], positions: ReadonlyMap<string, number>): readonly Work[] =>
  works.toSorted((a, b) => (positions.get(a.id) ?? 0) - (positions.get(b.id) ?? 0));

/** All works, those first that the first wing should have. */
function firstOf(catalog: Catalog): readonly Work[] {
  const toured = new Set(catalog.tours.flatMap(({ stops }) => stops.map(({ work }) => work)));
  const asked = (work: Work): boolean => work.place !== undefined || toured.has(work.id);
  return [...catalog.works.filter(asked), ...catalog.works.filter((work) => !asked(work))];
}

/** As many works from the beginning as a wing may have, and no more for walls than there are places on them. */
function takeFirst(queue: readonly Work[], most: { readonly works: number; readonly walls: number }): Work[] {
  const taken: Work[] = [];
  let walls = 0;
  for (const work of queue) {
    if (taken.length === most.works) break;
    const onWall = kindTable[work.kind].slots.every((slot) => slot === 'wall');
    if (onWall && walls >= Math.max(1, most.walls)) continue;
    if (onWall) walls += 1;
    taken.push(work);
  }
  return taken;
}

interface Group extends Omit<Wing, 'id' | 'works' | 'number'> {
  readonly key: string;
  readonly works: readonly Work[];
}

function groupsOf(catalog: Catalog, works: readonly Work[], order: WingOrder): readonly Group[] {
  if (order === 'designer') {
    const ranks = new Map(catalog.designers.map(({ id }, at) => [id, at]));
    const rank = ({ designer }: Work) => ranks.get(designer ?? '') ?? ranks.size;
    return [{ key: 'wing', works: works.toSorted((a, b) => rank(a) - rank(b)) }];
  }
  const editions = new Map(catalog.designers.map((designer) => [designer.id, designer.editions[0]]));
  const keyOf = (work: Work) => (order === 'country' ? work.country : editions.get(work.designer ?? ''));
  const named = order === 'country' ? catalog.countries : catalog.editions;
  const groups = named.map(({ id }) => ({
    key: id,
    [order]: id,
    works: works.filter((work) => keyOf(work) === id),
  }));
  return [...groups, { key: 'further', works: works.filter((work) => keyOf(work) === undefined) }];
}

/** Numbers of the building's stands. */
const numbersOf = (venue: Venue): readonly number[] =>
  [...new Set(venue.halls.flatMap(({ slots }) => slots.flatMap(({ stand }) => stand ?? [])))].sort(
    (a, b) => a - b,
  );

/** In a further wing the stands are of those whose works are there, in the order of their works. */
function standsOf(catalog: Catalog, works: readonly Work[], numbers: readonly number[]): Stand[] {
  const makers = new Map(catalog.designers.map((designer) => [designer.id, designer]));
  const here = [...new Set(works.flatMap(({ designer }) => makers.get(designer ?? '') ?? []))];
  return numbers.flatMap((number, at) => {
    const designer = here[at];
    const id = `stand-${String(number).padStart(2, '0')}`;
    return designer ? [{ id, number, country: designer.country, designer: designer.id }] : [];
  });
}
