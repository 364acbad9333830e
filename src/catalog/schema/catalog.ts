import * as z from 'zod/mini';
import { work } from './any-work';
import { contact, designer, edition, event, hotspot, language, medium, source, stand, term } from './context';
import { country } from './country';
import { part, type wing } from './part';
import { filePath, slug, text } from './parts';
import { tour } from './tour';

/** The newest version of the format; older ones are migrated while they are read. */
export const CATALOG_VERSION = 1;

/** A list that a small exhibition leaves out. */
const listOf = <T extends z.ZodMiniType>(entry: T) => z._default(z.array(entry), []);

/** The exhibition as one JSON file: the only definition of its format. */
export const catalog = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(CATALOG_VERSION),
  id: slug,
  title: text,
  /** One line below the title. */
  subtitle: text,
  /** The introduction: what it is, who made it. */
  introduction: text,
  /** What visitors should know about how true it is. */
  about: text,
  /** Who answers for this copy of the exhibition; the accessibility statement sends visitors there. */
  contact: z.optional(contact),
  languages: z.array(language).check(z.minLength(1), z.maxLength(64)),
  /** The building: a `venue.json` by its path in the site. */
  venue: filePath,
  editions: listOf(edition),
  programme: listOf(event),
  countries: z.array(country),
  designers: listOf(designer),
  stands: listOf(stand),
  works: z.array(work).check(z.maxLength(20_000)),
  terms: listOf(term),
  tours: listOf(tour),
  hotspots: listOf(hotspot),
  media: listOf(medium),
  sources: listOf(source),
  part: z.optional(part),
});

export type Catalog = z.infer<typeof catalog>;
export type Work = z.infer<typeof work>;
export type Country = z.infer<typeof country>;
export type Designer = z.infer<typeof designer>;
export type Stand = z.infer<typeof stand>;
export type Edition = z.infer<typeof edition>;
export type ProgrammeEvent = z.infer<typeof event>;
export type Term = z.infer<typeof term>;
export type Tour = z.infer<typeof tour>;
export type Source = z.infer<typeof source>;
export type Medium = z.infer<typeof medium>;
export type Language = z.infer<typeof language>;
export type CuratedHotspot = z.infer<typeof hotspot>;
export type CatalogPart = z.infer<typeof part>;
export type Wing = z.infer<typeof wing>;
export type WorkNote = NonNullable<Work['notes']>[number];
