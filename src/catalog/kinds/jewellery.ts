import * as z from 'zod/mini';
import { commonFields } from '../schema/work';

/** A piece worn on the body; shown in a vitrine at true size. */
export const jewellery = z.strictObject({
  ...commonFields,
  kind: z.literal('jewellery'),
  /** How it is carried in the vitrine: on a tilted panel, hanging from a bar, on a cushion, round a cuff, on a ring post, or standing by itself. */
  mount: z.enum(['panel', 'bar', 'cushion', 'cuff', 'post', 'stand']),
});
