import type { SurfaceTexture } from '#venue';
import { INLAY_SIZE, paintInlay } from './inlay';
import { paintLacquer } from './lacquer';
import { paintBrushedSteel, paintRubbedMetal } from './metal';

/** Brass and bronze rubbed by hand. */
export const RUBBED: SurfaceTexture = { map: 'metal.webp', roughnessMap: 'metal-rough.webp', size: 0.6 };

export const LACQUER: SurfaceTexture = {
  map: 'lacquer.webp',
  roughnessMap: 'lacquer-rough.webp',
  normalMap: 'lacquer-normal.webp',
  size: 0.48,
};

export const BRUSHED: SurfaceTexture = {
  map: 'brushed.webp',
  roughnessMap: 'brushed-rough.webp',
  size: 0.4,
};

/** Lines of brass in a floor. */
export const INLAY: SurfaceTexture = { map: 'inlay.webp', size: INLAY_SIZE };

/** What furniture wears in every building. */
export async function paintMetals(files: Map<string, Uint8Array>): Promise<void> {
  const [metal, lacquer] = [await paintRubbedMetal(), await paintLacquer()];
  files
    .set('metal.webp', metal.colour)
    .set('metal-rough.webp', metal.roughness)
    .set('lacquer.webp', lacquer.colour)
    .set('lacquer-rough.webp', lacquer.roughness)
    .set('lacquer-normal.webp', lacquer.normal);
}

/** What only the hemicycle wears. */
export async function paintSteel(files: Map<string, Uint8Array>): Promise<void> {
  const brushed = await paintBrushedSteel();
  files
    .set('brushed.webp', brushed.colour)
    .set('brushed-rough.webp', brushed.roughness)
    .set('inlay.webp', await paintInlay());
}
