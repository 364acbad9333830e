import type { Matrix4 } from 'three';
import type { Vec3 } from '#kit';
import type { Mesh } from '../geometry';
import { mapMesh, transformMesh } from '../geometry';
import type { Drawing } from './engraving/drawing';
import type { MaterialName } from './materials';

/** One soldered-on element of a work, in millimetres until it is written. */
export interface Part {
  readonly material: MaterialName;
  readonly mesh: Mesh;
  /** Edges that turn by more degrees than this stay sharp. */
  readonly crease: number;
  /** How clean the metal is: niello and old dirt are near 0 wherever they lie; left out, recesses decide. */
  readonly clean?: number;
  /** What is cut into it; the mesh then knows where it lies in the drawing. */
  readonly engraving?: Drawing;
}

/** For drawn wire, granules and other wholly rounded things. */
export const ROUND = 180;

/** For sheet with bevels. */
export const BEVELLED = 32;

export const part = (material: MaterialName, mesh: Mesh, crease: number = BEVELLED): Part => ({
  material,
  mesh,
  crease,
});

export const partsOf = (material: MaterialName, meshes: readonly Mesh[], crease: number = BEVELLED): Part[] =>
  meshes.map((mesh) => part(material, mesh, crease));

export const moveParts = (parts: readonly Part[], matrix: Matrix4): Part[] =>
  parts.map((each) => ({ ...each, mesh: transformMesh(each.mesh, matrix) }));

/** Bends finished work: a flat plate into a dome or a cuff. */
export const bendParts = (parts: readonly Part[], bend: (point: Vec3) => Vec3): Part[] =>
  parts.map((each) => ({ ...each, mesh: mapMesh(each.mesh, bend) }));

/** Blackens parts as niello does: the ground from which bright ornament stands out. */
export const niello = (parts: readonly Part[]): Part[] => parts.map((each) => ({ ...each, clean: 0.04 }));
