import { z } from 'zod/mini';
import { isSlug } from '#kit';

/** A stable identifier: it stands in addresses, so it is never changed, only aliased. */
export const slug = z.string().check(
  z.refine(isSlug, {
    error: 'an identifier is lowercase letters, digits and single hyphens, at most 64 characters',
  }),
);

/** A BCP 47 language tag: `en`, `kk`, `uz-Cyrl`. */
export const languageTag = z
  .string()
  .check(
    z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language tag looks like "en" or "uz-Cyrl"' }),
  );

/** A text in one or more languages. Paragraphs are parted by an empty line. */
export const text = z.record(languageTag, z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000)));

/** A day `2024-09-23`, a month `2024-09` or a year `2024`. */
export const date = z
  .string()
  .check(
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD',
    }),
  );

/** A link for visitors. */
export const webAddress = z
  .string()
  .check(
    z.maxLength(2048),
    z.regex(/^https?:\/\/[^\s@]+$/, { error: 'a link starts with https:// or http://' }),
  );

/** A file of the exhibition: a path from the site's root, without `..` and without a host. */
export const filePath = z.string().check(
  z.maxLength(512),
  z.regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[A-Za-z0-9_][A-Za-z0-9_./-]*$/, {
    error: 'a file is a path inside the site, such as "models/works/asyk/room.glb"',
  }),
);

/** A point in a model's or hall's own space, metres. */
export const point = z.tuple([z.number(), z.number(), z.number()]);

/** A colour `#rrggbb`. */
export const colour = z
  .string()
  .check(z.regex(/^#[0-9a-f]{6}$/i, { error: 'a colour is written "#rrggbb"' }));

/** Identifiers of entries in `sources` that a statement rests on. */
export const sourceRefs = z.array(slug);
