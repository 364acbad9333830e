import { garment } from './garment';
import { jewellery } from './jewellery';
import { picture } from './picture';
import { wallWork } from './wall-work';

/**
 * The one table of kinds of work: its schema, the kinds of slot that can hold it in order of preference, whether it
 * comes as a model, and what is plausible for it: the longest side in millimetres and the weight in grams. A new kind
 * is a file beside this one and a row here.
 */
export const kindTable = {
  jewellery: {
    schema: jewellery,
    slots: ['vitrine', 'table', 'plinth'],
    model: true,
    longestSide: [5, 1500],
    heaviest: 10_000,
  },
  'wall-work': {
    schema: wallWork,
    slots: ['wall'],
    model: true,
    longestSide: [100, 15_000],
    heaviest: 300_000,
  },
  garment: { schema: garment, slots: ['plinth'], model: true, longestSide: [50, 4000], heaviest: 50_000 },
  picture: { schema: picture, slots: ['wall'], model: false, longestSide: [20, 15_000], heaviest: 300_000 },
} as const;

export type WorkKind = keyof typeof kindTable;
