import { type Material, MeshBasicMaterial, MeshStandardMaterial, type Texture } from 'three';
import type { Hall } from '#venue';
import { createGlass } from '../light/glass';
import { lightByRoom, type RoomUniforms } from '../light/room-light';
import { chunk, patchShader, replaceIn } from '../light/shader';
import { wearLightPlanes, wearPlanes } from '../loading/wear-planes';

/** Strength of reflections where the model says nothing. */
const REFLECTION = 0.5;

export const isLamp = (name: string): boolean => name.startsWith('lamp-');
export const isGlass = (name: string): boolean => name === 'roofglass' || name === 'glass';

export interface WornBy {
  readonly hall: Hall;
  readonly room: RoomUniforms;
  readonly textures: ReadonlyMap<string, Texture>;
}

/**
 * The material for a surface of the hall: what the model says of it (colour, roughness, metal, and `reflection` in its
 * extras), the venue's pictures for its name, and the light map of the mesh that wears it.
 */
export function createSurface(
  said: Material,
  lightMap: Texture | null,
  { hall, room, textures }: WornBy,
): Material {
  const { name, side } = said;
  const from = said as MeshStandardMaterial;
  const reflection =
    typeof said.userData['reflection'] === 'number' ? said.userData['reflection'] : REFLECTION;
  if (isGlass(name)) return createGlass({ opacity: 0.06, reflection, doubleSided: true });
  if (isLamp(name)) {
    return new MeshBasicMaterial({ color: from.emissive.clone().multiplyScalar(from.emissiveIntensity) });
  }
  // The name comes out of a model: what every object inherits is no picture.
  const pictures = Object.hasOwn(hall.textures, name) ? hall.textures[name] : undefined;
  const material = new MeshStandardMaterial({
    name,
    side,
    color: from.color,
    roughness: from.roughness,
    metalness: from.metalness,
    envMapIntensity: reflection,
    map: repeated(textures.get(pictures?.map ?? ''), pictures?.size),
    roughnessMap: repeated(textures.get(pictures?.roughnessMap ?? ''), pictures?.size),
    normalMap: repeated(textures.get(pictures?.normalMap ?? ''), pictures?.size),
    lightMap,
    dithering: true,
    // Such as inlaid lines, whose picture is clear beside them.
    transparent: said.transparent,
    depthWrite: !said.transparent,
  });
  wearPlanes(material);
  return wearLightPlanes(lightByRoom(material.roughnessMap ? roughByTone(material) : material, room));
}

/** Roughness is in red alone, where three looks for it in green. */
const roughByTone = (material: MeshStandardMaterial): MeshStandardMaterial =>
  patchShader(material, 'tone', (shader) => {
    const tone = replaceIn(chunk('roughnessmap_fragment'), 'texelRoughness.g', 'texelRoughness.r');
    shader.fragmentShader = replaceIn(shader.fragmentShader, '#include <roughnessmap_fragment>', tone);
  });

/** The same picture with its own repeat: texture coordinates of the hall are in metres. */
function repeated(texture: Texture | undefined, size = 1): Texture | null {
  if (!texture) return null;
  const own = texture.clone();
  own.repeat.set(1 / size, 1 / size);
  return own;
}
