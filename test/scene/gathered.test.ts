import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gathered } from '../../src/scene/stage/gathered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('answers all who ask within a time at once, and whoever asks later anew', () => {
  const call = vi.fn();
  const ask = gathered(call, 500);
  ask();
  vi.advanceTimersByTime(300);
  ask();
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(call).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(call).toHaveBeenCalledTimes(1);
  ask();
  vi.advanceTimersByTime(500);
  expect(call).toHaveBeenCalledTimes(2);
});
