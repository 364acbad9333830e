import type { Problem } from '#kit';
import { faultOf } from './fault';
import type { GltfJson } from './gltf-json';
import { MOST } from './limits';

const tooMany = (what: string, found: number, most: number): Problem =>
  faultOf('model-too-much', `The model has ${found} ${what}, and ${most} are the most; join or reduce it.`);

/** Checks that a scene ends, and what of it would be drawn. */
export function inspectScene(gltf: GltfJson): Problem | undefined {
  const { nodes, scenes, meshes, accessors } = gltf;
  if (nodes.length > MOST.nodes) return tooMany('nodes', nodes.length, MOST.nodes);
  const drawn = meshes.map(({ primitives }) => ({
    draws: primitives.length,
    triangles: primitives.reduce(
      (sum, { indices, attributes }) =>
        sum + (accessors[indices ?? attributes['POSITION'] ?? -1]?.count ?? 0) / 3,
      0,
    ),
  }));
  const endless = (node: number): Problem =>
    faultOf(
      'model-endless',
      `nodes[${node}] is missing, hangs in two places or within itself; export it again.`,
    );
  const parents = new Uint8Array(nodes.length);
  for (const { children = [] } of nodes)
    for (const child of children) {
      if (parents[child] !== 0) return endless(child);
      parents[child] = 1;
    }
  for (const { nodes: roots = [] } of scenes)
    for (const root of roots) if (parents[root] !== 0) return endless(root);
  let [draws, triangles, seen] = [0, 0, 0];
  const waiting = [...parents].flatMap((parent, node) => (parent ? [] : [{ node, generation: 1 }]));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node: at, generation } = next;
    const node = nodes[at];
    if (!node) continue;
    seen += 1;
    if (generation > MOST.generations) return tooMany('generations of nodes', generation, MOST.generations);
    const mesh = drawn[node.mesh ?? -1];
    const copies = copiesOf(gltf, node);
    draws += mesh?.draws ?? 0;
    triangles += (mesh?.triangles ?? 0) * copies;
    for (const child of node.children ?? []) waiting.push({ node: child, generation: generation + 1 });
  }
  // Whoever hangs within itself hangs from no root.
  if (seen < nodes.length) return endless(parents.indexOf(1));
  if (draws > MOST.draws) return tooMany('parts', draws, MOST.draws);
  if (triangles > MOST.triangles) return tooMany('triangles', Math.round(triangles), MOST.triangles);
  return undefined;
}

/** How often a node's mesh is drawn by instancing. */
function copiesOf({ accessors }: GltfJson, node: GltfJson['nodes'][number]): number {
  const said = node.extensions?.['EXT_mesh_gpu_instancing'] as { attributes?: unknown } | undefined;
  if (typeof said?.attributes !== 'object' || said.attributes === null) return 1;
  const counts = Object.values(said.attributes).map((at) => accessors[Number(at)]?.count ?? 0);
  return Math.max(1, ...counts);
}
