import type { Card } from '../types';
import type { Device } from './profile';

/** What takes longer for a million pixels of the probe, milliseconds, is no card, whatever it is called. */
const NO_CARD = 60;

/** What this machine draws with, and where. */
export function describeDevice({ software, pace = 0 }: Card): Device {
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  return {
    software: software || pace > NO_CARD,
    pace,
    coarse: matchMedia('(pointer: coarse)').matches,
    screen: Math.min(screen.width, screen.height),
    memory: deviceMemory,
    area: (innerWidth * innerHeight) / 1e6,
    ratio: devicePixelRatio,
  };
}
