import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Unit } from './render-unit';
import type { Answer, WorkerSetting } from './worker';

interface Done {
  readonly pages: number;
  readonly files: readonly string[];
}

/** More workers than this gain little: they wait for the disk. */
const MOST = 8;

/**
 * Renders units on all cores, each worker one at a time, in the order in which they come. `units` is asked for the next when a
 * worker is free, so that no more are prepared than are worked on.
 * @throws what a worker could not do, after which the others are ended.
 */
export async function renderAll(
  units: AsyncIterable<Unit>,
  setting: WorkerSetting,
  done: (unit: Unit, result: Done) => Promise<void>,
): Promise<void> {
  const queue = units[Symbol.asyncIterator]();
  const crew: Worker[] = [];
  // One after the other: an iterator must not be asked twice at once.
  let turn: Promise<unknown> = Promise.resolve();
  const next = (): Promise<IteratorResult<Unit>> => {
    const asked = turn.then(() => queue.next());
    turn = asked.catch(() => {});
    return asked;
  };
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let item = await next(); !item.done; item = await next()) {
      if (!worker) {
        worker = startWorker(setting);
        crew.push(worker);
      }
      const answer = await ask(worker, item.value);
      if ('error' in answer)
        throw new Error(`The pages of "${item.value.id}" could not be written. ${answer.error}`);
      await done(item.value, answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(MOST, availableParallelism()) }, work));
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
}

/** Threads know no TypeScript by themselves, and `--import` does not reach them in every Node: the first line brings it. */
function startWorker(setting: WorkerSetting): Worker {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const file = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const start = `import { register } from ${tsx}; register(); await import(${file});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { workerData: setting });
}

function ask(worker: Worker, unit: Unit): Promise<Answer> {
  return new Promise((answered, failed) => {
    const ended = (code: number) => failed(new Error(`A worker of the build ended (${code}).`));
    worker.once('error', failed);
    worker.once('exit', ended);
    worker.once('message', (answer: Answer) => {
      worker.off('error', failed);
      worker.off('exit', ended);
      answered(answer);
    });
    worker.postMessage(unit);
  });
}
