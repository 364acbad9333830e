import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../tools/catalog/read-source';
import { runCheck } from '../../../tools/catalog/run';
import { readFixture } from '../../catalog/fixtures';

const small = readFixture('small.json');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hemicycle-catalog-'));
  await writeFile(join(folder, 'small.json'), small);
  await writeFile(join(folder, 'broken.json'), readFixture('broken/unknown-key.json'));
  await mkdir(join(folder, 'site/models/venues/cabinet'), { recursive: true });
  await writeFile(join(folder, 'site/models/venues/cabinet/venue.json'), '{}');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the command prints for arguments, and the status that it ends with. Paths lose the folder of the test. */
async function run(...given: readonly string[]) {
  const printed: string[] = [];
  const status = await runCheck(given, {
    catalog: join(folder, 'small.json'),
    site: join(folder, 'site'),
    print: (text) => printed.push(text),
  });
  return { status, text: printed.join('\n').replaceAll(`${folder}/`, '') };
}

/** A server for one test, and its address. */
async function withServer<T>(answer: RequestListener, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/catalog.json`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('catalog:check', () => {
  it('prints a line a problem and one on all of them', async () => {
    expect(await run(join(folder, 'broken.json'))).toEqual({
      status: 1,
      text: [
        'broken.json:30:7 unknown-key "sumary" is not known here; did you mean "summary"? (works[0].sumary)',
        'broken.json: 1 error (unknown-key).',
      ].join('\n'),
    });
  });

  it('reads the catalog of this exhibition when none is named, and asks its building', async () => {
    const { status, text } = await run();
    expect(status).toBe(1);
    expect(text).toMatch(
      /^small\.json:9:12 bad-venue The building "models\/venues\/cabinet\/venue\.json" cannot be read/,
    );
  });

  it('misses files of the site, and no model as long as there is none', async () => {
    const { status, text } = await run('--site', join(folder, 'nowhere'));
    expect(status).toBe(1);
    expect(text.split('\n')).toEqual([
      'small.json:9:12 missing-file There is no file "models/venues/cabinet/venue.json" in the site; add it or correct the path. (venue)',
      'small.json: 1 error (missing-file).',
    ]);
  });

  it('misses models once there are some', async () => {
    const site = join(folder, 'site-with-models');
    await mkdir(join(site, 'models'), { recursive: true });
    await writeFile(join(site, 'models/manifest.json'), '{"version": 1, "works": {}, "venues": {}}');
    expect((await run('--site', site)).text).toContain(
      'small.json:22:13 missing-model There is no model of "ring"',
    );
    await writeFile(join(site, 'models/manifest.json'), '{');
    expect((await run('--site', site)).text).toContain('manifest-invalid "models/manifest.json" is not JSON');
  });

  it('speaks JSON', async () => {
    const { text } = await run(join(folder, 'broken.json'), '--json');
    expect(JSON.parse(text)).toEqual({
      source: 'broken.json',
      errors: 1,
      warnings: 0,
      problems: [
        {
          severity: 'error',
          code: 'unknown-key',
          message: '"sumary" is not known here; did you mean "summary"?',
          file: 'broken.json',
          line: 30,
          column: 7,
          path: 'works[0].sumary',
        },
      ],
    });
  });

  it('tells in one sentence that there is no such file', async () => {
    expect(await run(join(folder, 'none.json'))).toEqual({
      status: 1,
      text: 'none.json unreadable There is no such file; is the path right?\nnone.json: 1 error (unreadable).',
    });
    expect((await run(folder)).text).toContain('This is a folder; name the catalog in it.');
  });

  it('tells how it is used', async () => {
    expect((await run('--help')).status).toBe(0);
    expect(await run('--nope')).toMatchObject({ status: 1, text: expect.stringContaining('--site') });
    expect((await run('a.json', 'b.json')).status).toBe(1);
  });

  it('reads from the web, and asks no building there', async () => {
    const { status, text } = await withServer(
      (_, response) => response.end(small),
      (address) => run(address),
    );
    expect(status).toBe(0);
    expect(text).toMatch(/^http:.*: nothing to complain about\.$/);
  });

  it('ends with 0 when there are warnings alone', async () => {
    const warned = readFixture('broken/implausible-dimension.json');
    const { status, text } = await withServer(
      (_, response) => response.end(warned),
      (address) => run(address),
    );
    expect(status).toBe(0);
    expect(text).toMatch(/: 1 warning \(implausible-size\)\.$/);
  });
});

describe('readSource', () => {
  const sentenceOf = async (source: string, seconds?: number) =>
    (await readSource(source, seconds)).problems[0]?.message;

  it('tells what the server answers', async () => {
    const answer: RequestListener = (_, response) => response.writeHead(404).end('Not here');
    expect(await withServer(answer, (address) => sentenceOf(address))).toBe(
      'The server answers 404 Not Found; is the address right?',
    );
  });

  it('waits only so long', async () => {
    const sentence = await withServer(
      () => undefined,
      (address) => sentenceOf(address, 0.2),
    );
    expect(sentence).toBe('The server has not sent the catalog within 0.2 seconds; try again later.');
  });

  it('waits only so long for the rest, too', async () => {
    const answer: RequestListener = (_, response) => void response.write('{');
    const sentence = await withServer(answer, (address) => sentenceOf(address, 0.2));
    expect(sentence).toContain('within 0.2 seconds');
  });

  it('tells that nobody answers', async () => {
    const address = await withServer(
      () => undefined,
      async (gone) => gone,
    );
    expect(await sentenceOf(address)).toBe(
      'The address cannot be reached (ECONNREFUSED); are you online, and is it right?',
    );
  });
});
