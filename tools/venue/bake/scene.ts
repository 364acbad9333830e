import { BufferAttribute, BufferGeometry } from 'three';
import { CENTER, MeshBVH } from 'three-mesh-bvh';
import type { Primitive } from '../kit/primitives';

export type Rgb = readonly [number, number, number];
export type Direction = readonly [number, number, number];

/** Where light comes from. Radiances are linear; directions are Y up and of unit length. */
export interface Lights {
  readonly sky: (direction: Direction) => Rgb;
  readonly sun?: { readonly towards: Direction; readonly irradiance: Rgb; readonly radius: number };
  /**
   * Openings that all sky light comes through, as a corner and two edges. They are sampled on purpose, since few
   * random rays would find a skylight. Without any, rays that hit nothing see the sky.
   */
  readonly portals?: readonly { readonly corner: Direction; readonly u: Direction; readonly v: Direction }[];
}

/** Triangles ready to be hit: every triangle knows its colour and its place in the light map. */
export interface BakeScene {
  readonly bvh: MeshBVH;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Light-map coordinates, 0…1 from the top left. */
  readonly light: Float32Array;
  readonly indices: Uint32Array;
  readonly albedo: readonly Rgb[];
}

/** Joins primitives into one scene; `albedo` by material name. */
export function createBakeScene(
  primitives: readonly Primitive[],
  albedo: Readonly<Record<string, Rgb>>,
): BakeScene {
  const positions = Float32Array.from(primitives.flatMap((primitive) => primitive.positions));
  const starts: number[] = [];
  let start = 0;
  for (const primitive of primitives) {
    starts.push(start);
    start += primitive.positions.length / 3;
  }
  const indices = Uint32Array.from(
    primitives.flatMap((p, k) => p.indices.map((index) => index + (starts[k] ?? 0))),
  );
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return {
    bvh: new MeshBVH(geometry, { strategy: CENTER, indirect: true }),
    positions,
    normals: Float32Array.from(primitives.flatMap((primitive) => primitive.normals)),
    light: Float32Array.from(primitives.flatMap((primitive) => primitive.light)),
    indices,
    albedo: primitives.flatMap((p) => {
      const colour = albedo[p.material];
      if (!colour) throw new Error(`venue bake: no albedo for "${p.material}"`);
      return Array<Rgb>(p.indices.length / 3).fill(colour);
    }),
  };
}
