import type { Patch } from '../model';

/** Gives equal vertices one place: equal in every number that they have. */
export function weld(patch: Patch): { patch: Patch; duplicates: number; empty: number } {
  const { positions, normals, uvs, colors } = patch;
  const count = positions.length / 3;
  const parts = [positions, normals, uvs, colors].flatMap((array) =>
    array
      ? [
          {
            words: new Uint32Array(array.buffer, array.byteOffset, array.length),
            width: array.length / count,
          },
        ]
      : [],
  );
  // −0 and 0 are one place.
  for (let index = 0; index < positions.length; index++) if (positions[index] === 0) positions[index] = 0;
  let size = 1;
  while (size < count * 1.5) size *= 2;
  const table = new Int32Array(size).fill(-1);
  const first = new Uint32Array(count);
  let duplicates = 0;
  for (let vertex = 0; vertex < count; vertex++) {
    let hash = 0;
    for (const { words, width } of parts)
      for (let k = 0; k < width; k++) {
        hash = Math.imul(hash ^ (words[vertex * width + k] ?? 0), 0x5bd1e995);
        hash ^= hash >>> 15;
      }
    let at = (hash >>> 0) & (size - 1);
    for (;;) {
      const known = table[at] ?? -1;
      if (known < 0) {
        table[at] = vertex;
        first[vertex] = vertex;
        break;
      }
      if (parts.every(({ words, width }) => isEqual(words, width, known, vertex))) {
        first[vertex] = known;
        duplicates++;
        break;
      }
      at = (at + 1) & (size - 1);
    }
  }
  return { ...dropEmpty(patch, first), duplicates };
}

function isEqual(words: Uint32Array, width: number, a: number, b: number): boolean {
  for (let k = 0; k < width; k++) if (words[a * width + k] !== words[b * width + k]) return false;
  return true;
}

/** Renames the corners and leaves out triangles without an area. */
function dropEmpty(patch: Patch, first: Uint32Array): { patch: Patch; empty: number } {
  const kept = new Uint32Array(patch.indices.length);
  let length = 0;
  for (let corner = 0; corner + 2 < patch.indices.length; corner += 3) {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map((k) => first[patch.indices[corner + k] ?? 0]);
    if (a === b || b === c || c === a || isFlat(patch.positions, a, b, c)) continue;
    kept[length++] = a;
    kept[length++] = b;
    kept[length++] = c;
  }
  return { patch: { ...patch, indices: kept.slice(0, length) }, empty: (patch.indices.length - length) / 3 };
}

function isFlat(positions: Float32Array, a: number, b: number, c: number): boolean {
  const at = (vertex: number, k: number) => positions[vertex * 3 + k] ?? 0;
  const [ux, uy, uz] = [at(b, 0) - at(a, 0), at(b, 1) - at(a, 1), at(b, 2) - at(a, 2)];
  const [vx, vy, vz] = [at(c, 0) - at(a, 0), at(c, 1) - at(a, 1), at(c, 2) - at(a, 2)];
  return uy * vz - uz * vy === 0 && uz * vx - ux * vz === 0 && ux * vy - uy * vx === 0;
}
