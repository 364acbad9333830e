import { boxOf, shadeMesh } from '../geometry';
import type { Drawing } from './engraving/drawing';
import type { MaterialName } from './materials';
import type { Part } from './part';

/** A run of vertices that lie in one drawing. */
export interface Engraved {
  readonly drawing: Drawing;
  readonly from: number;
  readonly to: number;
}

/** All parts of one material as arrays ready for drawing, in metres. */
export interface Surface {
  readonly material: MaterialName;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  /** Baked openness of each vertex: 0 buried, 1 open. */
  readonly openness: Float32Array;
  /** The most openness that a vertex may show. */
  readonly clean: Float32Array;
  /** Which vertices lie where in which drawing; without any, the surface has no picture and `uvs` is empty. */
  readonly engraved: readonly Engraved[];
  readonly uvs: Float32Array;
}

export interface Shape {
  readonly surfaces: readonly Surface[];
  /** Width, height, depth in metres. */
  readonly size: readonly [number, number, number];
  readonly triangles: number;
}

const METRES_PER_MILLIMETRE = 0.001;

/** Parts that are drawn together: those of one material, engraved ones apart. */
const pileOf = ({ material, engraving }: Part): string => (engraving ? `${material} engraved` : material);

/** Joins the parts by material, shades them, and sets the work down: middle of its foot at the origin, in metres. */
export function shapeParts(parts: readonly Part[]): Shape {
  const { min, max } = boxOf(parts.map(({ mesh }) => mesh));
  const shift = [-(min[0] + max[0]) / 2, -min[1], -(min[2] + max[2]) / 2] as const;
  const surfaces = [...new Set(parts.map(pileOf))].flatMap((name): Surface[] => {
    const pile = parts.filter((each) => pileOf(each) === name);
    const material = pile[0]?.material;
    return material ? [joinParts(material, pile, shift)] : [];
  });
  const size = [max[0] - min[0], max[1] - min[1], max[2] - min[2]].map(
    (length) => length * METRES_PER_MILLIMETRE,
  );
  return {
    surfaces,
    size: [size[0] ?? 0, size[1] ?? 0, size[2] ?? 0],
    triangles: surfaces.reduce((sum, { indices }) => sum + indices.length / 3, 0),
  };
}

function joinParts(
  material: MaterialName,
  parts: readonly Part[],
  shift: readonly [number, number, number],
): Surface {
  const [positions, normals, indices]: [number[], number[], number[]] = [[], [], []];
  const [clean, uvs]: [number[], number[]] = [[], []];
  const engraved: Engraved[] = [];
  for (const each of parts) {
    const shaded = shadeMesh(each.mesh, each.crease);
    const base = positions.length / 3;
    for (const value of shaded.positions)
      positions.push((value + (shift[positions.length % 3] ?? 0)) * METRES_PER_MILLIMETRE);
    for (const value of shaded.normals) normals.push(value);
    while (clean.length < positions.length / 3) clean.push(each.clean ?? 1);
    for (const index of shaded.indices) indices.push(index + base);
    if (!each.engraving) continue;
    for (const value of shaded.uvs) uvs.push(value);
    engraved.push({ drawing: each.engraving, from: base, to: positions.length / 3 });
  }
  return {
    material,
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    indices: new Uint32Array(indices),
    openness: new Float32Array(positions.length / 3).fill(1),
    clean: new Float32Array(clean),
    engraved,
    uvs: new Float32Array(uvs),
  };
}
