import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { within } from '#kit';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives what comes in time, its fault too, and leaves no timer behind', async () => {
  expect(await within(Promise.resolve(7), 5)).toBe(7);
  await expect(within(Promise.reject(new Error('broken')), 5)).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives up what does not come, in a sentence, and lets it come for whoever asks next', async () => {
  let come: (value: number) => void = () => {};
  const coming = new Promise<number>((resolve) => {
    come = resolve;
  });
  const told = expect(within(coming, 5)).rejects.toThrow('did not come in 5 seconds');
  await vi.advanceTimersByTimeAsync(5000);
  await told;
  come(3);
  expect(await within(coming, 5)).toBe(3);
});
