/**
 * What a file may ask of the machine that reads it. Beyond these a designer's export has gone wrong, or the file means
 * harm: real scans of jewels have up to a few million triangles.
 */
export const LIMITS = {
  /** Bytes of one file, and of all files of one glTF. */
  bytes: 512 * 1024 ** 2,
  /** Triangles of the whole scene, every use of a mesh counted: about 2 GB while they are worked on. */
  triangles: 20_000_000,
  /** Nodes of a scene. They are joined anyway; a million of them is a damaged file. */
  nodes: 200_000,
  /** Bytes of numbers that a file asks for without bringing them: empty accessors, compressed views. */
  unbacked: 64 * 1024 ** 2,
  /** How many times a file's own bytes its accessors may add up to: shared views are fine, bombs are not. */
  spread: 64,
  /** Pixels of a side of a texture. Larger than useful ones are resized; beyond this it is not a texture. */
  pixels: 32_768,
} as const;

/** The finest model that derivatives are made from: more triangles than this are not told apart under any lens. */
export const FINEST = 2_000_000;

/** Longest sides, metres: below and above nobody means it; between the last two only a wall work can be so large. */
export const PLAUSIBLE = { least: 0.004, large: 2.5, most: 20 } as const;
