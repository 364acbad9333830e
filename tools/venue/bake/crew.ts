import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, Task } from './job';

/** Threads that share the work of a bake. */
export interface Crew {
  /** Does a task for items 0 to `count`; `onPart` hears how much of it is done, 0 to 1. */
  run(task: Task, count: number, onPart?: (part: number) => void): Promise<void>;
  dispose(): Promise<void>;
}

/** Items that a thread takes at once. */
const PORTION = 4096;

/** A thread does not inherit the loader of TypeScript from the command that starts it. */
const THREAD = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
});`;

export function createCrew(job: Job): Crew {
  const threads = Array.from(
    { length: availableParallelism() },
    () => new Worker(THREAD, { eval: true, workerData: job }),
  );
  return {
    async run(task, count, onPart) {
      let [next, done] = [0, 0];
      const drive = (thread: Worker): Promise<void> =>
        new Promise((resolve, reject) => {
          const give = (): void => {
            if (next >= count) {
              thread.off('message', come).off('error', reject);
              resolve();
              return;
            }
            const from = next;
            next = Math.min(count, next + PORTION);
            thread.postMessage({ task, from, to: next });
          };
          const come = (): void => {
            done = Math.min(count, done + PORTION);
            onPart?.(done / count);
            give();
          };
          thread.on('message', come).on('error', reject);
          give();
        });
      await Promise.all(threads.map(drive));
    },
    async dispose() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
