import type { BufferGeometry, DataTexture, MeshStandardMaterial, Texture } from 'three';
import { BufferAttribute } from 'three';
import { after, chunk, patchShader, replaceIn } from '../shader';

/** The light of a hall's stands, as materials take it in. */
export interface StandLight {
  /** The probes of all groups side by side, prefiltered. */
  readonly texture: Texture;
  readonly uniforms: StandUniforms;
}

export interface StandUniforms {
  /** A texel for each slot: the number of its probe, by how much more falls on it from above, how far it is dimmed. */
  readonly stands: { value: DataTexture };
  /** The part of the texture that one probe takes. */
  readonly probeShare: { value: number };
}

/** Number of the slot whose light a material is in, where what wears it does not say so itself. */
export interface Stand {
  value: number;
}

const FIND_STAND = /* glsl */ `
#ifdef USE_BATCHING_COLOR
  float stand = vColor.r;
#endif
vStand = texelFetch( stands, ivec2( int( stand + 0.5 ), 0 ), 0 ).rgb;`;

/**
 * The bake knows what falls on each deck, a probe only what its middle stand sees. The two differ by what comes from
 * above: a lamp that is aimed elsewhere, a rib's shade, the sun, which no probe holds. A surface sees the part
 * (1 + up) / 2 of what is above it, so that much of the difference reaches it. A mirror shows a single direction, as
 * bright from here as from beside; the rougher it is, the more of the half space it gathers.
 */
const FROM_ABOVE = /* glsl */ `
flat varying vec3 vStand;
uniform float probeShare;
float fromAbove( float up, float gathered ) {
  return vStand.z * mix( 1.0, vStand.y, gathered * ( 0.5 + 0.5 * up ) );
}`;

/**
 * Lights a material by the probe of the stand that it is at. In a batch each piece says its stand by its colour, in a
 * merged mesh each corner by its attribute (`stand: 'marked'`), elsewhere the material has one for all that wears it.
 */
export function litByStand<M extends MeshStandardMaterial>(
  material: M,
  light: StandLight,
  stand: Stand | 'marked',
): M {
  material.envMap = light.texture;
  const marked = stand === 'marked';
  return patchShader(material, marked ? 'marked' : 'stand', (shader) => {
    Object.assign(shader.uniforms, light.uniforms, marked ? {} : { stand });
    const known = `#ifndef USE_BATCHING_COLOR\n${marked ? 'attribute' : 'uniform'} float stand;\n#endif`;
    const vertex = after(
      shader.vertexShader,
      'common',
      `flat varying vec3 vStand;\nuniform highp sampler2D stands;\n${known}`,
    );
    shader.vertexShader = after(vertex, 'color_vertex', FIND_STAND);
    let fragment = after(shader.fragmentShader, 'common', FROM_ABOVE);
    // What a batch calls a colour is none.
    fragment = replaceIn(fragment, '#include <color_fragment>', '');
    fragment = replaceIn(fragment, '#include <cube_uv_reflection_fragment>', chooseProbe());
    shader.fragmentShader = replaceIn(fragment, '#include <envmap_physical_pars_fragment>', weighProbe());
  });
}

const chooseProbe = (): string =>
  replaceIn(
    chunk('cube_uv_reflection_fragment'),
    'uv.x *= CUBEUV_TEXEL_WIDTH;',
    'uv.x = ( uv.x * CUBEUV_TEXEL_WIDTH + vStand.x ) * probeShare;',
  );

function weighProbe(): string {
  const [irradiance, radiance] = [
    'PI * envMapColor.rgb * envMapIntensity',
    'return envMapColor.rgb * envMapIntensity',
  ];
  const weighed = replaceIn(
    chunk('envmap_physical_pars_fragment'),
    irradiance,
    `${irradiance} * fromAbove( worldNormal.y, 1.0 )`,
  );
  return replaceIn(weighed, radiance, `${radiance} * fromAbove( reflectVec.y, roughness * roughness )`);
}

/** Writes on every corner of a geometry which stand it is at. */
export function markStand(geometry: BufferGeometry, stand: number): BufferGeometry {
  const corners = geometry.getAttribute('position').count;
  return geometry.setAttribute('stand', new BufferAttribute(new Float32Array(corners).fill(stand), 1));
}
