import type { WebGLRenderer } from 'three';

/**
 * What a renderer keeps for as long as it lives, made when it is first wanted: what draws with shaders of our own, whose
 * programs three would make anew with each of it. It goes with the renderer's context, and is known by who makes it.
 */
export function keptBy<Kept extends object>(
  renderer: WebGLRenderer,
  create: (renderer: WebGLRenderer) => Kept,
): Kept {
  const place = renderer.properties.get(create) as { kept?: Kept };
  place.kept ??= create(renderer);
  return place.kept;
}
