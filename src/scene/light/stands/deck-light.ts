import { Color, SRGBColorSpace, Vector3 } from 'three';
import type { Slot } from '#venue';
import type { Collider } from '../../hall/collider';
import type { LightReader } from '../light-reader';

/** Where a deck's light is read, by its half width and half depth: sun comes through a roof in stripes. */
const SPOTS = [
  [0, 0],
  [-0.4, -0.4],
  [0.4, -0.4],
  [-0.4, 0.4],
  [0.4, 0.4],
] as const;
/** How far above a deck rays begin and how far they look, metres. */
const ABOVE = 0.1;
const REACH = 0.2;

const DOWN = new Vector3(0, -1, 0);

/**
 * How bright the deck of a slot is in the light that the hall is in, as the bake has it; comparable within an hour.
 * Null for a wall, and where there is no baked light.
 */
export function readDeckLight(
  { kind, position, heading, size }: Pick<Slot, 'kind' | 'position' | 'heading' | 'size'>,
  collider: Collider,
  reader: LightReader,
): number | null {
  if (kind === 'wall') return null;
  const from = new Vector3();
  const colour = new Color();
  let [sum, found] = [0, 0];
  for (const [across, along] of SPOTS) {
    from.set((across * size[0]) / 2, ABOVE, (along * size[2]) / 2).applyAxisAngle(DOWN, -heading);
    const hit = collider.cast(from.add(new Vector3(...position)), DOWN, REACH);
    const texel = hit ? reader.read(hit) : null;
    if (!texel) continue;
    colour.setRGB(texel[0] / 255, texel[1] / 255, texel[2] / 255, SRGBColorSpace);
    // Light maps hold the square root of light.
    sum += 0.2126 * colour.r ** 2 + 0.7152 * colour.g ** 2 + 0.0722 * colour.b ** 2;
    found += 1;
  }
  return found > 0 ? sum / found : null;
}
