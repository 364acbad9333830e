import { type MeshStandardMaterial, type Texture, Vector3 } from 'three';
import type { Lighting } from '#venue';
import { after, before, chunk, patchShader, replaceIn } from './shader';

/** What every surface of a hall shares: the box that reflections are projected on, and how dimmed the hall is. */
export interface RoomUniforms {
  readonly boxMin: { value: Vector3 };
  readonly boxMax: { value: Vector3 };
  readonly boxProbe: { value: Vector3 };
  /** 1 is full light; less while a work is inspected. */
  readonly dim: { value: number };
  /** How much of the glass of vitrines is there: it goes away while the camera is inside. */
  readonly vitrines: { value: number };
  /** What was chosen by eye at the usual exposure is as many times as bright at this hour's, to look the same. */
  readonly level: { value: number };
}

export function createRoomUniforms({ box, probe }: Lighting): RoomUniforms {
  return {
    boxMin: { value: new Vector3(...box.min) },
    boxMax: { value: new Vector3(...box.max) },
    boxProbe: { value: new Vector3(...probe) },
    dim: { value: 1 },
    vitrines: { value: 1 },
    level: { value: 1 },
  };
}

/**
 * The light of a surface, once its chunk of the light map is known. Light maps hold the square root of light (see
 * `Hour.range`): what three has added is multiplied by the texel once more.
 */
const OCCLUDE_REFLECTIONS = /* glsl */ `
#ifdef USE_LIGHTMAP
  irradiance += lightMapIrradiance * ( lightMapTexel.rgb - 1.0 );
  lightMapIrradiance *= lightMapTexel.rgb;
  iblIrradiance = vec3( 0.0 );
  radiance *= smoothstep( 0.0, 1.4 * level, dot( lightMapIrradiance, vec3( 0.2126, 0.7152, 0.0722 ) ) ) * 0.9 + 0.1;
#endif`;

const PROJECT_ON_BOX = /* glsl */ `
varying vec3 vRoomPlace;
uniform vec3 boxMin, boxMax, boxProbe;
vec3 projectOnBox( vec3 direction ) {
  vec3 hit = max( ( boxMax - vRoomPlace ) / direction, ( boxMin - vRoomPlace ) / direction );
  float reach = max( min( min( hit.x, hit.y ), hit.z ), 0.0 );
  return vRoomPlace + direction * reach - boxProbe;
}`;

/**
 * Makes a material part of the hall: diffuse light comes from the light map alone, reflections come from where the
 * walls are and not from infinitely far, and fade where the light map says that little light arrives.
 */
export function lightByRoom<M extends MeshStandardMaterial>(material: M, room: RoomUniforms): M {
  return patchShader(material, 'room', (shader) => {
    Object.assign(shader.uniforms, room);
    shader.vertexShader = after(shader.vertexShader, 'common', 'varying vec3 vRoomPlace;');
    shader.vertexShader = after(
      shader.vertexShader,
      'project_vertex',
      /* glsl */ `
vec4 roomPlace = vec4( transformed, 1.0 );
#ifdef USE_INSTANCING
  roomPlace = instanceMatrix * roomPlace;
#endif
vRoomPlace = ( modelMatrix * roomPlace ).xyz;`,
    );
    const reflect = 'reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );';
    const environment = replaceIn(
      chunk('envmap_physical_pars_fragment'),
      reflect,
      `${reflect}\nreflectVec = projectOnBox( reflectVec );`,
    );
    let fragment = after(shader.fragmentShader, 'common', `${PROJECT_ON_BOX}\nuniform float dim, level;`);
    fragment = replaceIn(fragment, '#include <envmap_physical_pars_fragment>', environment);
    fragment = after(fragment, 'lights_fragment_maps', OCCLUDE_REFLECTIONS);
    shader.fragmentShader = before(fragment, 'opaque_fragment', 'outgoingLight *= dim;');
  });
}

/** Gives a material the reflections of a probe; `scene.environment` would light baked surfaces a second time. */
export function reflectProbe(material: MeshStandardMaterial, probe: Texture | null): void {
  material.envMap = probe;
  material.needsUpdate = true;
}
