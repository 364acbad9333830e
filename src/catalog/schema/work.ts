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

/**
 * The triangle of the finest model that a note sits on. It follows the surface where a position alone would hang in
 * the air after the model was made anew; the position is what remains when the triangle no longer fits.
 */
export const anchor = z.strictObject({
  /** Name of the node in the `inspect` derivative. */
  mesh: line,
  /** Its number among the node's triangles, counted from 0 through its primitives in the order of the file. */
  triangle: z.int().check(z.minimum(0)),
  /** How much each of the triangle's corners counts: barycentric, together 1. */
  weights: z.tuple([z.number(), z.number(), z.number()]),
});

/** How a visitor looks at a note: angles about the work from its front, so that its author chooses what fills the picture. */
export const noteView = z.strictObject({
  /** Radians, positive to the visitor's right. */
  azimuth: z.number(),
  /** Radians, positive up. */
  elevation: z.number(),
  /** Metres from the note's position. */
  distance: z.number().check(z.positive(), z.maximum(20)),
});

/** A marker on the work itself, in the space of its `inspect` model as it is loaded. */
export const note = z.strictObject({
  id: slug,
  /** What it tells of. */
  kind: z.enum(['construction', 'material', 'meaning', 'wear']),
  title: text,
  text: text,
  position: point,
  normal: point,
  anchor: z.optional(anchor),
  view: z.optional(noteView),
  /** Pictures and sounds. */
  media: z.optional(z.array(slug)),
  terms: z.optional(z.array(slug)),
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
