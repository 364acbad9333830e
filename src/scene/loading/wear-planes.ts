import type { Material, Texture } from 'three';
import { after, chunk, patchShader, replaceIn } from '../light/shader';
import { PlanarTexture } from './planes';

/** The colour of a place of a parted picture, once more as light. @param name of the picture's uniform */
const telling = (name: string): string => /* glsl */ `
uniform sampler2D ${name}Chroma;
vec4 ${name}At( vec2 place ) {
  float bright = texture2D( ${name}, place ).r;
  vec2 chroma = texture2D( ${name}Chroma, place ).rg - 128.0 / 255.0;
  vec3 told = bright + vec3( 1.402 * chroma.y, - 0.344136 * chroma.x - 0.714136 * chroma.y, 1.772 * chroma.x );
  return sRGBTransferEOTF( vec4( clamp( told, 0.0, 1.0 ), 1.0 ) );
}`;

/** Lets a material that wears a parted picture as its colour put it together again; any other stays as it is. */
export function wearPlanes<M extends Material & { readonly map: Texture | null }>(material: M): M {
  const { map } = material;
  if (!(map instanceof PlanarTexture)) return material;
  return patchShader(material, 'planes', (shader) => {
    shader.uniforms['mapChroma'] = { value: map.chroma };
    const fragment = after(shader.fragmentShader, 'map_pars_fragment', telling('map'));
    shader.fragmentShader = replaceIn(
      fragment,
      '#include <map_fragment>',
      'diffuseColor *= mapAt( vMapUv );',
    );
  });
}

/** The same for baked light, which becomes another with the hour. What else changes how it is read comes before. */
export function wearLightPlanes<M extends Material & { readonly lightMap: Texture | null }>(material: M): M {
  if (!(material.lightMap instanceof PlanarTexture)) return material;
  return patchShader(material, 'light-planes', (shader) => {
    shader.uniforms['lightMapChroma'] = {
      get value() {
        return material.lightMap instanceof PlanarTexture ? material.lightMap.chroma : null;
      },
    };
    const maps = 'lights_fragment_maps';
    const fragment = after(shader.fragmentShader, 'lightmap_pars_fragment', telling('lightMap')).replace(
      `#include <${maps}>`,
      chunk(maps),
    );
    const once = 'texture2D( lightMap, vLightMapUv )';
    shader.fragmentShader = replaceIn(fragment, once, 'lightMapAt( vLightMapUv )');
  });
}
