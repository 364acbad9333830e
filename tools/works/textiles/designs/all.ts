import type { Textile } from '../design';
import { adras } from './adras';
import { atlas } from './atlas';
import { chakan } from './chakan';
import { golCarpet } from './gol-carpet';
import { keshde } from './keshde';
import { kurak } from './kurak';
import { shyrdak } from './shyrdak';
import { suzani } from './suzani';
import { tekemet } from './tekemet';
import { tushKyiz } from './tush-kyiz';
import { yomutCarpet } from './yomut-carpet';
import { zardozi } from './zardozi';

/** The wall works. */
export const textiles: readonly Textile[] = [
  tekemet,
  shyrdak,
  suzani,
  golCarpet,
  adras,
  kurak,
  tushKyiz,
  chakan,
  keshde,
  zardozi,
  atlas,
  yomutCarpet,
];
