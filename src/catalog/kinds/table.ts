import { garment } from './garment';
import { jewellery } from './jewellery';
import { picture } from './picture';
import { wallWork } from './wall-work';

/**
 * The one table of kinds of work: its schema, the kinds of slot that can hold it, in order of preference, and
 * whether it comes as a model. A new kind is a file beside this one and a row here.
 */
export const kindTable = {
  jewellery: { schema: jewellery, slots: ['vitrine', 'table', 'plinth'], model: true },
  'wall-work': { schema: wallWork, slots: ['wall'], model: true },
  garment: { schema: garment, slots: ['plinth'], model: true },
  picture: { schema: picture, slots: ['wall'], model: false },
} as const;

export type WorkKind = keyof typeof kindTable;
