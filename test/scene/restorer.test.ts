import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRestorer } from '../../src/scene/stage/restorer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks for another context within a second, three times if need be', () => {
  const raise = vi.fn(() => {
    if (raise.mock.calls.length < 3) throw new Error('none yet');
  });
  const giveUp = vi.fn();
  createRestorer(raise, giveUp).begin();
  vi.advanceTimersByTime(100);
  expect(raise).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(200);
  expect(raise).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(400);
  expect(raise).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(60_000);
  expect(raise).toHaveBeenCalledTimes(3);
  expect(giveUp).not.toHaveBeenCalled();
});

it('gives up after the eighth try, and says why once', () => {
  const raise = vi.fn(() => {
    throw new Error('blocked');
  });
  const giveUp = vi.fn();
  createRestorer(raise, giveUp).begin();
  vi.advanceTimersByTime(600_000);
  expect(raise).toHaveBeenCalledTimes(8);
  expect(giveUp).toHaveBeenCalledTimes(1);
  expect(giveUp.mock.calls[0]?.[0]).toMatchObject({ message: 'blocked' });
});

it('raises one canvas however often it was lost meanwhile, and none after its end', () => {
  const raise = vi.fn();
  const restorer = createRestorer(raise, () => {});
  for (let loss = 0; loss < 5; loss += 1) {
    restorer.begin();
    vi.advanceTimersByTime(50);
  }
  vi.advanceTimersByTime(60_000);
  expect(raise).toHaveBeenCalledTimes(1);
  restorer.begin();
  restorer.stop();
  vi.advanceTimersByTime(60_000);
  expect(raise).toHaveBeenCalledTimes(1);
});
