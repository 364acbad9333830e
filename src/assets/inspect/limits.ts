/**
 * What a model or picture may ask of a visitor's machine before it is decoded. The museum's own files are far below;
 * beyond these a file is broken or means harm.
 */
export const MOST = {
  /** Bytes of a GLB's description of its scene. */
  description: 4 * 1024 ** 2,
  /** Levels of objects and lists in it. */
  depth: 32,
  /** Bytes of numbers once unpacked, every accessor counted. */
  numbers: 256 * 1024 ** 2,
  triangles: 3_000_000,
  nodes: 20_000,
  /** Nodes below one another. */
  generations: 64,
  /** Meshes that are drawn, every use of one counted. */
  draws: 20_000,
  /** Entries of any other list: accessors, views, pictures. */
  entries: 20_000,
  /** Pixels of one side of a picture, and of the whole: 64 MB decoded. */
  side: 16_384,
  pixels: 4096 * 4096,
  /** Pixels of all pictures of a model. */
  allPixels: 4 * 4096 * 4096,
} as const;
