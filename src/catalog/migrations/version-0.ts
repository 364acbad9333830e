import { formats } from '../schema/formats';
import { isObject, type Json, mapList } from './json';

/** Keys whose values version 0 wrote as plain strings in the one language of the catalog. */
const TEXTS: ReadonlySet<string> = new Set([
  'about',
  'alt',
  'capital',
  'caption',
  'construction',
  'credit',
  'definition',
  'introduction',
  'meaning',
  'name',
  'of',
  'place',
  'role',
  'subtitle',
  'summary',
  'term',
  'text',
  'title',
  'when',
  'worn',
]);

/**
 * Version 0: texts were plain strings in the language that a top-level `language` named, and the maker of a work was
 * its `artist`.
 */
export function fromVersion0({ language: stated, ...old }: Json): Json {
  const language = typeof stated === 'string' ? stated : 'en';
  const localized = (value: unknown): unknown => (typeof value === 'string' ? { [language]: value } : value);
  const localize = (object: Json): Json =>
    Object.fromEntries(
      Object.entries(object).map(([key, value]) => {
        if (key === 'rights' && isObject(value)) return [key, localize(value)];
        return [key, TEXTS.has(key) ? localized(value) : value];
      }),
    );

  // Version 0 had one kind of note, on how a thing is made.
  const noteOf = (note: Json): Json => ({ kind: 'construction', ...localize(note) });
  const work = ({ artist, after, date, dimensions, notes, ...entry }: Json): Json => ({
    ...localize(entry),
    ...(artist === undefined ? {} : { designer: artist }),
    ...(isObject(after)
      ? { after: { ...after, ...('date' in after && { date: localized(after['date']) }) } }
      : {}),
    ...(date === undefined ? {} : { date: isDate(date) ? date : localized(date) }),
    ...(isObject(dimensions) ? { dimensions: localize(dimensions) } : {}),
    ...(notes === undefined ? {} : { notes: mapList(notes, noteOf) }),
  });
  const designer = ({ name, ...entry }: Json): Json => ({ ...localize(entry), name });
  const tour = ({ stops, ...entry }: Json): Json => ({ ...localize(entry), stops: mapList(stops, localize) });

  return {
    ...localize(old),
    version: 1,
    languages: old['languages'] ?? [{ tag: language, name: language }],
    editions: mapList(old['editions'], localize),
    programme: mapList(old['programme'], localize),
    countries: mapList(old['countries'], localize),
    designers: mapList(old['designers'], designer),
    works: mapList(old['works'], work),
    terms: mapList(old['terms'], localize),
    tours: mapList(old['tours'], tour),
    hotspots: mapList(old['hotspots'], localize),
    media: mapList(old['media'], localize),
  };
}

const isDate = (value: unknown): boolean => typeof value === 'string' && formats['bad-date'].test(value);
