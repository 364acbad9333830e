import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginAnew } from '../../src/app/begin-anew';

const HERE = 'https://museum.example/works/asyk/';
const reload = vi.fn();
const assign = vi.fn();
const stop = vi.fn();
const fetch = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  for (const spy of [reload, assign, stop, fetch]) spy.mockReset();
  vi.stubGlobal('location', { href: HERE, reload, assign });
  vi.stubGlobal('window', { stop });
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('stays where the network has no new page, whatever it says instead', async () => {
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await beginAnew();
  fetch.mockResolvedValueOnce(new Response('', { status: 503 }));
  await beginAnew();
  // It keeps silent, until it is given up.
  fetch.mockImplementationOnce(
    (_url, { signal }: { signal: AbortSignal }) =>
      new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
  );
  const waiting = beginAnew();
  await vi.advanceTimersByTimeAsync(20_000);
  await waiting;
  expect(reload).not.toHaveBeenCalled();
});

it('loads the page anew, or another one, and is done when neither came after all', async () => {
  fetch.mockImplementation(async () => new Response(''));
  const ended = vi.fn();
  void beginAnew().then(ended);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(reload).toHaveBeenCalledTimes(1);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(stop).toHaveBeenCalledTimes(1);
  expect(ended).toHaveBeenCalledTimes(1);
  void beginAnew(`${HERE}?mode=hall`);
  await vi.advanceTimersByTimeAsync(0);
  expect(assign).toHaveBeenCalledExactlyOnceWith(`${HERE}?mode=hall`);
  expect(reload).toHaveBeenCalledTimes(1);
});

it('leaves the page alone whose visitor has gone on meanwhile', async () => {
  const leaving = new AbortController();
  fetch.mockImplementation(async () => {
    leaving.abort();
    return new Response('');
  });
  await beginAnew(HERE, leaving.signal);
  expect(reload).not.toHaveBeenCalled();
});
