import type { SimplifierFlags } from 'meshoptimizer/simplifier';
import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import type { Patch } from '../model';
import { countTriangles, countVertices } from '../model';
import { mergePatches, partMerged, WIDTH } from './merged';

/** What a turned normal, a shifted picture and another colour weigh beside a moved surface. */
const WEIGHTS = [0.5, 0.5, 0.5, 0.2, 0.2, 0.6, 0.6, 0.6];

/** As far as the surface may move, in sizes of the work: the number of triangles decides. */
const ANY = 1;

/**
 * Ways of taking triangles away, gentlest first; each is tried only if the one before could not get there. Borders are
 * not locked: meshopt keeps their line by itself, and locked ones would hold a torn scan's every rag.
 */
const WAYS: readonly (readonly SimplifierFlags[])[] = [[], ['Permissive'], ['Permissive', 'Prune']];

/** The same surface with at most this many triangles: seams, colours and the borders of materials kept. */
export async function simplify(patches: readonly Patch[], triangles: number): Promise<Patch[]> {
  if (countTriangles(patches) <= triangles) return [...patches];
  await MeshoptSimplifier.ready;
  const { indices, positions, attributes } = mergePatches(patches);
  const locks = materialBorders(patches, positions);
  let left = indices;
  for (const flags of WAYS) {
    [left] = MeshoptSimplifier.simplifyWithAttributes(
      left,
      positions,
      3,
      attributes,
      WIDTH,
      WEIGHTS,
      flags.includes('Permissive') ? locks : null,
      triangles * 3,
      ANY,
      [...flags],
    );
    if (left.length <= triangles * 3) return partMerged(patches, left);
  }
  return partMerged(patches, await sloppily(indices, positions, patches, triangles));
}

/** Last resort, for thousands of tiny parts: form before connection. */
async function sloppily(
  indices: Uint32Array,
  positions: Float32Array,
  patches: readonly Patch[],
  triangles: number,
): Promise<Uint32Array> {
  const total = countTriangles(patches);
  const kept: Uint32Array[] = [];
  let [corner, vertex] = [0, 0];
  for (const patch of patches) {
    // Patch by patch, because this way would give vertices of one material to triangles of another.
    const own = indices.subarray(corner, corner + patch.indices.length).map((index) => index - vertex);
    const share = Math.max(1, Math.floor((triangles * own.length) / 3 / total));
    const places = positions.subarray(vertex * 3, vertex * 3 + patch.positions.length);
    const [left] = MeshoptSimplifier.simplifySloppy(own.slice(), places.slice(), 3, null, share * 3, ANY);
    kept.push(left.map((index) => index + vertex));
    corner += patch.indices.length;
    vertex += patch.positions.length / 3;
  }
  const all = new Uint32Array(kept.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const each of kept) {
    all.set(each, at);
    at += each.length;
  }
  return all;
}

/** Vertices where two materials meet: no triangle may change its material. */
function materialBorders(patches: readonly Patch[], positions: Float32Array): Uint8Array {
  const locks = new Uint8Array(countVertices(patches));
  if (patches.length < 2) return locks;
  const same = MeshoptSimplifier.generatePositionRemap(positions, 3);
  const owners = new Int32Array(locks.length).fill(-1);
  const shared = new Uint8Array(locks.length);
  let vertex = 0;
  patches.forEach((patch, owner) => {
    for (const end = vertex + patch.positions.length / 3; vertex < end; vertex++) {
      const place = same[vertex] ?? 0;
      if (owners[place] === -1) owners[place] = owner;
      else if (owners[place] !== owner) shared[place] = 1;
    }
  });
  for (let index = 0; index < locks.length; index++) if (shared[same[index] ?? 0]) locks[index] = 2;
  return locks;
}
