import * as z from 'zod/mini';
import type { Parsed } from '#kit';
import { errorAt, isSlug, withinStack } from '#kit';

const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const count = z.int().check(z.nonnegative());
/** Pixels of a side: no picture has more. */
const side = z.int().check(z.nonnegative(), z.maximum(65_536));
const slug = z.string().check(z.refine(isSlug, { error: 'a name that is no identifier' }));
const path = z
  .string()
  .check(
    z.maxLength(256),
    z.regex(/^(?!.*(?:^|\/)\.)[A-Za-z0-9][A-Za-z0-9_./-]*$/, { error: 'a path that leads elsewhere' }),
  );
/** Metres would be too large for a hall at this many millimetres. */
const millimetres = z.number().check(z.nonnegative(), z.maximum(1e6));

/** Problems that are told at most. */
const MOST_TOLD = 100;

const file = {
  /** Path below `models/`. */
  file: path,
  bytes: count,
  hash,
};

const model = z.strictObject({ ...file, triangles: count, drawCalls: count, texturePixels: count });

const pixels = { ...file, width: side, height: side };

const picture = z.strictObject(pixels);

const still = z.strictObject({
  ...pixels,
  /** Hash of the model and of the light that it was taken in. */
  source: z.optional(hash),
  /** The same picture in fewer bytes, for browsers that know the format. */
  avif: z.optional(picture),
  /** The same picture for lists, where dozens are seen at once. */
  small: z.optional(z.strictObject({ ...pixels, avif: z.optional(picture) })),
  /** A breath of the picture, to be stretched until it comes. */
  blur: z.optional(picture),
});

/** For a hand-held phone: without compression that a viewer could refuse. */
const ar = z.strictObject({ glb: model, usdz: z.strictObject(file) });

const work = z.strictObject({
  /** Hash of what the derivatives were made from. */
  source: hash,
  /** Width, height, depth. */
  box: z.strictObject({ millimetres: z.tuple([millimetres, millimetres, millimetres]) }),
  derivatives: z.strictObject({
    room: z.optional(model),
    inspect: z.optional(model),
    ar: z.optional(ar),
    still: z.optional(still),
  }),
});

const manifest = z.strictObject({
  version: z.literal(1),
  works: z.record(slug, work),
  venues: z.record(
    slug,
    z.strictObject({ files: z.record(z.string(), z.strictObject({ bytes: count, hash })) }),
  ),
});

/** What is in `models/`: written by tools only, read by the hall and the pages. */
export type Manifest = z.infer<typeof manifest>;
export type WorkAssets = z.infer<typeof work>;
export type ModelFile = z.infer<typeof model>;
export type StillFile = z.infer<typeof still>;
export type ArFiles = z.infer<typeof ar>;

/** A manifest without anything in it: every work shows its labelled placeholder. */
export const EMPTY_MANIFEST: Manifest = { version: 1, works: {}, venues: {} };

/** Reads `models/manifest.json`. */
export function parseManifest(value: unknown): Parsed<Manifest> {
  const result = withinStack(() => z.safeParse(manifest, value));
  if (!result) {
    const sentence = 'So much of the list of models is wrong that it cannot be told. Build the models again.';
    return { problems: [errorAt('manifest-invalid', sentence)] };
  }
  // A work may be called "constructor": what every object inherits is no model of it.
  if (result.success)
    return {
      value: { ...result.data, works: Object.assign(Object.create(null), result.data.works) },
      problems: [],
    };
  const problems = result.error.issues.slice(0, MOST_TOLD).map((issue) =>
    errorAt(
      'manifest-invalid',
      `The list of models is damaged (${issue.message}). Build the models again.`,
      issue.path.filter((part) => typeof part !== 'symbol'),
    ),
  );
  return { problems };
}
