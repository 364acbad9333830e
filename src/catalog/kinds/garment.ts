import * as z from 'zod/mini';
import { commonFields } from '../schema/work';

/** A robe, headdress or dress; stands free on a figure. */
export const garment = z.strictObject({ ...commonFields, kind: z.literal('garment') });
