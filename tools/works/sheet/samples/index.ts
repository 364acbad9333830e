import type { Samples } from '../sample';
import { BODIES } from './bodies';
import { DROPS } from './drops';
import { GRAINS } from './grains';
import { PLATES } from './plates';
import { STONES } from './stones';
import { STRINGS } from './strings';
import { WIRES } from './wires';

/** A sample or more of every part. */
export const SAMPLES: Samples = {
  ...GRAINS,
  ...STONES,
  ...WIRES,
  ...STRINGS,
  ...DROPS,
  ...PLATES,
  ...BODIES,
};
