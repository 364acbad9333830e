import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAttention } from '../../../src/app/embed/attention';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A hall that notes what is done with it. */
function createHall(on = true) {
  const done: string[] = [];
  const attention = createAttention({
    pause: (paused) => done.push(paused ? 'pause' : 'go on'),
    suspend: () => {
      done.push('suspend');
      return on;
    },
    resume: () => done.push('resume'),
  });
  return { done, attention };
}

it('stands still out of view, and gives back what it takes after half a minute', () => {
  const { done, attention } = createHall();
  attention.seen(false);
  vi.advanceTimersByTime(29_000);
  attention.seen(true);
  expect(done).toEqual(['pause', 'go on']);
  attention.seen(false);
  vi.advanceTimersByTime(31_000);
  attention.seen(true);
  expect(done.slice(2)).toEqual(['pause', 'suspend', 'go on', 'resume']);
});

it('brings back no hall that was off already', () => {
  const { done, attention } = createHall(false);
  attention.seen(false);
  vi.advanceTimersByTime(31_000);
  attention.seen(true);
  expect(done).not.toContain('resume');
});
