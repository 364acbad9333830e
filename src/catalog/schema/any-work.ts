import * as z from 'zod/mini';
import { kindTable } from '../kinds/table';

type KindSchema = (typeof kindTable)[keyof typeof kindTable]['schema'];
const kindSchemas = Object.values(kindTable).map((row): KindSchema => row.schema);

/** A work of any kind in the table of kinds. */
export const work = z.discriminatedUnion('kind', kindSchemas as [KindSchema, ...KindSchema[]]);
