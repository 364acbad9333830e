import * as z from 'zod/mini';

/** A whole number that is safe to count with. */
const count = z.int().check(z.nonnegative());
const index = z.optional(count);

const listOf = <T extends z.ZodMiniType>(entry: T) => z._default(z.array(entry), []);

const primitive = z.looseObject({
  attributes: z.record(z.string(), count),
  indices: index,
  material: index,
  mode: z.optional(count),
});

/** As much of a glTF as must be known before anything of it is believed. */
export const gltfJson = z.looseObject({
  asset: z.looseObject({ version: z.string(), generator: z.optional(z.string()) }),
  extensionsRequired: listOf(z.string()),
  buffers: listOf(z.looseObject({ uri: z.optional(z.string()), byteLength: count })),
  bufferViews: listOf(
    z.looseObject({
      buffer: count,
      byteOffset: index,
      byteLength: count,
      byteStride: index,
      extensions: z.optional(z.looseObject({})),
    }),
  ),
  accessors: listOf(
    z.looseObject({
      bufferView: index,
      byteOffset: index,
      componentType: count,
      count,
      type: z.string(),
      sparse: z.optional(z.looseObject({ count })),
    }),
  ),
  images: listOf(
    z.looseObject({ uri: z.optional(z.string()), bufferView: index, mimeType: z.optional(z.string()) }),
  ),
  meshes: listOf(z.looseObject({ primitives: z.array(primitive) })),
  nodes: listOf(
    z.looseObject({
      mesh: index,
      children: z.optional(z.array(count)),
      extensions: z.optional(z.looseObject({})),
    }),
  ),
  scenes: listOf(z.looseObject({ nodes: z.optional(z.array(count)) })),
  scene: index,
});

export type GltfJson = z.infer<typeof gltfJson>;
