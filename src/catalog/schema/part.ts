import * as z from 'zod/mini';
import { work } from './any-work';
import { slug, text } from './parts';

const count = z.int().check(z.minimum(0));

/** A share of a large exhibition that fills the building once. */
export const wing = z.strictObject({
  id: slug,
  /** Works in it. */
  works: count,
  /** What they have in common, and its number among the wings that have it too; missing for the first wing. */
  country: z.optional(slug),
  edition: z.optional(slug),
  number: z.optional(z.int().check(z.minimum(1))),
});

/** A work of another wing. */
const neighbour = z.strictObject({ id: slug, title: text });

/** Of a catalog that is a part of a larger one: which, and what else there is. The build writes it, nobody else. */
export const part = z.strictObject({
  /** The wing that is here; missing in the list of all works, which has their short fields alone. */
  wing: z.optional(slug),
  /** Works of the whole exhibition, of each country, and those that each word of the glossary is said of. */
  works: count,
  countries: z.record(slug, count),
  terms: z.record(slug, count),
  /** Designers of each country. */
  designers: z.record(slug, count),
  /** Works of other wings that pages of this one list, in short; none of them hangs here. */
  elsewhere: z.optional(z.array(work)),
  wings: z.array(wing),
  /** What countries and editions are called that wings are named for. */
  names: z.optional(z.record(slug, text)),
  /** The last work of the wing before and the first of the wing after. */
  previous: z.optional(neighbour),
  next: z.optional(neighbour),
});
