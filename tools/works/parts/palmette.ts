import type { Vec2 } from '#kit';
import { spiral, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { petal, scroll } from './scroll';

export interface PalmetteStyle {
  readonly size: number;
  readonly material?: MaterialName;
  readonly z?: number;
  /** Petals of the fan, an odd number. */
  readonly petals?: number;
}

/** A fan of petals over two volutes, opening along `heading`. */
export function palmette(style: PalmetteStyle, at: Vec2, heading: number, detail: Detail): Part[] {
  const { size, material = 'gold', z = 0, petals = 5 } = style;
  const spread = 0.52;
  const count = detail.isFine ? petals : 3;
  const fan = times(count, (index) => {
    const turn = (index - (count - 1) / 2) * spread;
    const length = size * (1 - 0.16 * Math.abs(turn));
    return petal({ length, width: size * 0.34, material, z }, at, heading + turn, detail);
  });
  const volutes = (detail.isFine ? [1, -1] : []).map((side) => {
    const angle = heading + side * 1.9;
    const middle: Vec2 = [at[0] + Math.cos(angle) * size * 0.42, at[1] + Math.sin(angle) * size * 0.42];
    const curl = spiral(middle, [size * 0.4, size * 0.12], angle + Math.PI, side * 0.95, detail.count(5, 18));
    return scroll(curl, { width: size * 0.17, material, z }, detail);
  });
  return [...fan.flat(), ...volutes.flat()];
}
