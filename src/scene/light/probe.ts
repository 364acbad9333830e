import {
  type Color,
  type Material,
  type Mesh,
  MeshBasicMaterial,
  type MeshStandardMaterial,
  type Object3D,
  PMREMGenerator,
  Scene,
  type Vector3,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';
import { patchShader, replaceIn } from './shader';

/** Far enough for the sky's dome and near enough for a probe inside a vitrine, metres. */
const NEAR = 0.05;
const FAR = 200;

export interface ProbeOptions {
  readonly position: Vector3;
  /** Edge of the cube in pixels. */
  readonly size: number;
  /** Factor on lamps, so that they leave real highlights in polished metal. */
  readonly lamps: number;
}

/**
 * Renders what is seen from a point, prefiltered for reflections. The hall wears plain versions of its materials
 * meanwhile: baked light needs no more, and a handful of simple programs compile in no time.
 * `lampsOf` names the meshes that give light.
 */
export function renderProbe(
  renderer: WebGLRenderer,
  room: Object3D,
  lamps: ReadonlySet<string>,
  { position, size, lamps: boost }: ProbeOptions,
): WebGLRenderTarget {
  const restore = wearPlainMaterials(room, lamps, boost);
  const parent = room.parent;
  const scene = new Scene();
  scene.add(room);
  const generator = new PMREMGenerator(renderer);
  try {
    return generator.fromScene(scene, 0, NEAR, FAR, { size, position });
  } finally {
    generator.dispose();
    restore();
    if (parent) parent.add(room);
    else scene.remove(room);
  }
}

function wearPlainMaterials(room: Object3D, lamps: ReadonlySet<string>, boost: number): () => void {
  const worn: [Mesh, Material][] = [];
  const plain = new Map<Material, Material>();
  room.traverse((object) => {
    const mesh = object as Mesh;
    if (!mesh.isMesh || Array.isArray(mesh.material)) return;
    const material = mesh.material;
    const standard = material as MeshStandardMaterial;
    if (!standard.isMeshStandardMaterial && !lamps.has(mesh.name)) return;
    let simple = plain.get(material);
    if (!simple) {
      simple = simplify(standard, lamps.has(mesh.name) ? boost : 1);
      plain.set(material, simple);
    }
    worn.push([mesh, material]);
    mesh.material = simple;
  });
  return () => {
    for (const [mesh, material] of worn) mesh.material = material;
    for (const material of plain.values()) material.dispose();
  };
}

function simplify(from: MeshStandardMaterial, boost: number): MeshBasicMaterial {
  const to = new MeshBasicMaterial({ side: from.side, transparent: from.transparent, toneMapped: false });
  to.color.copy(from.color as Color).multiplyScalar(boost);
  to.map = from.map;
  to.visible = !from.transparent;
  if (!from.lightMap) return to;
  to.lightMap = from.lightMap;
  to.lightMapIntensity = from.lightMapIntensity;
  // Light maps hold the square root of light.
  return patchShader(to, 'squared', (shader) => {
    const once = 'lightMapTexel.rgb * lightMapIntensity';
    shader.fragmentShader = replaceIn(shader.fragmentShader, once, `lightMapTexel.rgb * ${once}`);
  });
}
