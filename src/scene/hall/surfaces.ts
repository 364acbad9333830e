import {
  type Color,
  DoubleSide,
  FrontSide,
  type Material,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Texture,
} from 'three';
import type { Hall } from '#venue';
import { linear } from '../light/colour';
import { createGlass } from '../light/glass';
import { lightByRoom, type RoomUniforms } from '../light/room-light';

/** How a surface of the building looks, by the name that its material has in the model. */
interface Surface {
  readonly color?: Color;
  readonly roughness: number;
  readonly metalness?: number;
  /** Strength of reflections. */
  readonly reflection: number;
  readonly doubleSided?: boolean;
}

const SURFACES: Readonly<Record<string, Surface>> = {
  stone: { roughness: 0.52, reflection: 1 },
  stone2: { color: linear(0.84, 0.83, 0.82), roughness: 0.9, reflection: 0.8 },
  oak: { roughness: 0.48, reflection: 0.5 },
  plaster: { color: linear(0.78, 0.76, 0.72), roughness: 0.95, reflection: 0.2 },
  steel: { color: linear(0.8, 0.8, 0.79), roughness: 0.5, reflection: 0.5, doubleSided: true },
  'steel-dark': { color: linear(0.03, 0.03, 0.032), roughness: 0.5, reflection: 0.6, doubleSided: true },
  black: { color: linear(0.02, 0.02, 0.02), roughness: 0.5, reflection: 0.5 },
  blue: { color: linear(0.006, 0.02, 0.16), roughness: 0.85, reflection: 0.15 },
  gold: { color: linear(1, 0.72, 0.3), roughness: 0.28, metalness: 1, reflection: 1.2 },
  brass: { color: linear(0.86, 0.62, 0.3), roughness: 0.35, metalness: 1, reflection: 1 },
  bronze: { color: linear(0.42, 0.27, 0.15), roughness: 0.38, metalness: 1, reflection: 1 },
  plinth: { color: linear(0.03, 0.038, 0.075), roughness: 0.28, reflection: 0.9 },
  velvet: { color: linear(0.03, 0.045, 0.09), roughness: 1, reflection: 0.1 },
  linen: { color: linear(0.62, 0.57, 0.48), roughness: 1, reflection: 0.1 },
};

/** Surfaces that give light themselves: their colour, brighter than white. */
const LAMPS: Readonly<Record<string, Color>> = {
  'lamp-halo': linear(6, 5.2, 4.2),
  'lamp-disc': linear(20, 17, 13),
};

export const isLamp = (name: string): boolean => name.startsWith('lamp-');
export const isGlass = (name: string): boolean => name === 'roofglass' || name === 'glass';

export interface WornBy {
  readonly hall: Hall;
  readonly room: RoomUniforms;
  readonly textures: ReadonlyMap<string, Texture>;
}

/** The material for a surface name of the model, with the light map of the mesh that wears it. */
export function createSurface(
  name: string,
  fallback: Material,
  lightMap: Texture | null,
  { hall, room, textures }: WornBy,
): Material {
  if (isGlass(name)) return createGlass({ opacity: 0.06, reflection: 0.35, doubleSided: true });
  if (isLamp(name)) return new MeshBasicMaterial({ color: LAMPS[name] ?? linear(6, 5.2, 4.2) });
  const own = fallback as MeshStandardMaterial;
  const surface: Surface = SURFACES[name] ?? {
    color: own.color,
    roughness: own.roughness ?? 0.8,
    metalness: own.metalness ?? 0,
    reflection: 0.5,
  };
  const material = new MeshStandardMaterial({
    name,
    roughness: surface.roughness,
    metalness: surface.metalness ?? 0,
    envMapIntensity: surface.reflection,
    side: surface.doubleSided ? DoubleSide : FrontSide,
    dithering: true,
  });
  if (surface.color) material.color.copy(surface.color);
  const pictures = hall.textures[name];
  material.map = repeated(textures.get(pictures?.map ?? ''), pictures?.size);
  material.roughnessMap = repeated(textures.get(pictures?.roughnessMap ?? ''), pictures?.size);
  if (lightMap) {
    material.lightMap = lightMap;
    material.lightMapIntensity = Math.PI * hall.lighting.range;
  }
  return lightByRoom(material, room);
}

/** The same picture with its own repeat: texture coordinates of the hall are in metres. */
function repeated(texture: Texture | undefined, size = 1): Texture | null {
  if (!texture) return null;
  const own = texture.clone();
  own.repeat.set(1 / size, 1 / size);
  return own;
}
