import { type Color, MeshStandardMaterial, type Texture } from 'three';
import { after, replaceIn } from '../../light/shader';
import { patchPiece } from './piece';

export interface MetalOptions {
  readonly color: Color;
  readonly roughness: number;
  /** What is left in recesses that no cloth reaches: sulphide on silver, copper's red-brown under gilding. */
  readonly patina: Color;
  readonly scratches: Texture;
}

const PATINA = /* glsl */ `
float worn = smoothstep( 0.02, 0.85, vOpen );
diffuseColor.rgb = mix( patina, diffuseColor.rgb, worn );
roughnessFactor = mix( min( 1.0, roughnessFactor + 0.3 ), roughnessFactor, worn );`;

/** Scratches are projected along the piece's axes: ornaments seldom have usable texture coordinates. */
const SCRATCH = /* glsl */ `
vec3 side = pow( abs( vFacing ), vec3( 4.0 ) );
side /= side.x + side.y + side.z;
vec3 grain = vPlace / 9.0;
vec2 alongX = texture2D( scratches, grain.yz ).xy - 0.5;
vec2 alongY = texture2D( scratches, grain.xz ).xy - 0.5;
vec2 alongZ = texture2D( scratches, grain.xy ).xy - 0.5;
vec3 bump = side.x * vec3( 0.0, alongX ) + side.y * vec3( alongY.x, 0.0, alongY.y ) + side.z * vec3( alongZ, 0.0 );
normal = normalize( normal + normalMatrix * bump * 0.22 );`;

const OCCLUDE_METAL = /* glsl */ `
reflectedLight.indirectSpecular *= clamp( pow( vOpen, 1.4 ) * 1.15, 0.0, 1.0 );`;

/** Metal that was worn: bright where hands and cloth rub it, dark in the recesses. */
export function createMetal({ color, roughness, patina, scratches }: MetalOptions): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ color, roughness, metalness: 1 });
  return patchPiece(material, 'metal', (shader) => {
    shader.uniforms['patina'] = { value: patina };
    shader.uniforms['scratches'] = { value: scratches };
    let fragment = after(
      shader.fragmentShader,
      'common',
      'uniform vec3 patina;\nuniform sampler2D scratches;\nuniform mat3 normalMatrix;',
    );
    fragment = after(fragment, 'metalnessmap_fragment', PATINA);
    fragment = after(fragment, 'normal_fragment_maps', SCRATCH);
    shader.fragmentShader = replaceIn(
      fragment,
      '#include <lights_fragment_end>',
      `#include <lights_fragment_end>${OCCLUDE_METAL}`,
    );
  });
}
