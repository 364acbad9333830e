import type { Catalog, Work } from './schema/catalog';

interface RelatedOptions {
  /** Works that stand beside it in the hall, by their identifiers; the building knows. */
  readonly beside: ReadonlySet<string>;
  readonly most: number;
}

/** Of what was found for the first reason there are so many at most, so that there is room for another. */
const OF_ONE_FORM = 4;

const formOf = (work: Work): string | undefined => (work.kind === 'jewellery' ? work.form : undefined);

/** One of each country before the second of any. */
function byTurns(works: readonly Work[]): readonly Work[] {
  const seen = new Map<string, number>();
  const turns = works.map((work) => {
    const turn = seen.get(work.country) ?? 0;
    seen.set(work.country, turn + 1);
    return { work, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ work }) => work);
}

/**
 * Works to look at next: first what the same kind of thing became in other countries, then what was made by the same
 * techniques, the most shared first, then what stands beside it. In the order of the exhibition where nothing else
 * decides.
 */
export function relatedWorks(
  { works }: Catalog,
  work: Work,
  { beside, most }: RelatedOptions,
): readonly Work[] {
  const others = works.filter(({ id }) => id !== work.id);
  const form = formOf(work);
  const abroad = others.filter(
    (other) => form !== undefined && formOf(other) === form && other.country !== work.country,
  );
  const techniques = new Set(work.techniques);
  const alike = others
    .map((other) => ({ other, shared: other.techniques.filter((id) => techniques.has(id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ other }) => other);
  const near = others.filter(({ id }) => beside.has(id));
  const found = new Set([...byTurns(abroad).slice(0, Math.min(OF_ONE_FORM, most)), ...alike, ...near]);
  return [...found].slice(0, most);
}
