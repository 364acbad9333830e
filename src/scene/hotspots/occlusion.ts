/** Which markers are behind something, as last looked up; a few are looked up anew in each frame. */
export interface Occlusion {
  hidden(index: number): boolean;
  /**
   * Looks up some markers, in turn. `wanted` says which are worth it, `test` casts the ray.
   * @param budget most rays
   */
  refresh(wanted: (index: number) => boolean, test: (index: number) => boolean, budget: number): void;
  /** How many lookups are missing since the camera last moved. */
  pending(): number;
  /** The camera moved: everything is to be looked up once more. */
  invalidate(): void;
}

export function createOcclusion(count: number): Occlusion {
  const behind = new Uint8Array(count);
  let next = 0;
  let pending = count;
  return {
    hidden: (index) => behind[index] === 1,
    refresh(wanted, test, budget) {
      let rays = 0;
      for (let looked = 0; looked < count && rays < budget && pending > 0; looked += 1) {
        if (wanted(next)) {
          behind[next] = test(next) ? 1 : 0;
          rays += 1;
        }
        next = (next + 1) % count;
        pending -= 1;
      }
    },
    pending: () => pending,
    invalidate() {
      pending = count;
    },
  };
}
