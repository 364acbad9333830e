import {
  type Color,
  type Material,
  type Mesh,
  MeshBasicMaterial,
  type MeshStandardMaterial,
  PMREMGenerator,
  Scene,
  Vector3,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import type { Vec3 } from '#kit';
import type { HallModel } from '../hall/hall-model';
import { wearLightPlanes, wearPlanes } from '../loading/wear-planes';
import { patchShader, replaceIn } from './shader';

/** Far enough for the sky's dome and near enough for a probe inside a vitrine, metres. */
const NEAR = 0.05;
const FAR = 200;

/** Looks around in a hall in the light that it was in when this was made. */
export interface ProbeCamera {
  /**
   * What is seen from a point, prefiltered for reflections. Lamps are so much brighter, that they leave real
   * highlights in polished metal. Whoever asks frees it.
   */
  look(position: Vec3, lamps: number): WebGLRenderTarget;
  dispose(): void;
}

/**
 * The hall wears plain versions of its materials before the camera: baked light needs no more, and a handful of simple
 * programs compile in no time. They are kept from one look to the next. @param size edge of the cube in pixels
 */
export function createProbeCamera(
  renderer: WebGLRenderer,
  { group, lamps, room }: Pick<HallModel, 'group' | 'lamps' | 'room'>,
  size: number,
): ProbeCamera {
  const wardrobe = collectPlainMaterials(group.children as Mesh[], lamps);
  const generator = new PMREMGenerator(renderer);
  return {
    look(position, boost) {
      const scene = new Scene();
      const { parent } = group;
      const dim = room.dim.value;
      room.dim.value = 1;
      for (const { mesh, plain, shines } of wardrobe) {
        mesh.material = plain;
        if (shines) plain.color.copy(shines).multiplyScalar(boost);
      }
      scene.add(group);
      try {
        return generator.fromScene(scene, 0, NEAR, FAR, { size, position: new Vector3(...position) });
      } finally {
        for (const { mesh, worn } of wardrobe) mesh.material = worn;
        room.dim.value = dim;
        if (parent) parent.add(group);
        else scene.remove(group);
      }
    },
    dispose() {
      generator.dispose();
      for (const { plain } of wardrobe) plain.dispose();
    },
  };
}

interface Worn {
  readonly mesh: Mesh;
  readonly worn: Material;
  readonly plain: MeshBasicMaterial;
  /** Of a lamp: what it shines with. */
  readonly shines: Color | null;
}

function collectPlainMaterials(meshes: readonly Mesh[], lamps: ReadonlySet<string>): Worn[] {
  return meshes.flatMap((mesh) => {
    const worn = mesh.material as MeshStandardMaterial;
    const lamp = lamps.has(mesh.name);
    if (!worn.isMeshStandardMaterial && !lamp) return [];
    return [{ mesh, worn, plain: simplify(worn), shines: lamp ? worn.color.clone() : null }];
  });
}

function simplify(from: MeshStandardMaterial): MeshBasicMaterial {
  const to = new MeshBasicMaterial({ side: from.side, transparent: from.transparent, toneMapped: false });
  to.color.copy(from.color as Color);
  to.map = from.map;
  wearPlanes(to);
  to.visible = !from.transparent;
  if (!from.lightMap) return to;
  to.lightMap = from.lightMap;
  to.lightMapIntensity = from.lightMapIntensity;
  // Light maps hold the square root of light.
  patchShader(to, 'squared', (shader) => {
    const once = 'lightMapTexel.rgb * lightMapIntensity';
    shader.fragmentShader = replaceIn(shader.fragmentShader, once, `lightMapTexel.rgb * ${once}`);
  });
  return wearLightPlanes(to);
}
