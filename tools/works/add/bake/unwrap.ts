import * as watlas from 'watlas';
import type { Patch } from '../model';
import { boundsOf } from '../model';

/** Patches that share one picture without overlaps. */
export interface Unwrapped {
  readonly patches: readonly Patch[];
  /** Width over height of the picture. */
  readonly width: number;
  readonly height: number;
}

/** Pixels between charts, so that smaller versions of the picture do not bleed into each other. */
const PADDING = 6;

/**
 * Gives patches new coordinates on one picture, about as large as asked for. Sharp edges part charts: a normal map
 * cannot bend around them.
 */
export async function unwrap(patches: readonly Patch[], side: number): Promise<Unwrapped> {
  await watlas.Initialize();
  const Atlas = watlas.Atlas as unknown as new () => watlas.Atlas;
  const atlas = new Atlas();
  // xatlas takes lengths below some millionths for nothing; works are centimetres.
  const scale = 1 / Math.max(...boundsOf(patches).size);
  try {
    for (const { positions, normals, indices } of patches)
      atlas.addMesh({
        vertexPositionData: positions.map((value) => value * scale),
        vertexPositionStride: 12,
        vertexCount: positions.length / 3,
        ...(normals && { vertexNormalData: normals, vertexNormalStride: 12 }),
        indexData: indices,
        indexCount: indices.length,
      });
    atlas.computeCharts({ maxIterations: 2, normalSeamWeight: 1000 });
    const pack = { padding: PADDING, bilinear: true, rotateCharts: true };
    atlas.packCharts({ ...pack, resolution: side });
    const [first, longest] = [atlas.texelsPerUnit, Math.max(atlas.width, atlas.height)];
    // The estimate may miss by half; the second time it is right.
    if (Math.abs(longest / side - 1) > 0.04)
      atlas.packCharts({ ...pack, texelsPerUnit: (first * side) / longest });
    const { width, height } = atlas;
    return {
      patches: patches.map((patch, at) => withCoordinates(patch, atlas.getMesh(at), width, height)),
      width,
      height,
    };
  } finally {
    atlas.delete();
  }
}

function withCoordinates(patch: Patch, mesh: watlas.Mesh, width: number, height: number): Patch {
  const count = mesh.vertexCount;
  const [positions, uvs] = [new Float32Array(count * 3), new Float32Array(count * 2)];
  const normals = patch.normals && new Float32Array(count * 3);
  const colors = patch.colors && new Float32Array(count * 3);
  for (let index = 0; index < count; index++) {
    const { uv, xref } = mesh.getVertex(index);
    uvs[index * 2] = uv[0] / width;
    uvs[index * 2 + 1] = uv[1] / height;
    for (let k = 0; k < 3; k++) {
      positions[index * 3 + k] = patch.positions[xref * 3 + k] ?? 0;
      if (normals) normals[index * 3 + k] = patch.normals?.[xref * 3 + k] ?? 0;
      if (colors) colors[index * 3 + k] = patch.colors?.[xref * 3 + k] ?? 0;
    }
  }
  const indices = new Uint32Array(mesh.indexCount);
  mesh.getIndexArray(indices);
  return {
    material: patch.material,
    positions,
    ...(normals && { normals }),
    uvs,
    ...(colors && { colors }),
    indices,
  };
}
