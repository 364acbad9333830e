import {
  BatchedMesh,
  type BufferGeometry,
  type Group,
  Matrix4,
  type MeshStandardMaterial,
  Vector4,
} from 'three';
import { pack } from './pack';

/** Room that a batch begins with: corners, corner numbers, pieces. When it is full it grows. */
const START = { vertices: 1500, indices: 6000, pieces: 8 };
/** A batch that uses only this part of its room is made smaller. */
const SPARSE = 3;
/** When it is full it takes so many times what it needs. */
const GROWTH = 1.1;
/** Up to so many corners or numbers it takes twice what it needs: small ones grow seldom, large ones waste little. */
const SMALL = 5000;

/** A part of a work in a batch. */
export interface BatchedPart {
  show(visible: boolean): void;
  remove(): void;
}

/**
 * All parts of all works that share a material, in one draw call each: a dozen calls for a hall of any number of works,
 * and each work still comes, goes and is culled by itself.
 */
export interface Batches {
  /** @param stand number of the slot in whose light the part is */
  add(material: MeshStandardMaterial, geometry: BufferGeometry, matrix: Matrix4, stand: number): BatchedPart;
  dispose(): void;
}

/** @param group takes the batches in */
export function createBatches(group: Group): Batches {
  const batches = new Map<MeshStandardMaterial, Batch>();
  const unpacked = new Matrix4();
  return {
    add(material, geometry, matrix, stand) {
      const batch = batches.get(material) ?? createBatch(material, group);
      batches.set(material, batch);
      batch.reserve(geometry);
      const { mesh } = batch;
      const { geometry: packed, scale } = pack(geometry);
      const kept = mesh.addGeometry(packed);
      const piece = mesh.addInstance(kept);
      mesh.setMatrixAt(piece, unpacked.makeScale(scale, scale, scale).premultiply(matrix));
      // Materials that are lit by stands read it there; no piece has a colour of its own.
      mesh.setColorAt(piece, new Vector4(stand, 0, 0, 1));
      return {
        show: (visible) => mesh.setVisibleAt(piece, visible),
        remove() {
          mesh.deleteInstance(piece);
          mesh.deleteGeometry(kept);
          batch.release(geometry);
        },
      };
    },
    dispose() {
      for (const { mesh } of batches.values()) {
        mesh.removeFromParent();
        mesh.dispose();
      }
      batches.clear();
    },
  };
}

interface Batch {
  readonly mesh: BatchedMesh;
  /** Makes room for a geometry. */
  reserve(geometry: BufferGeometry): void;
  /** Gives its room back. */
  release(geometry: BufferGeometry): void;
}

function createBatch(material: MeshStandardMaterial, group: Group): Batch {
  const size = { ...START };
  /** What is there, and what has gone and left gaps. */
  const used = { vertices: 0, indices: 0, pieces: 0 };
  const gaps = { vertices: 0, indices: 0 };
  const mesh = new BatchedMesh(size.pieces, size.vertices, size.indices, material);
  mesh.name = `works-${material.name}`;
  mesh.sortObjects = false;
  // Each piece is culled by itself; the sphere around them all is not renewed when a piece is added.
  mesh.frustumCulled = false;
  group.add(mesh);
  const grow = (have: number, need: number): number =>
    need <= have ? have : Math.ceil(need * growthOf(need));
  const closeGaps = (): void => {
    mesh.optimize();
    gaps.vertices = 0;
    gaps.indices = 0;
  };
  return {
    mesh,
    reserve(geometry) {
      const { vertices, indices } = sizeOf(geometry);
      used.vertices += vertices;
      used.indices += indices;
      used.pieces += 1;
      const isTight =
        used.vertices + gaps.vertices > size.vertices || used.indices + gaps.indices > size.indices;
      if (isTight && gaps.vertices > 0) closeGaps();
      const grown = {
        vertices: grow(size.vertices, used.vertices),
        indices: grow(size.indices, used.indices),
      };
      if (grown.vertices !== size.vertices || grown.indices !== size.indices) {
        // The first geometry fixes the layout; before that there is nothing to resize but the numbers.
        mesh.setGeometrySize(grown.vertices, grown.indices);
        Object.assign(size, grown);
      }
      const pieces = grow(size.pieces, used.pieces);
      if (pieces !== size.pieces) {
        mesh.setInstanceCount(pieces);
        size.pieces = pieces;
      }
    },
    release(geometry) {
      const { vertices, indices } = sizeOf(geometry);
      used.vertices -= vertices;
      used.indices -= indices;
      used.pieces -= 1;
      gaps.vertices += vertices;
      gaps.indices += indices;
      // What has become half empty is given back, and not before: each time is a whole new upload.
      if (size.vertices <= START.vertices || used.vertices > size.vertices / SPARSE) return;
      closeGaps();
      size.vertices = Math.max(START.vertices, Math.ceil(used.vertices * growthOf(used.vertices)));
      size.indices = Math.max(START.indices, Math.ceil(used.indices * growthOf(used.indices)));
      mesh.setGeometrySize(size.vertices, size.indices);
    },
  };
}

const growthOf = (need: number): number => (need < SMALL ? 2 : GROWTH);

const sizeOf = (geometry: BufferGeometry) => ({
  vertices: geometry.getAttribute('position').count,
  indices: geometry.getIndex()?.count ?? 0,
});
