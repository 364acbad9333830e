import { DoubleSide, MeshStandardMaterial, NoColorSpace, type Texture } from 'three';
import type { HallLight } from '../hall/hall-light';
import { lightByRoom, type RoomUniforms } from '../light/room-light';
import { after, before, patchShader, replaceIn } from '../light/shader';

/** How much of the hall's light reaches cloth that hangs in it. */
const LIGHT = 1.5;
/** Share of the light that comes through from the other side. */
const THROUGH = 0.35;

/** What is still rolled up lies where the cloth ends meanwhile, with the weight. */
const UNFURL = /* glsl */ `
vPlain = plain;
vDepth = hang.x;
transformed.y += hang.y - min( hang.y, hang.z * unfurled );`;

/** A sheet whose texels are not known as colours to the card. */
const DYE = 'diffuseColor *= sRGBTransferEOTF( texture2D( map, vMapUv ) );';

/** The plain back, and folds that are darker where they are deep: on the back that is where the front stands out. */
const DRAPE = /* glsl */ `
if ( ! gl_FrontFacing || vPlain.a > 0.5 ) diffuseColor.rgb = vPlain.rgb;
diffuseColor.rgb *= 1.0 + ( gl_FrontFacing ? vDepth : - vDepth );`;

const SHINE_THROUGH = /* glsl */ `
#include <lights_fragment_maps>
iblIrradiance = mix( iblIrradiance, getIBLIrradiance( - geometryNormal ), ${THROUGH} );`;

/**
 * Cloth lit by the hall around it from both sides, as thin silk is: its folds are soft, and it glows in nothing but the
 * light that there is. Its back is plain.
 * @param unfurled how much of it hangs down, 0 to 1
 */
export function createSilkMaterial(
  map: Texture,
  room: RoomUniforms,
  { hall }: HallLight,
  unfurled: { readonly value: number },
): MeshStandardMaterial {
  const material = lightByRoom(
    new MeshStandardMaterial({
      map,
      roughness: 0.6,
      side: DoubleSide,
      envMap: hall,
      envMapIntensity: LIGHT,
    }),
    room,
  );
  return patchShader(material, 'silk', (shader) => {
    let vertex = after(
      shader.vertexShader,
      'common',
      'attribute vec4 plain;\nattribute vec3 hang;\nuniform float unfurled;\nvarying vec4 vPlain;\nvarying float vDepth;',
    );
    vertex = after(vertex, 'begin_vertex', UNFURL);
    shader.uniforms['unfurled'] = unfurled;
    shader.vertexShader = vertex;
    let fragment = after(shader.fragmentShader, 'common', 'varying vec4 vPlain;\nvarying float vDepth;');
    if (map.colorSpace === NoColorSpace) fragment = replaceIn(fragment, '#include <map_fragment>', DYE);
    fragment = before(fragment, 'alphamap_fragment', DRAPE);
    shader.fragmentShader = replaceIn(fragment, '#include <lights_fragment_maps>', SHINE_THROUGH);
  });
}
