import { referencesOf } from './check/references-of';
import type { Catalog, CatalogPart, Stand, Work } from './schema/catalog';

interface PartOptions {
  /** In the order of the exhibition. */
  readonly works: readonly Work[];
  /** Of the building where these works stand. */
  readonly stands: readonly Stand[];
  /** Leaves out countries that none of the works and nobody of those who made them is of. */
  readonly ownCountries: boolean;
  /** People who are in it though nothing of theirs is. */
  readonly designers?: readonly string[];
  readonly part?: CatalogPart;
}

/**
 * A catalog of some of the works and of what they need: a valid one by itself, in which every reference leads somewhere. Tours
 * keep the stops that are in it, and those without any are left out.
 */
export function takePart(
  catalog: Catalog,
  { works, stands, ownCountries, designers: others = [], part }: PartOptions,
): Catalog {
  const workIds = new Set(works.map(({ id }) => id));
  const standIds = new Set(stands.map(({ id }) => id));
  const makers = new Set([...[...works, ...stands].map(({ designer }) => designer), ...others]);
  const designers = catalog.designers.filter(({ id }) => makers.has(id));
  const lands = new Set([...works, ...stands, ...designers].map(({ country }) => country));
  const countries = ownCountries ? catalog.countries.filter(({ id }) => lands.has(id)) : catalog.countries;
  const countryIds = new Set(countries.map(({ id }) => id));
  const isHere = (stop: Catalog['tours'][number]['stops'][number]): boolean =>
    (stop.work === undefined || workIds.has(stop.work)) &&
    (stop.stand === undefined || standIds.has(stop.stand)) &&
    (stop.country === undefined || countryIds.has(stop.country));
  const inside: Catalog = {
    ...catalog,
    works: works.map((work) => withoutLostWish(work, standIds)),
    designers,
    countries,
    stands: [...stands],
    tours: catalog.tours.flatMap((tour) => {
      const stops = tour.stops.filter(isHere);
      return stops.length > 0 ? [{ ...tour, stops }] : [];
    }),
    hotspots: catalog.hotspots.filter(
      ({ work, designer, country }) =>
        (work === undefined || workIds.has(work)) &&
        (designer === undefined || makers.has(designer)) &&
        (country === undefined || countryIds.has(country)),
    ),
    ...(part && { part }),
  };
  return withUsed(inside);
}

/** A stand that is not in this part cannot be wished for. */
function withoutLostWish(work: Work, stands: ReadonlySet<string>): Work {
  if (work.place?.stand === undefined || stands.has(work.place.stand)) return work;
  const { place: _, ...rest } = work;
  return rest;
}

/** Sources and media are by far the longest lists: those that nothing refers to are left out. */
function withUsed(catalog: Catalog): Catalog {
  const used = { sources: new Set<string>(), media: new Set<string>() };
  for (const work of catalog.part?.elsewhere ?? []) if (work.kind === 'picture') used.media.add(work.medium);
  for (const { to, id } of referencesOf(catalog)) if (to === 'sources' || to === 'media') used[to].add(id);
  return {
    ...catalog,
    sources: catalog.sources.filter(({ id }) => used.sources.has(id)),
    media: catalog.media.filter(({ id }) => used.media.has(id)),
  };
}

/** A work in few words: what a list, its filters and its search need, called as `title` says. */
export function shortWork(work: Work, title: Work['title']): Work {
  const common = {
    id: work.id,
    title,
    ...(work.names && { names: work.names }),
    made: work.made,
    ...(work.designer !== undefined && { designer: work.designer }),
    country: work.country,
    summary: {},
    text: {},
    alt: {},
    materials: work.materials,
    techniques: work.techniques,
    rights: { holder: '–', licence: '–' },
    sources: [],
  };
  switch (work.kind) {
    case 'jewellery':
      return {
        ...common,
        kind: work.kind,
        mount: work.mount,
        body: work.body,
        ...(work.form && { form: work.form }),
      };
    case 'picture':
      return { ...common, kind: work.kind, medium: work.medium };
    default:
      return { ...common, kind: work.kind };
  }
}

/**
 * The catalog with all of its works in few words. Titles are in the one language of the list and, where that lacks one, in
 * the first.
 */
export function shortCatalog(catalog: Catalog, language: string, part: CatalogPart): Catalog {
  const first = catalog.languages[0]?.tag ?? language;
  const works = catalog.works.map((work): Work => {
    const title = work.title[language] === undefined ? first : language;
    return shortWork(work, { [title]: work.title[title] ?? work.id });
  });
  const designers = catalog.designers.map(({ id, name, nameForms, country }) => ({
    id,
    name,
    ...(nameForms?.[language] !== undefined && { nameForms: { [language]: nameForms[language] } }),
    country,
    role: {},
    text: {},
    editions: [],
    sources: [],
  }));
  return withUsed({ ...catalog, works, designers, stands: [], tours: [], hotspots: [], part });
}
