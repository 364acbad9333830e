import type { EntryKey } from '#catalog';
import type { Answer, Finder, Question } from './messages';

/** What is needed of a worker. */
export type Asked = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Milliseconds that the first answer may take, with the index that has to come before, and each later one. */
const FIRST = 30_000;
const LATER = 5_000;

interface Wish {
  readonly query: string;
  answer(found: readonly EntryKey[] | null | Promise<readonly EntryKey[] | null>): void;
}

/**
 * Asks a worker, one question at a time: of those that come meanwhile the newest follows, and the others are dropped. When
 * the worker fails or keeps silent, it is ended and `instead` is asked from then on, what was open included.
 */
export function askWorker(worker: Asked, instead: () => Promise<Finder>): Finder {
  let number = 0;
  let asked: Wish | null = null;
  let next: Wish | null = null;
  let patience = FIRST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let other: Promise<Finder> | null = null;

  const ask = () => {
    if (asked || !next) return;
    asked = next;
    next = null;
    number += 1;
    timer = setTimeout(giveUp, patience);
    worker.postMessage({ number, query: asked.query } satisfies Question);
  };
  const giveUp = () => {
    if (other !== null) return;
    clearTimeout(timer);
    worker.terminate();
    other = instead();
    // Whoever waits is told; without anybody it is told by the next question.
    other.catch(() => {});
    for (const wish of [asked, next]) wish?.answer(other.then((finder) => finder.find(wish.query)));
    asked = next = null;
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('failed' in data) return giveUp();
    if (data.number !== number || !asked) return;
    clearTimeout(timer);
    patience = LATER;
    asked.answer(data.found.split('\n').filter(Boolean) as EntryKey[]);
    asked = null;
    ask();
  };
  worker.onerror = giveUp;

  return {
    find: (query) =>
      other !== null
        ? other.then((finder) => finder.find(query))
        : new Promise((answer) => {
            next?.answer(null);
            next = { query, answer };
            ask();
          }),
    dispose() {
      clearTimeout(timer);
      worker.terminate();
      for (const wish of [asked, next]) wish?.answer(null);
      asked = next = null;
      other?.then((finder) => finder.dispose()).catch(() => {});
    },
  };
}
