import type {
  Catalog,
  Country,
  Designer,
  Edition,
  Medium,
  Source,
  Stand,
  Term,
  Tour,
  Work,
} from './schema/catalog';
import { termsOf } from './terms-of';

/** Collections whose entries may have had other identifiers before. */
export type AliasedKind = 'works' | 'designers';

/** Whose works: of a designer, of a country, or of both at once. */
export interface WorksFilter {
  readonly designer?: string;
  readonly country?: string;
}

/** What a page lists of works. */
export interface Listed {
  /** First those that are here, then those of other parts of a large exhibition, in short. */
  readonly works: readonly Work[];
  /** How many there are in the whole exhibition. */
  readonly count: number;
}

/** Works before and after another in the order of the exhibition, of other wings too; none at its ends. */
export interface Neighbours {
  readonly previous?: Pick<Work, 'id' | 'title'>;
  readonly next?: Pick<Work, 'id' | 'title'>;
}

/**
 * A catalog made quick to ask. The maps of works, designers and tours also know their earlier identifiers, so iterate the
 * catalog's own lists and not the maps.
 */
export interface CatalogIndex {
  readonly catalog: Catalog;
  readonly works: ReadonlyMap<string, Work>;
  readonly designers: ReadonlyMap<string, Designer>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly stands: ReadonlyMap<string, Stand>;
  readonly editions: ReadonlyMap<string, Edition>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly tours: ReadonlyMap<string, Tour>;
  readonly media: ReadonlyMap<string, Medium>;
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of the exhibition, which is the order of the catalog. */
  worksOf(filter: WorksFilter): readonly Work[];
  /** Works of a designer, of a country or that a word of the glossary is said of, as a page lists them. */
  listed(
    of: { readonly designer: string } | { readonly country: string } | { readonly term: string },
  ): Listed;
  designersOf(country: string): readonly Designer[];
  /** By their numbers. */
  standsOf(country: string): readonly Stand[];
  /** The stand of a designer, when one is named. */
  standOf(designer: string): Stand | undefined;
  /** The stand of that identifier, when it still awaits its designer; it has a page where the designer's will be. */
  awaitingStand(id: string): Stand | undefined;
  neighboursOf(work: string): Neighbours;
  /** The identifier of today for one of today or of the past; `undefined` for one that never was. */
  resolveAlias(kind: AliasedKind, id: string): string | undefined;
}

interface Identified {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

function byId<T extends Identified>(entries: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) for (const alias of entry.aliases ?? []) map.set(alias, entry);
  for (const entry of entries) map.set(entry.id, entry);
  return map;
}

function groupBy<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Indexes a catalog; one pass over each of its lists, so that twelve thousand works are as quick to ask as twelve. */
export function createCatalogIndex(catalog: Catalog): CatalogIndex {
  const works = byId(catalog.works);
  const designers = byId(catalog.designers);
  const worksByCountry = groupBy(catalog.works, (work) => work.country);
  const worksByDesigner = groupBy(catalog.works, (work) => work.designer);
  const designersByCountry = groupBy(catalog.designers, (designer) => designer.country);
  const stands = catalog.stands.toSorted((a, b) => a.number - b.number);
  const standsByCountry = groupBy(stands, (stand) => stand.country);
  const standsByDesigner = groupBy(stands, (stand) => stand.designer);
  const positions = new Map(catalog.works.map((work, index) => [work.id, index]));
  const resolve = (kind: AliasedKind, id: string) => (kind === 'works' ? works : designers).get(id)?.id;

  const elsewhere = catalog.part?.elsewhere ?? [];
  const listOf = (fits: (work: Work) => boolean, count?: number): Listed => {
    const found = [...catalog.works.filter(fits), ...elsewhere.filter(fits)];
    return { works: found, count: count ?? found.length };
  };

  return {
    catalog,
    works,
    designers,
    countries: byId(catalog.countries),
    stands: byId(catalog.stands),
    editions: byId(catalog.editions),
    terms: byId(catalog.terms),
    tours: byId(catalog.tours),
    media: byId(catalog.media),
    sources: byId(catalog.sources),
    worksOf({ designer, country }) {
      if (designer === undefined)
        return country === undefined ? catalog.works : (worksByCountry.get(country) ?? []);
      const made = worksByDesigner.get(resolve('designers', designer) ?? designer) ?? [];
      return country === undefined ? made : made.filter((work) => work.country === country);
    },
    listed(of) {
      if ('designer' in of) {
        const id = resolve('designers', of.designer) ?? of.designer;
        return listOf(({ designer }) => designer === id);
      }
      return 'country' in of
        ? listOf(({ country }) => country === of.country, catalog.part?.countries[of.country])
        : listOf((work) => termsOf(work).has(of.term), catalog.part?.terms[of.term]);
    },
    designersOf: (country) => designersByCountry.get(country) ?? [],
    standsOf: (country) => standsByCountry.get(country) ?? [],
    awaitingStand(id) {
      const stand = catalog.stands.find((each) => each.id === id);
      return stand?.designer === undefined && !designers.has(id) ? stand : undefined;
    },
    standOf: (designer) => standsByDesigner.get(resolve('designers', designer) ?? designer)?.[0],
    neighboursOf(work) {
      const position = positions.get(resolve('works', work) ?? work);
      if (position === undefined) return {};
      const previous = catalog.works[position - 1] ?? catalog.part?.previous;
      const next = catalog.works[position + 1] ?? catalog.part?.next;
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    resolveAlias: resolve,
  };
}
