import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryKey } from '#catalog';
import { type Asked, askWorker } from '../../../src/app/search/ask-worker';
import type { Answer, Finder, Question } from '../../../src/app/search/messages';

const found = (id: string): EntryKey[] => [`work/${id}`];

/** A worker that answers when the test says so. */
function createWorker() {
  const asked: Question[] = [];
  let ended = false;
  const worker = {
    postMessage: (question: Question) => void asked.push(question),
    terminate: () => {
      ended = true;
    },
    onmessage: null,
    onerror: null,
  } as unknown as Asked;
  const tell = (data: Answer) => worker.onmessage?.call(worker as Worker, { data } as MessageEvent<Answer>);
  return {
    worker,
    asked,
    isEnded: () => ended,
    answer: (number: number, id: string) => tell({ number, found: found(id).join('\n') }),
    fail: () => tell({ failed: 'no index' }),
  };
}

const other: Finder = { find: async (query) => found(`here ${query}`), dispose() {} };

describe('a search in a worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('answers each question with what was found for it', async () => {
    const { worker, asked, answer } = createWorker();
    const { find } = askWorker(worker, async () => other);
    const ring = find('ring');
    answer(1, 'a');
    const cuff = find('cuff');
    answer(2, 'b');
    expect(await Promise.all([ring, cuff])).toEqual([found('a'), found('b')]);
    expect(asked.map(({ query }) => query)).toEqual(['ring', 'cuff']);
  });

  it('asks one question at a time, and of those that wait the newest alone', async () => {
    const { worker, asked, answer } = createWorker();
    const { find } = askWorker(worker, async () => other);
    const all = ['r', 'ri', 'rin', 'ring'].map((query) => find(query));
    expect(asked).toHaveLength(1);
    answer(1, 'first');
    expect(asked.map(({ query }) => query)).toEqual(['r', 'ring']);
    answer(2, 'last');
    expect(await Promise.all(all)).toEqual([found('first'), null, null, found('last')]);
  });

  it('asks elsewhere once the worker fails, what was open included', async () => {
    const { worker, fail, isEnded, answer } = createWorker();
    const instead = vi.fn(async () => other);
    const { find } = askWorker(worker, instead);
    const open = [find('ring'), find('cuff')];
    fail();
    answer(1, 'late');
    expect(await Promise.all(open)).toEqual([found('here ring'), found('here cuff')]);
    expect(await find('more')).toEqual(found('here more'));
    expect(isEnded()).toBe(true);
    expect(instead).toHaveBeenCalledOnce();
  });

  it('waits for a silent worker, and not for ever', async () => {
    const { worker, isEnded, answer } = createWorker();
    const { find } = askWorker(worker, async () => other);
    const first = find('ring');
    await vi.advanceTimersByTimeAsync(20_000);
    answer(1, 'a');
    expect(await first).toEqual(found('a'));
    const second = find('cuff');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await second).toEqual(found('here cuff'));
    expect(isEnded()).toBe(true);
  });

  it('tells whoever asked when nothing can search', async () => {
    const { worker, fail } = createWorker();
    const { find } = askWorker(worker, () => Promise.reject(new Error('nothing')));
    const open = find('ring');
    fail();
    await expect(open).rejects.toThrow('nothing');
    await expect(find('cuff')).rejects.toThrow('nothing');
  });

  it('leaves nothing behind when it is no longer wanted', async () => {
    const { worker, isEnded } = createWorker();
    const { find, dispose } = askWorker(worker, async () => other);
    const open = find('ring');
    dispose();
    expect(await open).toBeNull();
    expect(isEnded()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
