import type { Catalog, Work } from '#catalog';
import { FIND_KEYS } from '#visit';

/** What a visitor looks for and in which order; an empty string asks for nothing. */
export type Filter = Readonly<Record<(typeof FIND_KEYS)[number], string>>;

export const NO_FILTER: Filter = {
  q: '',
  country: '',
  kind: '',
  form: '',
  material: '',
  technique: '',
  body: '',
  sort: '',
};

/** Orders other than that of the exhibition, or of how well works answer to words. */
export const ORDERS = ['name'] as const;

/** Whether anything is left out; an order leaves nothing out. */
export const isFiltering = ({ sort: _, ...wishes }: Filter): boolean =>
  Object.values(wishes).some((wish) => wish !== '');

/** Reads a filter from a query or a form's fields; what is not there asks for nothing. */
export function readFilter(get: (name: string) => string | null): Filter {
  const wishes = FIND_KEYS.map((name) => [name, get(name)?.trim().slice(0, 200) ?? '']);
  return Object.fromEntries(wishes) as Filter;
}

/** The query that says the same as a filter. */
export function formatFilter(filter: Filter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, wish]) => wish !== ''));
  return query.toString();
}

/** What narrows the catalogue besides words. */
export type Wish = Exclude<keyof Filter, 'q' | 'sort'>;

/** What of a work each wish is about. */
const traits: Readonly<Record<Wish, (work: Work) => readonly (string | undefined)[]>> = {
  country: (work) => [work.country],
  kind: (work) => [work.kind],
  form: (work) => (work.kind === 'jewellery' ? [work.form] : []),
  material: (work) => work.materials,
  technique: (work) => work.techniques,
  body: (work) => (work.kind === 'jewellery' ? [work.body] : []),
};

/** What a work answers to a wish with: the choices that a filter offers are these. */
export const traitsOf = (work: Work, wish: Wish): readonly string[] =>
  traits[wish](work).filter((trait) => trait !== undefined);

/**
 * The works that answer to a filter. With words to search for, `found` has the works that they lead to, the best
 * first; without, the works stay in the order of the exhibition.
 */
export function pickWorks({ works }: Catalog, filter: Filter, found: readonly string[] | null): Work[] {
  const wishes = (Object.keys(traits) as Wish[]).filter((wish) => filter[wish] !== '');
  const fits = (work: Work) => wishes.every((wish) => traitsOf(work, wish).includes(filter[wish]));
  if (!found) return works.filter(fits);
  const ranks = new Map(found.map((id, rank) => [id, rank]));
  return works
    .filter((work) => ranks.has(work.id) && fits(work))
    .sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
}

/** Works by their names, in the alphabetical order of a language. */
export function sortByName(
  works: readonly Work[],
  nameOf: (work: Work) => string,
  order: (a: string, b: string) => number,
): Work[] {
  return works
    .map((work) => ({ work, name: nameOf(work) }))
    .sort((a, b) => order(a.name, b.name))
    .map(({ work }) => work);
}
