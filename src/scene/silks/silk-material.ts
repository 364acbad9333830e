import { DoubleSide, MeshStandardMaterial, type Texture } from 'three';
import type { HallLight } from '../hall/hall-light';
import { linear } from '../light/colour';
import { lightByRoom, type RoomUniforms } from '../light/room-light';
import { after, patchShader, replaceIn } from '../light/shader';

/** How much of the hall's light reaches cloth that hangs in it. */
const LIGHT = 1;
/** Share of the light that comes through from the other side. */
const THROUGH = 0.35;

/**
 * Cloth lit by the hall around it from both sides, as thin silk is: its folds are soft, and it glows in nothing but the
 * light that there is. Its back is plain.
 */
export function createSilkMaterial(
  map: Texture,
  room: RoomUniforms,
  { hall }: HallLight,
): MeshStandardMaterial {
  const material = lightByRoom(
    new MeshStandardMaterial({
      map,
      roughness: 0.72,
      side: DoubleSide,
      envMap: hall,
      envMapIntensity: LIGHT,
    }),
    room,
  );
  return patchShader(material, 'silk', (shader) => {
    shader.vertexShader = after(shader.vertexShader, 'common', 'attribute vec3 plain;\nvarying vec3 vPlain;');
    shader.vertexShader = after(shader.vertexShader, 'begin_vertex', 'vPlain = plain;');
    let fragment = after(shader.fragmentShader, 'common', 'varying vec3 vPlain;');
    fragment = after(fragment, 'map_fragment', 'if ( ! gl_FrontFacing ) diffuseColor.rgb = vPlain;');
    shader.fragmentShader = replaceIn(
      fragment,
      '#include <lights_fragment_maps>',
      `#include <lights_fragment_maps>\niblIrradiance = mix( iblIrradiance, getIBLIrradiance( - geometryNormal ), ${THROUGH} );`,
    );
  });
}

/** Brass of rods and wires. */
export function createRodMaterial(room: RoomUniforms, { hall }: HallLight): MeshStandardMaterial {
  return lightByRoom(
    new MeshStandardMaterial({ color: linear(0.5, 0.34, 0.17), metalness: 1, roughness: 0.38, envMap: hall }),
    room,
  );
}
