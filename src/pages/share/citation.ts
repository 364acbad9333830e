import type { Work } from '#catalog';
import type { Place } from '#visit';
import type { Site } from '../site';
import { speak } from '../text/localized';
import { addressOf } from './address-of';

/** What a page is cited by; everything in it is from the catalog. */
export interface Citation {
  /** A short name for the entry: `asyk`. */
  readonly key: string;
  /** Who made what the page shows. */
  readonly author?: string;
  readonly title: string;
  /** What the thing is, when it is not what its title says: a study model, and of what. */
  readonly genre?: string;
  /** The exhibition, when the page is one of its parts. */
  readonly within?: string;
  /** The last edition's. */
  readonly year?: number;
  readonly address: string;
  readonly language: string;
}

interface Words {
  readonly study: string;
  /** With a gap for the object. */
  studyAfter(object: string): string;
}

/** The citation of a place. A study's maker is whoever holds its rights, never the designer of a tradition. */
export function citationOf(site: Site, place: Place, title: string, words: Words): Citation {
  const { catalog, index } = site.data;
  const years = catalog.editions.map(({ year }) => year);
  const work = place.kind === 'work' ? index.works.get(place.id) : undefined;
  const designer = work?.designer ? index.designers.get(work.designer) : undefined;
  const author = work?.made === 'designer' ? designer?.name : work?.rights.holder;
  return {
    key: 'id' in place ? place.id : place.kind === 'home' ? catalog.id : place.kind,
    ...(author ? { author } : {}),
    title,
    ...(work?.made === 'study' ? { genre: genreOf(work, words) } : {}),
    ...(place.kind === 'home' ? {} : { within: speak(site, catalog.title).text }),
    ...(years.length > 0 ? { year: Math.max(...years) } : {}),
    address: addressOf(site, place),
    language: site.language,
  };
}

function genreOf({ after }: Work, words: Words): string {
  if (!after) return words.study;
  return words.studyAfter([after.title, after.museum, after.accession].filter(Boolean).join(', '));
}

/** The citation as a sentence, without its address: `Maker. “Title”, study model after …. Exhibition, 2025.` */
export function citationText({ author, title, genre, within, year }: Citation): string {
  const named = within === undefined ? title : `“${title}”`;
  const parts = [author, [named, genre].filter(Boolean).join(', '), within];
  const text = parts.filter((part) => part !== undefined).join('. ');
  return `${text}${year === undefined ? '' : `, ${year}`}.`;
}
