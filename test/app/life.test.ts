/// <reference path="../../src/app/env.d.ts" />
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLife } from '../../src/app/life';
import type { Shell } from '../../src/app/shell';

/** What the visitor is told, in turn. */
const told: string[] = [];
let retry: () => void = () => {};
vi.mock('../../src/app/notice', () => ({
  showLoading: () => told.push('loading'),
  hideNotice: () => told.push('nothing'),
  showFailure: (again: () => void) => {
    told.push('failure');
    retry = again;
  },
}));
const beginAnew = vi.hoisted(() => vi.fn(async (_address: string) => {}));
vi.mock('../../src/app/begin-anew', () => ({ beginAnew }));

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  beginAnew.mockClear();
  vi.stubGlobal('location', { href: 'https://museum.example/', search: '' });
  vi.stubGlobal('document', { documentElement: { classList: { remove() {} } } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const shell = {} as Shell;

it('fails as often as it fails, and goes on from there', async () => {
  const start = vi.fn<() => Promise<Shell>>().mockRejectedValue(new TypeError('code'));
  const life = createLife(start, () => {});
  const entered = vi.fn();
  await life.bring(entered, 'https://museum.example/?mode=hall');
  expect(told).toEqual(['failure']);
  retry();
  await vi.advanceTimersByTimeAsync(0);
  // No new page came: this one tries once more by itself.
  expect(beginAnew).toHaveBeenCalledExactlyOnceWith('https://museum.example/?mode=hall');
  expect(start).toHaveBeenCalledTimes(2);
  expect(told).toEqual(['failure', 'failure']);
  start.mockResolvedValue(shell);
  retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['failure', 'failure', 'nothing']);
  expect(entered).toHaveBeenCalledExactlyOnceWith(shell);
});

it('needs no new page where data was amiss', async () => {
  const amiss = Object.assign(new Error('data'), { lines: ['catalog.json:3:1 what is wrong'] });
  const start = vi.fn<() => Promise<Shell>>().mockRejectedValueOnce(amiss).mockResolvedValueOnce(shell);
  await createLife(start, () => {}).bring();
  retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(beginAnew).not.toHaveBeenCalled();
  expect(told).toEqual(['failure', 'nothing']);
});

it('tries again by itself in a kiosk, one try at a time', async () => {
  vi.stubGlobal('location', { href: 'https://museum.example/?kiosk=1', search: '?kiosk=1' });
  const start = vi.fn<() => Promise<Shell>>().mockRejectedValue(new TypeError('code'));
  const life = createLife(start, () => {});
  await life.bring();
  // Somebody is faster: that is the next try, and not one more.
  await vi.advanceTimersByTimeAsync(10_000);
  retry();
  await vi.advanceTimersByTimeAsync(19_000);
  expect(start).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(start).toHaveBeenCalledTimes(3);
});
