import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createBackground } from '../../../tools/site/background';

/** A task that ends when it is told to. */
function held() {
  let end: (error?: Error) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  return { task: () => ended, end };
}

describe('work beside', () => {
  it('goes on while more is begun, up to as many as may', async () => {
    const background = createBackground(2);
    const [first, second, third] = [held(), held(), held()];
    await background.begin(first.task);
    await background.begin(second.task);
    let begun = false;
    const waiting = background.begin(third.task).then(() => {
      begun = true;
    });
    await turn();
    expect(begun).toBe(false);
    second.end();
    await waiting;
    expect(begun).toBe(true);
    first.end();
    third.end();
    await background.settled();
  });

  it('has not settled before all have ended', async () => {
    const background = createBackground(4);
    const one = held();
    await background.begin(one.task);
    let settled = false;
    const all = background.settled().then(() => {
      settled = true;
    });
    await turn();
    expect(settled).toBe(false);
    one.end();
    await all;
  });

  it('tells of the first failure, at the next task and at the end', async () => {
    const background = createBackground(4);
    const [bad, good] = [held(), held()];
    await background.begin(bad.task);
    await background.begin(good.task);
    bad.end(new Error('The disk is full.'));
    await turn();
    await expect(background.begin(async () => {})).rejects.toThrow('The disk is full.');
    good.end();
    await expect(background.settled()).rejects.toThrow('The disk is full.');
  });
});
