import type { LanguageTag, Pose } from '#kit';
import { isSlug } from '#kit';
import { formatView, parseView } from './view';

/** What an address is about; each is a page of its own. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'work' | 'designer' | 'country' | 'tour'; readonly id: string }
  | { readonly kind: 'programme' | 'glossary' | 'about' | 'accessibility' }
  | CataloguePlace;

/** The catalogue, or a part of it: each is a file, however many works there are. */
export interface CataloguePlace {
  readonly kind: 'catalogue';
  /** By what the works are put together; missing for one list in the order of the exhibition. */
  readonly group?: Grouping;
  /** Counts from 2; the first page has no number. */
  readonly page?: number;
}

/** By what the catalogue can be put together. */
export const GROUPINGS = ['country', 'designer', 'technique', 'body'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** An address of the exhibition, taken apart. A query refines a place and never replaces it. */
export interface Address {
  readonly place: Place;
  /** The language in the path; missing for the catalog's first language. */
  readonly language?: LanguageTag;
  /** Where the exhibition is seen: as a list of pages (`list`) or in the hall. */
  readonly mode?: 'hall' | 'list';
  readonly note?: string;
  /** A second work that lies beside the one in hand. */
  readonly beside?: string;
  /** What the catalogue is searched and filtered for, as a query: `q=ring&country=kz`. */
  readonly find?: string;
  /** Counts from 1. */
  readonly stop?: number;
  /** The hall that the visitor is in; missing for the first one, and where the place says it. */
  readonly hall?: string;
  /** The wing of a large exhibition that is entered; missing for the first one, and where the place says it. */
  readonly wing?: string;
  /** Where the visitor stands and looks. */
  readonly view?: Pose;
  /** The hour whose light the hall is in; missing for the first one. */
  readonly hour?: string;
  /** Another exhibition's catalog, as a same-origin path below the site's root. */
  readonly catalog?: string;
}

/** Where addresses live: the site's base path (`/` or `/museum/hall/`) and the languages that may stand in a path. */
export interface AddressSpace {
  readonly base: string;
  readonly languages: readonly LanguageTag[];
}

/** First path segment of the places that have an identifier. */
const FOLDERS = { work: 'works', designer: 'designers', country: 'countries', tour: 'tours' } as const;
/** Keys of the query that search, filter and sort the catalogue. */
export const FIND_KEYS = ['q', 'country', 'kind', 'form', 'material', 'technique', 'body', 'sort'] as const;
/** Longer wishes are cut: an address is no place for a text. */
const LONGEST_WISH = 200;
const SINGLES = ['programme', 'glossary', 'about', 'accessibility'] as const;
/** What stands before a grouping in a path: `catalogue/by-technique/2/`. */
const BY = 'by-';
/** More pages than any catalogue has. */
const LAST_PAGE = 9999;

/** Whether two places are the same. */
export function samePlace(a: Place, b: Place): boolean {
  return pathOf(a) === pathOf(b);
}

/** The path of a place, below the language: `works/asyk/`. */
function pathOf(place: Place): string {
  if (place.kind === 'home') return '';
  if ('id' in place) return `${FOLDERS[place.kind]}/${place.id}/`;
  if (place.kind !== 'catalogue') return `${place.kind}/`;
  const { group, page = 1 } = place;
  return `catalogue/${group ? `${BY}${group}/` : ''}${page > 1 ? `${page}/` : ''}`;
}

/** Writes an address: `/fr/works/asyk/?mode=hall`. The first language has no segment. */
export function formatAddress(address: Address, space: AddressSpace): string {
  const segment = address.language && address.language !== space.languages[0] ? `${address.language}/` : '';
  const query = new URLSearchParams();
  if (address.mode) query.set('mode', address.mode);
  if (address.note) query.set('note', address.note);
  if (address.beside) query.set('beside', address.beside);
  if (address.stop) query.set('stop', String(address.stop));
  if (address.wing) query.set('wing', address.wing);
  if (address.hall) query.set('hall', address.hall);
  if (address.view) query.set('view', formatView(address.view));
  if (address.hour) query.set('hour', address.hour);
  if (address.catalog) query.set('catalog', address.catalog);
  const find = new URLSearchParams(address.place.kind === 'catalogue' ? (address.find ?? '') : '');
  for (const key of FIND_KEYS) {
    const wish = find.get(key);
    if (wish) query.set(key, wish);
  }
  const search = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return `${space.base}${segment}${pathOf(address.place)}${search ? `?${search}` : ''}`;
}

/**
 * Reads a path and query. Null when the path is no place of the exhibition; parts of the query that make no sense are
 * ignored, so that an address never fails for its decoration.
 */
export function parseAddress(path: string, search: string, space: AddressSpace): Address | null {
  const inside = belowBase(path, space.base);
  if (inside === null) return null;
  const segments = inside
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean);
  const first = segments[0];
  const language = first !== undefined && space.languages.includes(first) ? first : undefined;
  const place = parsePlace(language === undefined ? segments : segments.slice(1));
  if (!place) return null;
  const find = place.kind === 'catalogue' ? parseFind(search) : '';
  return { place, ...(language ? { language } : {}), ...(find ? { find } : {}), ...parseQuery(search) };
}

function belowBase(path: string, base: string): string | null {
  if (path === base.slice(0, -1)) return '';
  return path.startsWith(base) ? path.slice(base.length) : null;
}

function parsePlace(segments: readonly string[]): Place | null {
  const [folder, id, ...rest] = segments;
  if (folder === undefined) return { kind: 'home' };
  if (folder === 'catalogue') return parseCatalogue(segments.slice(1));
  if (rest.length > 0) return null;
  if (id === undefined) {
    const kind = SINGLES.find((single) => single === folder);
    return kind ? { kind } : null;
  }
  for (const kind of ['work', 'designer', 'country', 'tour'] as const) {
    if (FOLDERS[kind] === folder && isSlug(id)) return { kind, id };
  }
  return null;
}

function parseCatalogue(segments: readonly string[]): CataloguePlace | null {
  const group = GROUPINGS.find((known) => segments[0] === BY + known);
  const [number, ...rest] = group ? segments.slice(1) : segments;
  const page = number === undefined ? 1 : Number(number);
  if (rest.length > 0 || !Number.isInteger(page) || page < 1 || page > LAST_PAGE) return null;
  if (number !== undefined && String(page) !== number) return null;
  return { kind: 'catalogue', ...(group ? { group } : {}), ...(page > 1 ? { page } : {}) };
}

function parseQuery(search: string): Omit<Address, 'place' | 'language'> {
  const query = new URLSearchParams(search);
  const mode = query.get('mode');
  const note = query.get('note');
  const beside = query.get('beside');
  const stop = Number(query.get('stop'));
  const wing = query.get('wing');
  const hall = query.get('hall');
  const view = parseView(query.get('view') ?? '');
  const hour = query.get('hour');
  const catalog = query.get('catalog');
  return {
    ...(mode === 'hall' || mode === 'list' ? { mode } : {}),
    ...(note && isSlug(note) ? { note } : {}),
    ...(beside && isSlug(beside) ? { beside } : {}),
    ...(Number.isInteger(stop) && stop >= 1 && stop <= 999 ? { stop } : {}),
    ...(wing && isSlug(wing) ? { wing } : {}),
    ...(hall && isSlug(hall) ? { hall } : {}),
    ...(view ? { view } : {}),
    ...(hour && isSlug(hour) ? { hour } : {}),
    ...(catalog && isCatalogPath(catalog) ? { catalog } : {}),
  };
}

/** What of a query searches and filters, in one order and without what asks for nothing. */
function parseFind(search: string): string {
  const query = new URLSearchParams(search);
  const find = new URLSearchParams();
  for (const key of FIND_KEYS) {
    const wish = query.get(key)?.trim().slice(0, LONGEST_WISH);
    if (wish) find.set(key, wish);
  }
  return find.toString();
}

/** A catalog is a JSON file below the site's root: no host, no scheme, no way up. */
function isCatalogPath(path: string): boolean {
  return (
    /^[A-Za-z0-9_][A-Za-z0-9_./-]*\.json$/.test(path) && !/(^|\/)\.\.?(\/|$)/.test(path) && path.length <= 256
  );
}
