import {
  BatchedMesh,
  type BufferGeometry,
  type Group,
  type Matrix4,
  type MeshStandardMaterial,
  Vector4,
} from 'three';

/** Room that a batch begins with: corners, corner numbers, pieces. It grows by half when it is full. */
const START = { vertices: 12_000, indices: 36_000, pieces: 16 };

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
  return {
    add(material, geometry, matrix, stand) {
      const batch = batches.get(material) ?? createBatch(material, group);
      batches.set(material, batch);
      batch.reserve(geometry);
      const { mesh } = batch;
      const kept = mesh.addGeometry(geometry);
      const piece = mesh.addInstance(kept);
      mesh.setMatrixAt(piece, matrix);
      // Materials that are lit by stands read it there; no piece has a colour of its own.
      mesh.setColorAt(piece, new Vector4(stand, 0, 0, 1));
      return {
        show: (visible) => mesh.setVisibleAt(piece, visible),
        remove() {
          mesh.deleteInstance(piece);
          mesh.deleteGeometry(kept);
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
}

function createBatch(material: MeshStandardMaterial, group: Group): Batch {
  const size = { ...START };
  const used = { vertices: 0, indices: 0, pieces: 0 };
  const mesh = new BatchedMesh(size.pieces, size.vertices, size.indices, material);
  mesh.name = `works-${material.name}`;
  mesh.sortObjects = false;
  // Each piece is culled by itself; the sphere around them all is not renewed when a piece is added.
  mesh.frustumCulled = false;
  group.add(mesh);
  const grow = (have: number, need: number): number => (need <= have ? have : Math.ceil(need * 1.5));
  return {
    mesh,
    reserve(geometry) {
      used.vertices += geometry.getAttribute('position').count;
      used.indices += geometry.getIndex()?.count ?? 0;
      used.pieces += 1;
      const vertices = grow(size.vertices, used.vertices);
      const indices = grow(size.indices, used.indices);
      if (vertices !== size.vertices || indices !== size.indices) {
        // The first geometry fixes the layout; before that there is nothing to resize but the numbers.
        mesh.setGeometrySize(vertices, indices);
        size.vertices = vertices;
        size.indices = indices;
      }
      const pieces = grow(size.pieces, used.pieces);
      if (pieces !== size.pieces) {
        mesh.setInstanceCount(pieces);
        size.pieces = pieces;
      }
    },
  };
}
