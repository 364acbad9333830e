import * as z from 'zod/mini';
import { formats } from './formats';
import {
  date,
  filePath,
  languageTag,
  line,
  nameForms,
  point,
  slug,
  sourceRefs,
  text,
  webAddress,
} from './parts';

/** A language of the exhibition. The first one listed is where texts fall back to. */
export const language = z.strictObject({
  tag: languageTag,
  /** Its own name for itself: `қазақша`. */
  name: line,
  /** No native reader has checked the texts in this language yet; pages say so. */
  unreviewed: z.optional(z.literal(true)),
});

/** Who answers visitors: a name, and a page where they are reached. */
export const contact = z.strictObject({ name: line, url: webAddress });

/** Where a statement comes from. */
export const source = z.strictObject({
  id: slug,
  title: line,
  publisher: z.optional(line),
  url: z.optional(webAddress),
  date: z.optional(date),
});

/** One holding of the exhibition. */
export const edition = z.strictObject({
  id: slug,
  year: z.int(),
  title: text,
  place: text,
  summary: text,
  /** What no source tells of it, each in a sentence. */
  unknown: z.optional(z.array(text)),
  sources: sourceRefs,
});

/** An event of an edition. `when` is what the sources say, which may be less than a date. */
export const event = z.strictObject({
  id: slug,
  edition: slug,
  title: text,
  when: text,
  place: text,
  text: text,
  sources: sourceRefs,
});

/** A page elsewhere that belongs to somebody: `links: [{ "url": "https://…", "title": {"en": "The studio"} }]`. */
export const link = z.strictObject({ url: webAddress, title: text });

/** Somebody who takes part, only as published sources name them. */
export const designer = z.strictObject({
  id: slug,
  /** Earlier identifiers: their addresses lead here. */
  aliases: z.optional(z.array(slug)),
  name: line,
  /** The name as other languages write it. */
  nameForms: z.optional(nameForms),
  country: slug,
  role: text,
  /** The medium that shows them, with their leave. */
  portrait: z.optional(slug),
  text: text,
  /** What they make and how, as far as sources tell. */
  practice: z.optional(text),
  editions: z.array(slug),
  website: z.optional(webAddress),
  links: z.optional(z.array(link)),
  sources: sourceRefs,
});

/** A place in the hall. One without a designer awaits its designer, and says so. */
export const stand = z.strictObject({
  id: slug,
  number: z.int().check(z.minimum(1)),
  country: slug,
  designer: z.optional(slug),
});

/** A word of the field: material, technique or kind of object. */
export const term = z.strictObject({
  id: slug,
  kind: z.enum(['material', 'technique', 'object', 'motif']),
  term: text,
  definition: text,
  /** Identifier in the Getty Art & Architecture Thesaurus, where verified. */
  aat: z.optional(z.string().check(z.regex(formats['bad-aat'], { error: 'bad-aat' }))),
  sources: sourceRefs,
});

/** A marker that a curator places in the hall, beside those that works, designers and countries bring. */
export const hotspot = z.strictObject({
  id: slug,
  hall: slug,
  position: point,
  /** What it opens; exactly one of them. */
  work: z.optional(slug),
  designer: z.optional(slug),
  country: z.optional(slug),
  title: z.optional(text),
});

/** Who may do what with a picture, a text or a model. */
export const rights = z.strictObject({
  holder: line,
  /** An SPDX identifier such as `CC0-1.0`, or a sentence. */
  licence: line,
  credit: z.optional(text),
});

/** A picture, film or sound of the exhibition. */
export const medium = z.strictObject({
  id: slug,
  kind: z.enum(['image', 'video', 'audio']),
  file: filePath,
  alt: text,
  caption: z.optional(text),
  /** For a film or a sound: WebVTT files by language. */
  captions: z.optional(z.record(languageTag, filePath)),
  rights: rights,
});
