import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, fetchText, readWithin } from '../../src/app/fetch-data';
import { nested } from '../fixtures/hostile/case';
import { ENCODINGS } from '../fixtures/hostile/encodings';

const answer = (body: Uint8Array | string) =>
  vi.stubGlobal('fetch', async () => new Response(body as BodyInit));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it.each(ENCODINGS)('a text comes as UTF-8 or not at all: $name', async ({ make, code }) => {
  answer(make());
  const coming = fetchText('x.json');
  if (code === null) expect(await coming).toMatch(/^\{.*\}$/);
  else await expect(coming).rejects.toMatchObject({ lines: [expect.stringContaining(code)] });
});

it('gives up what goes on without end, before it is in memory', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1000;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  await expect(readWithin(new Response(endless), 50_000, 'bomb.json')).rejects.toThrow('too large');
  expect(sent).toBeLessThan(60_000);
});

it('parses no JSON that is nested out of all proportion', async () => {
  answer(nested(100_000));
  await expect(fetchJson('x.json')).rejects.toThrow('not JSON');
});

/** A body that comes piece by piece, one each so many seconds; what follows the last is up to the test. */
function trickle(pieces: readonly string[], seconds: number, end: 'whole' | 'cut' | 'silence' = 'whole') {
  let sent = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (sent > 0) await new Promise((done) => setTimeout(done, 1000 * seconds));
        const piece = pieces[sent];
        sent += 1;
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (end === 'whole') controller.close();
        else if (end === 'cut') controller.error(new TypeError('network error'));
        else await new Promise(() => {});
      },
    }),
  );
}

/** A fetch that answers in turn, the last for ever after. */
const inTurn = (...answers: (() => Response | Promise<Response>)[]) => {
  const fetch = vi.fn(async (_url: string, _init?: RequestInit) => {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    return (next as () => Response)();
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

describe('a text of the site', () => {
  it('may be slow as long as it comes', async () => {
    vi.useFakeTimers();
    const fetch = inTurn(() => trickle(['{"a":', '1', '}'], 15));
    const coming = fetchText('x.json');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await coming).toBe('{"a":1}');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['breaks off', () => trickle(['{"a"'], 0, 'cut')],
    ['falls silent', () => trickle(['{"a"'], 0, 'silence')],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('that %s is asked for three times, and then given up in a sentence', async (_what, answer) => {
    vi.useFakeTimers();
    const fetch = inTurn(answer);
    const told = expect(fetchText('x.json')).rejects.toThrow('x.json did not come');
    await vi.advanceTimersByTimeAsync(120_000);
    await told;
    expect(fetch).toHaveBeenCalledTimes(3);
    const recovered = inTurn(answer, () => new Response('{}'));
    const coming = fetchText('x.json');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await coming).toBe('{}');
    expect(recovered).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('to which nobody answers is given up as well, and its request with it', async () => {
    vi.useFakeTimers();
    let given = 0;
    vi.stubGlobal(
      'fetch',
      (_url: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            given += 1;
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    );
    const told = expect(fetchText('x.json')).rejects.toThrow('did not come');
    await vi.advanceTimersByTimeAsync(120_000);
    await told;
    expect(given).toBe(3);
  });

  it('that is not there is asked for once', async () => {
    const fetch = inTurn(() => new Response('', { status: 404 }));
    await expect(fetchText('x.json')).rejects.toThrow('404');
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
