import type { WebGLRenderer } from 'three';

/** More uses than materials can ever give back. */
const FOR_EVER = 1_000_000;

/**
 * Keeps the programs that a renderer has made by now for as long as it lives. three gives one up with the last material that wears it,
 * and the next piece or hall of that kind waits for it again, while browsers keep for long what they made of the old one.
 * There are as many as kinds of material, however long a visit is.
 */
export function keepPrograms({ info }: { readonly info: Pick<WebGLRenderer['info'], 'programs'> }): void {
  for (const program of info.programs ?? []) {
    // Those of three's own materials are found again by their words; a shader of ours gets another number each time.
    const isFound = /^[a-z]/.test(program.cacheKey);
    if (isFound && program.usedTimes < FOR_EVER) program.usedTimes += FOR_EVER;
  }
}
