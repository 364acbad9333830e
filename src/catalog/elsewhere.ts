import type { Catalog, Work } from './schema/catalog';
import { shortWork } from './take-part';
import { termsOf } from './terms-of';

/** What a part has, to which works of other parts are added. */
interface Here {
  readonly works: readonly Work[];
  /** People whose pages tell of all their works. */
  readonly designers: Iterable<string>;
  /** Whether pages of countries and the glossary are written from this part. */
  readonly withLists: boolean;
}

/** So many works a country's page lists where they are not all in one place, and so many a word of the glossary. */
const OF_COUNTRY = 48;
const OF_TERM = 12;

/**
 * A function to the works that pages of a part list besides its own, in short and with their titles in all languages: all of
 * its designers', and as many of each country and word that a list is full.
 */
export function createElsewhere(catalog: Catalog): (here: Here) => readonly Work[] {
  const byDesigner = groupBy(catalog.works, ({ designer }) => (designer === undefined ? [] : [designer]));
  const byCountry = groupBy(catalog.works, ({ country }) => [country]);
  const byTerm = groupBy(catalog.works, termsOf);
  return ({ works, designers, withLists }) => {
    const chosen = new Set(works);
    const fill = (all: readonly Work[], most: number) => {
      let lacking = most;
      for (const work of all) if (chosen.has(work)) lacking -= 1;
      for (const work of all) {
        if (lacking <= 0) return;
        if (chosen.has(work)) continue;
        chosen.add(work);
        lacking -= 1;
      }
    };
    for (const designer of designers) for (const work of byDesigner.get(designer) ?? []) chosen.add(work);
    if (withLists) {
      for (const all of byCountry.values()) fill(all, OF_COUNTRY);
      for (const all of byTerm.values()) fill(all, OF_TERM);
    }
    for (const work of works) chosen.delete(work);
    return [...chosen].map((work) => shortWork(work, work.title));
  };
}

function groupBy(
  works: readonly Work[],
  keysOf: (work: Work) => Iterable<string>,
): ReadonlyMap<string, readonly Work[]> {
  const groups = new Map<string, Work[]>();
  for (const work of works) {
    for (const key of keysOf(work)) {
      const group = groups.get(key);
      if (group) group.push(work);
      else groups.set(key, [work]);
    }
  }
  return groups;
}
