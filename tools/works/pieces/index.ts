import type { Piece } from '../piece';
import { asyk } from './asyk';

/** The jewels of the studio, in the order in which they are made. */
export const PIECES: readonly Piece[] = [asyk];
