import * as z from 'zod/mini';
import { languageTag, slug, text } from './parts';

/** A place on a tour where the visitor halts and reads or listens. */
export const stop = z.strictObject({
  /** The work, stand, country or viewpoint that the stop is at; exactly one of them. */
  work: z.optional(slug),
  stand: z.optional(slug),
  country: z.optional(slug),
  viewpoint: z.optional(slug),
  /** A note of the work: it is taken in hand and turned to that place. */
  note: z.optional(slug),
  /** What is told; what a recorded voice says as well. */
  text: text,
  /** A recorded voice for a language: an audio medium. */
  sound: z.optional(z.record(languageTag, slug)),
  /** How long the stop takes by itself, seconds; by the length of its text where it is left out. */
  seconds: z.optional(z.number().check(z.minimum(2), z.maximum(600))),
});

/** A guided way through the hall. */
export const tour = z.strictObject({
  id: slug,
  /** Earlier identifiers: their addresses lead here. */
  aliases: z.optional(z.array(slug)),
  title: text,
  summary: text,
  stops: z.array(stop).check(z.minLength(1)),
});
