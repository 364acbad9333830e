import { afterEach, expect, it, vi } from 'vitest';
import { fetchJson, fetchText, readWithin } from '../../src/app/fetch-data';
import { nested } from '../fixtures/hostile/case';
import { ENCODINGS } from '../fixtures/hostile/encodings';

const answer = (body: Uint8Array | string) =>
  vi.stubGlobal('fetch', async () => new Response(body as BodyInit));
afterEach(() => vi.unstubAllGlobals());

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
