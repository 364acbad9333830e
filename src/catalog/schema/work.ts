import * as z from 'zod/mini';
import { rights } from './context';
import { date, line, point, slug, sourceRefs, text, webAddress } from './parts';

const millimetres = z.number().check(z.positive(), z.maximum(20_000));

/** Published measures. A proposal of ours is never printed as a fact, so it is not written here. */
export const dimensions = z.strictObject({
  height: z.optional(millimetres),
  width: z.optional(millimetres),
  depth: z.optional(millimetres),
  diameter: z.optional(millimetres),
  length: z.optional(millimetres),
  /** What was measured, when it is not the whole: `one element`. */
  of: z.optional(text),
  source: slug,
});

/** The published museum object or documented form that a study follows. */
export const reference = z.strictObject({
  /** Missing for a form that is documented without one museum object. */
  museum: z.optional(line),
  accession: z.optional(line),
  title: line,
  date: z.optional(text),
  url: z.optional(webAddress),
});

/** A marker on the work itself, in the model's own space. */
export const note = z.strictObject({
  id: slug,
  title: text,
  text: text,
  position: point,
  normal: point,
});

/** How names of the thing are written where it comes from. */
export const names = z.strictObject({
  native: z.optional(line),
  cyrillic: z.optional(line),
  latin: z.optional(line),
});

/** The wish for a place: the planner follows it when it can. */
export const wish = z.strictObject({
  stand: z.optional(slug),
  slot: z.optional(slug),
  bay: z.optional(slug),
});

/** What every kind of work has. */
export const commonFields = {
  id: slug,
  /** Earlier identifiers: their addresses lead here. */
  aliases: z.optional(z.array(slug)),
  title: text,
  names: z.optional(names),
  /** `designer`: supplied by its maker. `study`: made for this project after a published object. */
  made: z.enum(['designer', 'study']),
  designer: z.optional(slug),
  country: slug,
  after: z.optional(reference),
  date: z.optional(z.union([date, text])),
  dimensions: z.optional(dimensions),
  /** Grams, as published. */
  weight: z.optional(z.number().check(z.positive())),
  /** One sentence. */
  summary: text,
  text: text,
  worn: z.optional(text),
  construction: z.optional(text),
  meaning: z.optional(text),
  materials: z.array(slug),
  techniques: z.array(slug),
  /** What a blind visitor should know of the picture. */
  alt: text,
  place: z.optional(wish),
  media: z.optional(z.array(slug)),
  notes: z.optional(z.array(note)),
  rights: rights,
  sources: sourceRefs,
};
