import { DataTexture, LinearFilter, RGBAFormat, SRGBColorSpace, UnsignedByteType, Vector3 } from 'three';
import type { Collider } from '../hall/collider';
import type { LightReader } from '../light/light-reader';
import type { Exhibit } from './exhibit';

/** Places at which light is read, across and up. */
const ACROSS = 14;
const UP = 18;
/** How far before the wall rays begin and how far they look, metres. */
const BEFORE = 0.4;
const REACH = 0.8;

/**
 * The light on the wall behind a wall work, as a light map for the work itself: sun and shade fall on it as on the
 * wall around it. Null where the wall has no baked light.
 */
export function readWallLight(
  { slotMatrix, placement }: Exhibit,
  collider: Collider,
  reader: LightReader,
): DataTexture | null {
  const [width, height] = placement.size;
  const back = new Vector3().setFromMatrixColumn(slotMatrix, 2).negate();
  const from = new Vector3();
  const pixels = new Uint8Array(4 * ACROSS * UP);
  let found = 0;
  for (let row = 0; row < UP; row += 1) {
    for (let column = 0; column < ACROSS; column += 1) {
      from.set(((column + 0.5) / ACROSS - 0.5) * width, ((row + 0.5) / UP) * height, BEFORE);
      const hit = collider.cast(from.applyMatrix4(slotMatrix), back, REACH);
      const light = hit ? reader.read(hit) : null;
      if (!light) continue;
      found += 1;
      pixels.set([...light, 255], 4 * (row * ACROSS + column));
    }
  }
  if (found < (ACROSS * UP) / 2) return null;
  fillGaps(pixels);
  const texture = new DataTexture(pixels, ACROSS, UP, RGBAFormat, UnsignedByteType);
  texture.colorSpace = SRGBColorSpace;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearFilter;
  texture.channel = 1;
  texture.needsUpdate = true;
  return texture;
}

/** Places whose ray met nothing take on the light of the place before. */
export function fillGaps(pixels: Uint8Array): void {
  let last = -1;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 255) last = at;
    else if (last >= 0) pixels.copyWithin(at, last, last + 4);
  }
}
