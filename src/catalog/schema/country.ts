import * as z from 'zod/mini';
import { colour, countryCode, filePath, nameForms, slug, sourceRefs, text } from './parts';

/** A point on Earth: degrees east and north. */
export const place = z.tuple([z.number(), z.number()]);

/** How many people live there, in the year that the source counts or estimates for. */
export const population = z.strictObject({
  value: z.int().check(z.positive()),
  year: z.int(),
  source: slug,
});

/** The flag in words, what its parts stand for as far as a source says so, and a drawing where there is a true one. */
export const flag = z.strictObject({
  description: text,
  meaning: z.optional(text),
  file: z.optional(filePath),
  sources: sourceRefs,
});

/** A craft that UNESCO has listed: as heritage of humanity, as in urgent need of safeguarding, or as good practice. */
export const heritage = z.strictObject({
  title: text,
  year: z.int(),
  kind: z.enum(['representative', 'urgent', 'practice']),
  sources: sourceRefs,
});

/** A town or region that is known for a craft. */
export const town = z.strictObject({
  name: text,
  craft: text,
  position: place,
  sources: sourceRefs,
});

/**
 * A drawn map. Longitudes and latitudes run evenly across it, so that whatever stands at a position is set on it
 * without knowing any projection.
 */
export const map = z.strictObject({
  file: filePath,
  /** Its edges in degrees: west, south, east, north. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  sources: sourceRefs,
});

export const country = z.strictObject({
  /** ISO 3166-1 alpha-2 in lowercase: it stands in the address. */
  id: countryCode,
  name: text,
  /** Its name in its own languages and scripts, by tag. */
  names: z.optional(nameForms),
  capital: z.optional(text),
  capitalPosition: z.optional(place),
  population: z.optional(population),
  flag: z.optional(flag),
  /** The country's accent, taken from its textiles. */
  accent: colour,
  summary: text,
  text: text,
  heritage: z.optional(z.array(heritage)),
  towns: z.optional(z.array(town)),
  map: z.optional(map),
  /** The bay of the hall that the country asks for. */
  bay: z.optional(slug),
  sources: sourceRefs,
});
