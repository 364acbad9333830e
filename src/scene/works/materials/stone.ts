import { type Color, MeshPhysicalMaterial } from 'three';
import { after } from '../../light/shader';
import { NOISE, OCCLUDE, patchPiece } from './piece';

export interface StoneOptions {
  readonly color: Color;
  readonly roughness: number;
  /** Polish over the stone, 0 to 1. */
  readonly polish: number;
  /** Colour of what runs through it. */
  readonly vein: Color;
  /** How much of it there is, 0 to 1. */
  readonly veins: number;
  /** Veins to a centimetre. */
  readonly scale: number;
}

const VEINS = /* glsl */ `
vec3 veinPlace = vPlace * 0.1 * veinScale;
float warp = pieceNoise( veinPlace * 0.7 + 3.0 );
float ridge = 1.0 - abs( 2.0 * pieceNoise( veinPlace + 1.7 * warp ) - 1.0 );
float veined = smoothstep( 0.86, 0.98, ridge ) * veinShare;
diffuseColor.rgb = mix( diffuseColor.rgb * ( 0.85 + 0.3 * warp ), vein, veined );`;

/** An opaque, polished stone with veins: turquoise, coral, lapis lazuli; without any, enamel. */
export function createStone(options: StoneOptions): MeshPhysicalMaterial {
  const material = new MeshPhysicalMaterial({
    color: options.color,
    roughness: options.roughness,
    metalness: 0,
    clearcoat: options.polish,
    clearcoatRoughness: 0.12,
  });
  return patchPiece(material, 'stone', (shader) => {
    shader.uniforms['vein'] = { value: options.vein };
    shader.uniforms['veinShare'] = { value: options.veins };
    shader.uniforms['veinScale'] = { value: options.scale };
    let fragment = after(
      shader.fragmentShader,
      'common',
      `uniform vec3 vein;\nuniform float veinShare, veinScale;\n${NOISE}`,
    );
    fragment = after(fragment, 'map_fragment', VEINS);
    shader.fragmentShader = after(fragment, 'lights_fragment_end', OCCLUDE);
  });
}
