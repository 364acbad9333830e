import * as z from 'zod/mini';
import { commonFields } from '../schema/work';

/** A felt, carpet, embroidery or painting; hangs on a wall. */
export const wallWork = z.strictObject({ ...commonFields, kind: z.literal('wall-work') });
