/** Work that goes on beside what asks for it. */
export interface Background {
  /**
   * Begins a task, and waits only while too many are under way.
   * @throws what an earlier task failed with
   */
  begin(task: () => Promise<void>): Promise<void>;
  /** @throws what a task failed with, once all have ended */
  settled(): Promise<void>;
}

/** Lets `most` tasks be under way at once: a page is rendered while those before it are still being written. */
export function createBackground(most: number): Background {
  const underWay = new Set<Promise<void>>();
  let failed: { readonly error: unknown } | undefined;
  const check = () => {
    if (failed) throw failed.error;
  };
  return {
    async begin(task) {
      while (underWay.size >= most) await Promise.race(underWay);
      check();
      const running = task()
        .catch((error: unknown) => {
          failed ??= { error };
        })
        .finally(() => underWay.delete(running));
      underWay.add(running);
    },
    async settled() {
      await Promise.all(underWay);
      check();
    },
  };
}
