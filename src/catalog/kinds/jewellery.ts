import * as z from 'zod/mini';
import { slug } from '../schema/parts';
import { commonFields } from '../schema/work';

/** Where on the body a piece is worn: one place a piece, the one that says most. Pages draw a figure for each. */
export const BODY_PLACES = [
  'head',
  'temple',
  'ear',
  'neck',
  'chest',
  'back',
  'hair',
  'shoulder',
  'arm',
  'wrist',
  'finger',
  'waist',
] as const;

export type BodyPlace = (typeof BODY_PLACES)[number];

/** A piece worn on the body; shown in a vitrine at true size. */
export const jewellery = z.strictObject({
  ...commonFields,
  kind: z.literal('jewellery'),
  /** How it is carried in the vitrine: on a tilted panel, hanging from a bar, on a cushion, round a cuff, on a ring post, or standing by itself. */
  mount: z.enum(['panel', 'bar', 'cushion', 'cuff', 'post', 'stand']),
  body: z.enum(BODY_PLACES),
  /** What kind of thing it is: a term of the kind `object`. Works of one form are shown as related. */
  form: z.optional(slug),
});
