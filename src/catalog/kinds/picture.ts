import * as z from 'zod/mini';
import { slug } from '../schema/parts';
import { commonFields } from '../schema/work';

/** A film, photograph or drawing; hangs framed on a wall, and its medium is the work. */
export const picture = z.strictObject({ ...commonFields, kind: z.literal('picture'), medium: slug });
