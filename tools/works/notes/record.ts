import * as z from 'zod/mini';
import { namedSchemas } from '#catalog';
import { type Angles, SIDES, type Side } from './eye';

const note = namedSchemas.note.shape;
const share = z.number().check(z.minimum(0), z.maximum(1));
const sides = Object.keys(SIDES) as [Side, ...Side[]];

/**
 * What an author writes for a note: where to point, how to look, and for a new note what it says. What is left out
 * stays as it is in the catalog.
 */
export const record = z.strictObject({
  work: namedSchemas.slug,
  id: namedSchemas.slug,
  /** The side that the picture shows; angles for one that is none of the six. */
  from: z.optional(z.union([z.enum(sides), z.strictObject({ azimuth: z.number(), elevation: z.number() })])),
  /** Shares of the picture, from the left and from above. */
  at: z.optional(z.tuple([share, share])),
  /** How the visitor looks: from where the author pointed, unless told. */
  look: z.optional(
    z.strictObject({
      azimuth: z.optional(z.number()),
      elevation: z.optional(z.number()),
      distance: z.optional(z.number().check(z.positive())),
    }),
  ),
  kind: z.optional(note.kind),
  title: z.optional(note.title),
  text: z.optional(note.text),
  media: note.media,
  terms: note.terms,
});

export type NoteRecord = z.infer<typeof record>;

/** The records of a file: one list. */
export function parseRecords(text: string): readonly NoteRecord[] {
  const { data, error } = z.array(record).safeParse(JSON.parse(text));
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`not a list of records: ${issue?.path.join('.') ?? ''} ${issue?.code ?? ''}`);
}

export const anglesOf = (from: NoteRecord['from'] = 'front'): Angles =>
  typeof from === 'string' ? SIDES[from] : from;
