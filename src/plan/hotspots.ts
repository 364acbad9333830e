import type { Catalog } from '#catalog';
import type { LocalizedText, Pose2, Problem, Vec3 } from '#kit';
import { add, distance, forwardOf, scale, warningAt } from '#kit';
import { type Bay, findHall, type Slot, type Venue } from '#venue';
import type { Hotspot, Placement, StandPlace } from './types';
import { wingHotspots } from './wing-doors';

/** How far above its work a marker floats, metres. */
const ABOVE_WORK = 0.1;
/** How far above the deck of the stand its designer's name floats, metres. */
const ABOVE_STAND = 0.82;
/** How far above its threshold the name of the next hall floats, metres. */
const ABOVE_THRESHOLD = 2.2;
/** How far above the middle of its board a story's name floats, metres. */
const ABOVE_BOARD = 0.42;
/** How far before a threshold a visitor stands who wants to know what is beyond, metres. */
const BEFORE_THRESHOLD = 1.2;

/**
 * The hall's markers in walking order: stand by stand (the work, then its designer), then bay by bay (the country, then
 * what hangs there), then the boards that tell a story, then the ways into other halls and wings, then what a curator placed.
 */
export function resolveHotspots(
  catalog: Catalog,
  venue: Venue,
  placements: readonly Placement[],
  stands: readonly StandPlace[],
): { hotspots: readonly Hotspot[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const slots = new Map(venue.halls.flatMap((hall) => hall.slots.map((slot) => [slot.id, slot] as const)));
  const works = placements.map((placement) => {
    const beside = placements.filter(({ slot }) => slot === placement.slot);
    return { placement, hotspot: { ...workHotspot(catalog, placement), ...leadOf(placement, beside) } };
  });

  const atStands = works
    .filter(({ placement }) => !slots.get(placement.slot)?.bay)
    .flatMap(({ placement, hotspot }) => {
      const stand = stands.find((place) => place.stand === placement.stand);
      const isLast = works.findLast((other) => other.placement.slot === placement.slot)?.hotspot === hotspot;
      const slot = isLast && stand?.slots[0] === placement.slot ? slots.get(placement.slot) : undefined;
      return [hotspot, ...(slot && stand ? designerHotspots(catalog, stand, placement.hall, slot) : [])];
    });
  const bays = assignBays(catalog, venue);
  const atBays = bays.flatMap(({ hall, bay, country }) => [
    countryHotspot(catalog, country, hall, bay),
    ...works
      .filter(({ placement }) => slots.get(placement.slot)?.bay === bay.id)
      .map(({ hotspot }) => hotspot),
  ]);
  const placed = new Set([...atStands, ...atBays]);
  const elsewhere = works.map(({ hotspot }) => hotspot).filter((hotspot) => !placed.has(hotspot));

  const curated = catalog.hotspots.flatMap((hotspot, index) => {
    const hall = venue.halls.find((candidate) => candidate.id === hotspot.hall);
    const kind = hotspot.work ? 'work' : hotspot.designer ? 'designer' : 'country';
    const target = hotspot.work ?? hotspot.designer ?? hotspot.country;
    if (!hall || !target) {
      problems.push(
        warningAt(
          'hotspot-without-hall',
          `The venue has no hall "${hotspot.hall}" for the hotspot "${hotspot.id}".`,
          ['hotspots', index],
        ),
      );
      return [];
    }
    const approach = nearestApproach(
      hotspot.position,
      hall.slots.map((slot) => slot.approach),
      hall.viewpoints,
    );
    const title = hotspot.title ?? titleOf(catalog, kind, target);
    return [
      { id: hotspot.id, kind, target, hall: hall.id, position: hotspot.position, approach, title } as const,
    ];
  });
  const hotspots = [
    ...atStands,
    ...atBays,
    ...elsewhere,
    ...storyHotspots(catalog, venue),
    ...portalHotspots(venue),
    ...wingHotspots(catalog, venue),
    ...curated,
  ];
  return { hotspots, problems };
}

/** Each country's bay: the one it asks for, else the first that nobody asks for. */
function assignBays(catalog: Catalog, venue: Venue): { hall: string; bay: Bay; country: string }[] {
  const free = venue.halls.flatMap((hall) => hall.bays.map((bay) => ({ hall: hall.id, bay })));
  const wished = new Set(catalog.countries.map((country) => country.bay));
  const take = (test: (id: string) => boolean) => {
    const at = free.findIndex(({ bay }) => test(bay.id));
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const assigned = catalog.countries.flatMap((country) => {
    const found = take((id) => id === country.bay) ?? take((id) => !wished.has(id));
    return found ? [{ ...found, country: country.id }] : [];
  });
  const order = new Map(venue.halls.flatMap((hall) => hall.bays).map((bay, index) => [bay.id, index]));
  return assigned.sort((a, b) => (order.get(a.bay.id) ?? 0) - (order.get(b.bay.id) ?? 0));
}

function workHotspot(catalog: Catalog, { work, hall, position, size, approach }: Placement): Hotspot {
  return {
    id: `work-${work}`,
    kind: 'work',
    target: work,
    hall,
    position: [position[0], position[1] + size[1] + ABOVE_WORK, position[2]],
    approach,
    title: titleOf(catalog, 'work', work),
  };
}

/** Of works in one case, the tallest leads: its marker is seen from afar, the others' from nearby. */
function leadOf(placement: Placement, beside: readonly Placement[]): Pick<Hotspot, 'leads'> {
  if (beside.length < 2) return {};
  const tallest = beside.reduce((best, other) => (other.size[1] > best.size[1] ? other : best));
  return { leads: placement === tallest };
}

function designerHotspots(
  catalog: Catalog,
  stand: StandPlace,
  hall: string,
  { position, approach }: Slot,
): Hotspot[] {
  if (!stand.designer) return [];
  return [
    {
      id: `designer-${stand.designer}-${stand.number}`,
      kind: 'designer',
      target: stand.designer,
      hall,
      position: [position[0], position[1] + ABOVE_STAND, position[2]],
      approach,
      title: titleOf(catalog, 'designer', stand.designer),
    },
  ];
}

function countryHotspot(catalog: Catalog, country: string, hall: string, bay: Bay): Hotspot {
  return {
    id: `country-${country}`,
    kind: 'country',
    target: country,
    hall,
    position: bay.position,
    approach: bay.approach,
    title: titleOf(catalog, 'country', country),
  };
}

/** Where the forum's story and its programme are told: at the first board of each. */
function storyHotspots({ title }: Catalog, venue: Venue): Hotspot[] {
  const pages = { story: 'about', programme: 'programme' } as const;
  return venue.halls.flatMap((hall) =>
    (['story', 'programme'] as const).flatMap((tells): Hotspot[] => {
      const board = hall.boards.find((candidate) => candidate.tells === tells);
      if (!board) return [];
      const position = add(board.position, [0, ABOVE_BOARD, 0]);
      const { approach } = board;
      return [
        {
          id: `story-${tells}`,
          kind: 'story',
          target: pages[tells],
          hall: hall.id,
          position,
          approach,
          title,
        },
      ];
    }),
  );
}

/** Each way into another hall, named for where it leads. */
function portalHotspots(venue: Venue): Hotspot[] {
  return venue.halls.flatMap((hall) =>
    hall.portals.flatMap(({ id, to, position, heading }): Hotspot[] => {
      const beyond = findHall(venue, to);
      if (!beyond) return [];
      return [
        {
          id: `portal-${id}`,
          kind: 'hall',
          target: to,
          hall: hall.id,
          position: add(position, [0, ABOVE_THRESHOLD, 0]),
          approach: { position: add(position, scale(forwardOf(heading), -BEFORE_THRESHOLD)), heading },
          title: beyond.title,
        },
      ];
    }),
  );
}

function titleOf(catalog: Catalog, kind: 'work' | 'designer' | 'country', id: string): LocalizedText {
  const fallback = { [catalog.languages[0]?.tag ?? 'en']: id };
  switch (kind) {
    case 'work':
      return catalog.works.find((work) => work.id === id)?.title ?? fallback;
    case 'country':
      return catalog.countries.find((country) => country.id === id)?.name ?? fallback;
    case 'designer': {
      const designer = catalog.designers.find((candidate) => candidate.id === id);
      return designer
        ? { [catalog.languages[0]?.tag ?? 'en']: designer.name, ...designer.nameForms }
        : fallback;
    }
  }
}

function nearestApproach(position: Vec3, approaches: readonly Pose2[], otherwise: readonly Pose2[]): Pose2 {
  const known = [...approaches, ...otherwise].sort(
    (a, b) => distance(a.position, position) - distance(b.position, position),
  )[0];
  return known ?? { position, heading: 0 };
}
