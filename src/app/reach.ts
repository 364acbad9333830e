import type { LanguageTag } from '#kit';
import type { PagesData } from '#pages';
import {
  type AddressSpace,
  formatAddress,
  type OpenTarget,
  type PageApi,
  type Place,
  parseAddress,
} from '#visit';
import { filesOfPart } from './exhibition-files';
import { fetchJson } from './fetch-data';

/**
 * Whether a place can be shown from what is loaded. A large exhibition is loaded wing by wing: a place in another one is
 * another page, which brings its own. In the hall a panel tells of whatever is known here.
 */
export function isWithin({ catalog, index }: PagesData, place: Place, inHall: boolean): boolean {
  const { part } = catalog;
  if (!part) return true;
  if (part.wing === undefined) return place.kind === 'catalogue';
  const first = part.wing === part.wings[0]?.id;
  switch (place.kind) {
    case 'work':
      return index.works.has(place.id);
    case 'designer':
      // A place that awaits its designer has a page where the designer's will be.
      return (inHall || first) && (index.designers.has(place.id) || index.stands.has(place.id));
    case 'country':
      return (inHall || first) && index.countries.has(place.id);
    case 'tour':
      return (inHall || first) && index.tours.has(place.id);
    case 'catalogue':
      return inHall;
    default:
      return inHall || first;
  }
}

interface Around {
  readonly data: PagesData;
  readonly space: AddressSpace;
  readonly language: () => LanguageTag;
}

/** The same page API for a part of a large exhibition: what is elsewhere in it is listed, and opened by its own page. */
export function reachFurther(api: PageApi, { data, space, language }: Around): PageApi {
  const { part } = data.catalog;
  if (!part) return api;
  return {
    ...api,
    async setLanguage(tag) {
      // Titles of the list of all works, and what it is searched by, are in one language.
      const address = parseAddress(location.pathname, location.search, space);
      const isOther = tag !== language() && space.languages.includes(tag);
      if (part.wing !== undefined || !address || !isOther) return api.setLanguage(tag);
      location.assign(formatAddress({ ...address, language: tag }, space));
    },
    async list({ kind, language: wanted = language() }) {
      if (kind !== 'works' && kind !== 'designers') return api.list({ kind, language: wanted });
      return (await listOf(space.base, wanted))[kind];
    },
    async open(target) {
      const place = placeOf(target);
      if (!place || isWithin(data, place, true)) return api.open(target);
      const address = formatAddress({ place, language: language(), mode: 'hall' }, space);
      const { ok } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(20_000) });
      if (!ok) throw new Error(`This exhibition has no ${place.kind} "${'id' in place ? place.id : ''}".`);
      location.assign(address);
    },
  };
}

function placeOf({ work, designer, country, tour }: OpenTarget): Place | undefined {
  if (work !== undefined) return { kind: 'work', id: work };
  if (designer !== undefined) return { kind: 'designer', id: designer };
  if (country !== undefined) return { kind: 'country', id: country };
  return tour === undefined ? undefined : { kind: 'tour', id: tour };
}

interface Listed {
  readonly id: string;
  readonly title: string;
}

/** All works and designers of the exhibition, from the list that its catalogue page is made of. */
async function listOf(base: string, language: LanguageTag) {
  const list = (await fetchJson(base + filesOfPart(`lists/${language}`).catalog)) as {
    readonly works: readonly { readonly id: string; readonly title: Readonly<Record<string, string>> }[];
    readonly designers: readonly { readonly id: string; readonly name: string }[];
  };
  const works = list.works.map(({ id, title }): Listed => ({ id, title: Object.values(title)[0] ?? id }));
  return { works, designers: list.designers.map(({ id, name }): Listed => ({ id, title: name })) };
}
