import type { Catalog, Work } from '#catalog';
import type { CataloguePlace } from '#visit';
import { groupingsOf, groupWorks, type WorkGroup } from './groups';

/** So many works stand on one page at most: what a phone still scrolls through without a thought. */
const CARDS = 120;
/** In groups, where a work may stand more than once, so many cards. */
const GROUPED_CARDS = 240;
/** So many groups stand on one page at most. */
const GROUPS = 40;

/** What one page of the catalogue shows, in one list or in groups. */
export interface CataloguePart {
  readonly page: number;
  readonly pages: number;
  /** Without grouping, one group of everything on the page. */
  readonly groups: readonly (WorkGroup & {
    /** How many works the whole group has. */
    readonly total: number;
  })[];
}

/** The part of a list of works that a place shows. A page behind the last one shows the last one. */
export function partOf(
  catalog: Catalog,
  works: readonly Work[],
  { group, page = 1 }: CataloguePlace,
): CataloguePart {
  if (!group) {
    const { slice, ...where } = cut(works, page, CARDS);
    return { ...where, groups: [{ id: '', works: slice, total: works.length }] };
  }
  const { slice, ...where } = cut(groupWorks(catalog, works, group), page, GROUPS);
  const most = mostOfEach(slice.map((each) => each.works.length));
  const groups = slice.map(({ id, works: all }) => ({ id, works: all.slice(0, most), total: all.length }));
  return { ...where, groups };
}

/** Every page of the catalogue without filters, in each of its groupings: these are files. */
export function cataloguePlaces(catalog: Catalog): CataloguePlace[] {
  return [undefined, ...groupingsOf(catalog)].flatMap((group): CataloguePlace[] => {
    const entries = group
      ? groupWorks(catalog, catalog.works, group).length / GROUPS
      : catalog.works.length / CARDS;
    const pages = Math.max(1, Math.ceil(entries));
    return Array.from({ length: pages }, (_, at) => ({
      kind: 'catalogue',
      ...(group ? { group } : {}),
      ...(at > 0 ? { page: at + 1 } : {}),
    }));
  });
}

function cut<T>(entries: readonly T[], asked: number, size: number) {
  const pages = Math.max(1, Math.ceil(entries.length / size));
  const page = Math.min(asked, pages);
  return { page, pages, slice: entries.slice((page - 1) * size, page * size) };
}

/** How much each of several groups may show so that all of them together stay within a page. */
function mostOfEach(sizes: readonly number[]): number {
  let most = Math.max(1, ...sizes);
  const shown = () => sizes.reduce((sum, size) => sum + Math.min(size, most), 0);
  while (most > 6 && shown() > GROUPED_CARDS) most = Math.max(6, Math.floor(most * 0.75));
  return most;
}
