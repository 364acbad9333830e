import * as THREE from 'three';
import type { MaterialName } from '../materials';
import { PLAIN_MATERIALS } from '../materials';

/** Linear red, green and blue. */
type Linear = readonly [number, number, number];

interface MetalLook {
  readonly color: Linear;
  readonly roughness: number;
  /** What lies in the recesses. */
  readonly patina: Linear;
}

const METALS: Partial<Record<MaterialName, MetalLook>> = {
  silver: { color: [0.84, 0.82, 0.775], roughness: 0.26, patina: [0.05, 0.045, 0.04] },
  'silver-matte': { color: [0.62, 0.6, 0.555], roughness: 0.47, patina: [0.04, 0.036, 0.032] },
  gold: { color: [1, 0.69, 0.3], roughness: 0.25, patina: [0.16, 0.07, 0.02] },
};

/** How much of each colour a millimetre of stone swallows. */
const STONES: Partial<Record<MaterialName, { readonly body: Linear; readonly deep: Linear }>> = {
  carnelian: { body: [0.12, 0.011, 0.002], deep: [0.42, 2.9, 6] },
  'glass-red': { body: [0.085, 0.002, 0.004], deep: [0.2, 4.2, 3.4] },
  'glass-green': { body: [0.002, 0.042, 0.016], deep: [4, 0.45, 2.2] },
};

const linear = ([red, green, blue]: Linear) =>
  new THREE.Color().setRGB(red, green, blue, THREE.LinearSRGBColorSpace);

/** The look of a material under the studio's light. */
export function createLook(name: MaterialName): THREE.Material {
  const metal = METALS[name];
  if (metal) return createMetal(metal);
  const stone = STONES[name];
  if (stone) return createStone(stone.body, stone.deep);
  const plain = PLAIN_MATERIALS[name];
  const isPolished = ['turquoise', 'coral', 'pearl', 'lapis', 'enamel-blue'].includes(name);
  return withOpenness(
    new THREE.MeshPhysicalMaterial({
      color: linear(plain.color),
      roughness: plain.roughness,
      clearcoat: name === 'pearl' ? 0.8 : isPolished ? 0.4 : 0,
      clearcoatRoughness: 0.2,
      // Thin layers of nacre split the light a little.
      iridescence: name === 'pearl' ? 0.3 : 0,
      iridescenceIOR: 1.5,
      iridescenceThicknessRange: [320, 320],
      sheen: name.startsWith('silk') ? 0.5 : 0,
      sheenRoughness: 0.4,
      sheenColor: linear(plain.color).multiplyScalar(6),
    }),
    plain.color.map((value) => value * 0.25) as unknown as Linear,
  );
}

const createMetal = ({ color, roughness, patina }: MetalLook): THREE.Material =>
  withOpenness(new THREE.MeshPhysicalMaterial({ metalness: 1, color: linear(color), roughness }), patina);

/** Baked openness darkens recesses: patina settles there, and they reflect less. */
function withOpenness(material: THREE.MeshPhysicalMaterial, patina: Linear): THREE.Material {
  material.onBeforeCompile = (shader) => {
    shader.uniforms['patina'] = { value: linear(patina) };
    shader.vertexShader = shader.vertexShader
      .replace(
        '#include <common>',
        '#include <common>\nattribute vec4 color;\nvarying float vOpen;\nvarying vec3 vMillimetres;',
      )
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\nvOpen = color.r;\nvMillimetres = (modelMatrix * vec4(position, 1.)).xyz * 1000.;',
      );
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>\nvarying float vOpen;\nvarying vec3 vMillimetres;\nuniform vec3 patina;\n${NOISE}`,
      )
      .replace(
        '#include <metalnessmap_fragment>',
        `#include <metalnessmap_fragment>
        float worn = smoothstep(.05, .82, vOpen);
        float cloud = softNoise(vMillimetres * .35) * .6 + softNoise(vMillimetres * 1.7) * .4;
        diffuseColor.rgb = mix(patina, diffuseColor.rgb, worn * mix(.86, 1., cloud));
        roughnessFactor = min(1., mix(roughnessFactor + .3, roughnessFactor, worn) + .1 * (1. - cloud));`,
      )
      .replace(
        '#include <lights_fragment_end>',
        `#include <lights_fragment_end>
        float seen = clamp(pow(vOpen, 1.4) * 1.15, 0., 1.);
        reflectedLight.indirectSpecular *= seen;
        reflectedLight.indirectDiffuse *= seen;
        reflectedLight.directSpecular *= mix(.35, 1., seen);`,
      );
  };
  return material;
}

const NOISE = `
  float hash3(vec3 p) { p = fract(p * .3183 + .1) * 17.; return fract(p.x * p.y * p.z * (p.x + p.y + p.z)); }
  float softNoise(vec3 p) {
    vec3 i = floor(p), f = fract(p); f = f * f * (3. - 2. * f);
    return mix(mix(mix(hash3(i), hash3(i + vec3(1, 0, 0)), f.x), mix(hash3(i + vec3(0, 1, 0)), hash3(i + vec3(1, 1, 0)), f.x), f.y),
      mix(mix(hash3(i + vec3(0, 0, 1)), hash3(i + vec3(1, 0, 1)), f.x), mix(hash3(i + vec3(0, 1, 1)), hash3(i + vec3(1)), f.x), f.y), f.z);
  }`;

/** A stone that light enters: what lies behind it, blurred and tinted by an assumed depth. */
function createStone(body: Linear, deep: Linear): THREE.Material {
  const material = new THREE.MeshPhysicalMaterial({ color: linear(body), roughness: 0.09, ior: 1.54 });
  material.onBeforeCompile = (shader) => {
    shader.uniforms['deep'] = { value: new THREE.Vector3(...deep) };
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vMillimetres;')
      .replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\nvMillimetres = (modelMatrix * vec4(position, 1.)).xyz * 1000.;',
      );
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>\nuniform vec3 deep;\nvarying vec3 vMillimetres;\n${NOISE}`,
      )
      .replace(
        '#include <lights_fragment_end>',
        `#include <lights_fragment_end>
        {
          vec3 view = normalize(vViewPosition);
          vec3 bent = refract(-view, normal, 1. / 1.54);
          float facing = max(dot(normal, view), 0.);
          vec3 place = vMillimetres * .16;
          float cloud = softNoise(place * vec3(1., 1.6, 1.) + 2. * softNoise(place * 1.3)) * .6 + softNoise(place * 4.) * .4;
          float path = mix(.55, 1.7, facing * facing) * mix(1.55, .6, cloud);
          #ifdef ENVMAP_TYPE_PMREM
          vec3 within = getIBLRadiance(bent, bent, .22) * .85 + getIBLRadiance(-normal, -normal, 1.) * .25 + getIBLRadiance(normal, normal, 1.) * .16;
          reflectedLight.indirectDiffuse += within * exp(-deep * path);
          #endif
        }`,
      );
  };
  return material;
}
