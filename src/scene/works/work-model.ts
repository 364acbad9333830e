import {
  BufferAttribute,
  type BufferGeometry,
  type Group,
  Matrix4,
  type Mesh,
  type MeshStandardMaterial,
  Texture,
  Vector3,
} from 'three';
import { plainGeometry } from '../loading/plain-geometry';
import { releaseMaterial } from '../loading/release';
import { bytesOfTexture } from '../loading/texture-bytes';
import { hasWorkMaterial } from './materials';

/** Metal of ours with an engraving of the model's: its normal map, and its occlusion for how clean the metal is. */
export interface EngravedMaterial {
  /** Name of the material that is engraved. */
  readonly engraved: string;
  /** The model's material, which holds the pictures. */
  readonly pictures: MeshStandardMaterial;
}

/** Name of a shared material, one with an engraving, or the model's own material with its pictures. */
export type PartMaterial = string | EngravedMaterial | MeshStandardMaterial;

/** A part of a work in one material, in the work's own space. */
export interface WorkPart {
  /** Name of the node that it is of. A node of several materials has a part for each, in the file's order. */
  readonly node: string;
  readonly material: PartMaterial;
  readonly geometry: BufferGeometry;
}

/** A work's model, taken apart so that works can share materials and draw calls. */
export interface WorkModel {
  readonly parts: readonly WorkPart[];
  /** Middle of the model in its own space. */
  readonly middle: Vector3;
  /** Width, height and depth, metres. */
  readonly size: Vector3;
  readonly triangles: number;
  /** What it takes on the graphics card: geometry, and pictures with their smaller levels. */
  readonly bytes: number;
  dispose(): void;
}

/**
 * A coarse model has few corners to carry the darkness of its recesses, so that it lies on plates as blots. In the hall
 * this much of it is kept.
 */
export const COARSE_RECESSES = 0.5;

/** Reads a parsed model file; `recesses` is how much of the darkness of recesses is kept, 0 to 1. */
export function readWork(root: Group, recesses = 1): WorkModel {
  const parts: WorkPart[] = [];
  const toWork = new Matrix4();
  root.updateMatrixWorld(true);
  const fromRoot = root.matrixWorld.clone().invert();
  root.traverse((object) => {
    const mesh = object as Mesh;
    if (!mesh.isMesh || Array.isArray(mesh.material)) return;
    const material = mesh.material as MeshStandardMaterial;
    const worn = wornBy(material);
    const shared = typeof worn === 'string';
    toWork.multiplyMatrices(fromRoot, mesh.matrixWorld);
    const geometry = plainGeometry(mesh, toWork, { uv: !shared, uv1: false, color: true, recesses });
    geometry.computeBoundingBox();
    geometry.computeBoundingSphere();
    mesh.geometry.dispose();
    if (shared) releaseMaterial(material, true);
    parts.push({ node: nodeOf(mesh, root), material: worn, geometry });
  });
  const measures = measure(parts);
  for (const { material, geometry } of parts) if (isOwn(material)) layFrontal(geometry, measures);
  return { parts, ...measures, bytes: weigh(parts), dispose: () => parts.forEach(releasePart) };
}

/** Where a node has several materials, three makes a group of it. Names that are there twice it changes, and keeps the first. */
function nodeOf(mesh: Mesh, root: Group): string {
  const node = mesh.parent && mesh.parent !== root ? mesh.parent : mesh;
  const { name } = node.userData as { readonly name?: string };
  return name ?? node.name;
}

/** What a model's material becomes: ours where it has our name and no colour of its own. */
function wornBy(material: MeshStandardMaterial): PartMaterial {
  if (!hasWorkMaterial(material.name) || material.map) return material;
  return material.normalMap ? { engraved: material.name, pictures: material } : material.name;
}

const isOwn = (material: PartMaterial): material is MeshStandardMaterial =>
  typeof material !== 'string' && !('engraved' in material);

function measure(parts: readonly WorkPart[]): Pick<WorkModel, 'middle' | 'size' | 'triangles'> {
  const low = new Vector3(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  const high = low.clone().negate();
  let triangles = 0;
  for (const { geometry } of parts) {
    if (geometry.boundingBox) {
      low.min(geometry.boundingBox.min);
      high.max(geometry.boundingBox.max);
    }
    triangles += (geometry.getIndex()?.count ?? 0) / 3;
  }
  const empty = parts.length === 0;
  const middle = empty ? new Vector3() : low.clone().add(high).multiplyScalar(0.5);
  const size = empty ? new Vector3() : high.clone().sub(low);
  return { middle, size, triangles };
}

function weigh(parts: readonly WorkPart[]): number {
  const pictures = new Map<Texture['source'], number>();
  let bytes = 0;
  for (const { geometry, material } of parts) {
    for (const part of [...Object.values(geometry.attributes), geometry.getIndex()])
      bytes += part?.array.byteLength ?? 0;
    if (typeof material === 'string') continue;
    for (const value of Object.values(isOwn(material) ? material : material.pictures))
      if (value instanceof Texture) pictures.set(value.source, bytesOfTexture(value));
  }
  for (const size of pictures.values()) bytes += size;
  return bytes;
}

/** A second UV set that lies over the front of the whole work: 0 to 1 from left to right and from bottom to top. */
function layFrontal(geometry: BufferGeometry, { middle, size }: Pick<WorkModel, 'middle' | 'size'>): void {
  const { array, count } = geometry.getAttribute('position');
  const uv = new Float32Array(2 * count);
  const [width, height] = [Math.max(1e-6, size.x), Math.max(1e-6, size.y)];
  for (let i = 0; i < count; i += 1) {
    uv[2 * i] = ((array[3 * i] ?? 0) - middle.x) / width + 0.5;
    uv[2 * i + 1] = ((array[3 * i + 1] ?? 0) - middle.y) / height + 0.5;
  }
  geometry.setAttribute('uv1', new BufferAttribute(uv, 2));
}

function releasePart({ geometry, material }: WorkPart): void {
  geometry.dispose();
  if (typeof material !== 'string') releaseMaterial(isOwn(material) ? material : material.pictures, true);
}
