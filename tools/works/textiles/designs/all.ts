import type { Textile } from '../design';
import { adras } from './adras';
import { golCarpet } from './gol-carpet';
import { shyrdak } from './shyrdak';
import { suzani } from './suzani';
import { tekemet } from './tekemet';

/** The wall works. */
export const textiles: readonly Textile[] = [tekemet, shyrdak, suzani, golCarpet, adras];
