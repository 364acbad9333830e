import type { Catalog, Work } from '#catalog';

/** What a visitor looks for; an empty string asks for nothing. */
export interface Filter {
  readonly q: string;
  readonly country: string;
  readonly material: string;
  readonly kind: string;
}

export const NO_FILTER: Filter = { q: '', country: '', material: '', kind: '' };

export const isFiltering = (filter: Filter): boolean => Object.values(filter).some((wish) => wish !== '');

/** Reads a filter from a query or a form's fields; what is not there asks for nothing. */
export function readFilter(get: (name: string) => string | null): Filter {
  const wish = (name: keyof Filter) => get(name)?.trim().slice(0, 200) ?? '';
  return { q: wish('q'), country: wish('country'), material: wish('material'), kind: wish('kind') };
}

/** The query that says the same as a filter. */
export function formatFilter(filter: Filter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, wish]) => wish !== ''));
  return query.toString();
}

/**
 * The works that answer to a filter. With words to search for, `found` has the works that they lead to, the best
 * first; without, the works stay in the order of the exhibition.
 */
export function pickWorks({ works }: Catalog, filter: Filter, found: readonly string[] | null): Work[] {
  const fits = (work: Work) =>
    (filter.country === '' || work.country === filter.country) &&
    (filter.kind === '' || work.kind === filter.kind) &&
    (filter.material === '' || work.materials.includes(filter.material));
  if (!found) return works.filter(fits);
  const ranks = new Map(found.map((id, rank) => [id, rank]));
  return works
    .filter((work) => ranks.has(work.id) && fits(work))
    .sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
}
