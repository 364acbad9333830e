import type { GltfJson } from '#assets';
import type { Parsed } from '#kit';
import { LIMITS } from '../limits';
import { countOf, inWords, refuse } from '../say';

/** Triangles that a primitive with this many corners draws, by its mode. */
const trianglesOf = (mode: number, corners: number): number =>
  mode === 4 ? Math.floor(corners / 3) : mode === 5 || mode === 6 ? Math.max(0, corners - 2) : 0;

/** Counts what a scene draws, every use of a mesh counted, and refuses what is too much, nothing, or never ends. */
export function checkScene(name: string, gltf: GltfJson): Parsed<never> | undefined {
  if (gltf.nodes.length > LIMITS.nodes)
    return refuse(
      'too-many-nodes',
      `${name} has ${countOf(gltf.nodes.length, 'node')}, and ${inWords(LIMITS.nodes)} are the most: join its parts before exporting.`,
    );
  const weights = gltf.meshes.map(({ primitives }) =>
    primitives.reduce((sum, { mode, indices, attributes }) => {
      const accessor = gltf.accessors[indices ?? attributes['POSITION'] ?? -1];
      return sum + trianglesOf(mode ?? 4, accessor?.count ?? 0);
    }, 0),
  );
  const parents = new Uint8Array(gltf.nodes.length);
  for (const { children = [] } of gltf.nodes)
    for (const child of children) {
      if (parents[child] === undefined || parents[child])
        return refuse(
          'damaged',
          `${name} is damaged: nodes[${child}] is missing or hangs in two places; export it again.`,
        );
      parents[child] = 1;
    }
  const scene = gltf.scenes[gltf.scene ?? 0];
  const waiting = [...(scene?.nodes ?? gltf.nodes.flatMap((_, at) => (parents[at] ? [] : [at])))];
  let [triangles, seen] = [0, 0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const node = gltf.nodes[at];
    if (!node || ++seen > gltf.nodes.length)
      return refuse(
        'damaged',
        `${name} is damaged: its scene names a node that is missing or used twice; export it again.`,
      );
    const copies = copiesOf(gltf, node);
    triangles += (node.mesh === undefined ? 0 : (weights[node.mesh] ?? 0)) * copies;
    for (const child of node.children ?? []) waiting.push(child);
  }
  if (triangles > LIMITS.triangles)
    return refuse(
      'too-many-triangles',
      `${name} has ${inWords(triangles)} triangles, and ${inWords(LIMITS.triangles)} are the most: reduce it to 5 million.`,
    );
  if (triangles === 0)
    return refuse('empty', `${name} has no triangles in its scene: select the mesh when you export it.`);
  return undefined;
}

/** How often a node's mesh is drawn by GPU instancing. */
function copiesOf(gltf: GltfJson, node: GltfJson['nodes'][number]): number {
  const instancing = node.extensions?.['EXT_mesh_gpu_instancing'] as
    | { attributes?: Record<string, number> }
    | undefined;
  if (!instancing) return 1;
  return Math.max(
    0,
    ...Object.values(instancing.attributes ?? {}).map((index) => gltf.accessors[index]?.count ?? 0),
  );
}
