import type { Piece } from '../piece';
import { asyk } from './asyk';
import { baqaTuyme } from './baqa-tuyme';
import { bilerik } from './bilerik';
import { bilezik } from './bilezik';
import { boitumar } from './boitumar';
import { dagdan } from './dagdan';
import { gushvor } from './gushvor';
import { kubok } from './kubok';
import { onirzhiek } from './onirzhiek';
import { qusmurynRing } from './qusmuryn-ring';
import { tumor } from './tumor';
import { zirak } from './zirak';

/** The jewels of the studio, in the order in which they are made. */
export const PIECES: readonly Piece[] = [
  asyk,
  bilezik,
  dagdan,
  onirzhiek,
  boitumar,
  tumor,
  qusmurynRing,
  kubok,
  bilerik,
  gushvor,
  zirak,
  baqaTuyme,
];
