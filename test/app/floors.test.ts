import { afterEach, expect, it, vi } from 'vitest';
import type { Visit } from '#visit';
import { createFloors } from '../../src/app/floors';
import { flatFloor } from '../support/flat-floor';
import { smallVenue } from '../support/small-exhibition';

afterEach(() => {
  vi.unstubAllGlobals();
});

function setUp() {
  const setFloor = vi.fn();
  const leaving = new AbortController();
  const visit = { data: { venue: smallVenue() }, setFloor } as unknown as Visit;
  return { setFloor, leaving, floors: createFloors(visit, '/venue/', leaving.signal) };
}

it.each([
  ['is not there', () => new Response('', { status: 404 }), /404/],
  ['is something else', () => new Response('<!doctype html>'), /not JSON/],
  ['is cut off', () => new Response(JSON.stringify(flatFloor()).slice(0, 200)), /not JSON/],
  ['is of another shape', () => new Response('{"version":1}'), /cannot be used/],
])('a floor that %s is told in a sentence, and asked for again', async (_what, answer, sentence) => {
  const { floors, setFloor } = setUp();
  vi.stubGlobal('fetch', async () => answer());
  await expect(floors.bring('main')).rejects.toThrow(sentence);
  expect(setFloor).not.toHaveBeenCalled();
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(flatFloor())));
  await floors.bring('main');
  expect(setFloor).toHaveBeenCalledTimes(1);
});

it('a floor that nobody wants any more is given up at once, and reaches nobody', async () => {
  const { floors, setFloor, leaving } = setUp();
  const fetch = vi.fn(
    (_url: string, { signal }: { signal: AbortSignal }) =>
      new Promise<Response>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      }),
  );
  vi.stubGlobal('fetch', fetch);
  const coming = floors.bring('main');
  leaving.abort();
  await expect(coming).rejects.toThrow('aborted');
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(setFloor).not.toHaveBeenCalled();
});
