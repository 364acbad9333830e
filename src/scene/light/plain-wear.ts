import { type Mesh, MeshBasicMaterial, type MeshStandardMaterial, type Object3D } from 'three';
import type { HallModel } from '../hall/hall-model';
import { wearLightPlanes, wearPlanes } from '../loading/wear-planes';
import { patchShader, replaceIn } from './shader';

/**
 * Plain versions of a hall's materials: baked light needs no more, and a handful of simple programs compile in no time.
 * What is clear, and what only reflects, is left out.
 */
export interface PlainWear {
  /** Calls `act` while the hall wears them. */
  during<T>(act: () => T, how?: Wearing): T;
  dispose(): void;
}

export interface Wearing {
  /** How many times as bright lamps are; once. */
  readonly lamps?: number;
  /** What keeps its own. */
  readonly but?: ReadonlySet<Object3D>;
}

export function createPlainWear({ group, lamps }: Pick<HallModel, 'group' | 'lamps'>): PlainWear {
  const wardrobe = (group.children as Mesh[]).flatMap((mesh): Worn[] => {
    const worn = mesh.material as MeshStandardMaterial;
    const lamp = lamps.has(mesh.name);
    if (!worn.isMeshStandardMaterial && !lamp) return [];
    return [{ mesh, worn, plain: simplify(worn), lamp }];
  });
  return {
    during(act, { lamps: boost = 1, but } = {}) {
      for (const { mesh, worn, plain, lamp } of wardrobe) {
        if (but?.has(mesh)) continue;
        // The hour may have become another.
        plain.color.copy(worn.color).multiplyScalar(lamp ? boost : 1);
        plain.lightMap = worn.lightMap ?? null;
        plain.lightMapIntensity = worn.lightMapIntensity ?? 1;
        mesh.material = plain;
      }
      try {
        return act();
      } finally {
        for (const { mesh, worn } of wardrobe) mesh.material = worn;
      }
    },
    dispose() {
      for (const { plain } of wardrobe) plain.dispose();
    },
  };
}

interface Worn {
  readonly mesh: Mesh;
  readonly worn: MeshStandardMaterial;
  readonly plain: MeshBasicMaterial;
  readonly lamp: boolean;
}

function simplify(from: MeshStandardMaterial): MeshBasicMaterial {
  const to = new MeshBasicMaterial({ side: from.side, transparent: from.transparent });
  to.map = from.map;
  wearPlanes(to);
  to.visible = !from.transparent;
  if (!from.lightMap) return to;
  to.lightMap = from.lightMap;
  // Light maps hold the square root of light.
  patchShader(to, 'squared', (shader) => {
    const once = 'lightMapTexel.rgb * lightMapIntensity';
    shader.fragmentShader = replaceIn(shader.fragmentShader, once, `lightMapTexel.rgb * ${once}`);
  });
  return wearLightPlanes(to);
}
