import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createSiteServer, type SiteServerSettings } from '../../../tools/serve/server';

let outside: string;
let root: string;

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'hemicycle-serve-'));
  root = join(outside, 'dist');
  mkdirSync(join(root, 'works/tumor'), { recursive: true });
  mkdirSync(join(root, 'assets'));
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(outside, 'dist-secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), `<p>home</p>${' '.repeat(5000)}`);
  writeFileSync(join(root, '404.html'), '<p>lost</p>');
  writeFileSync(join(root, 'works/404.html'), '<p>no such work</p>');
  writeFileSync(join(root, 'works/tumor/index.html'), '<p>tumor</p>');
  writeFileSync(join(root, 'assets/main-a1B2_c3D.js'), 'export {}');
  writeFileSync(join(root, 'room.glb'), Buffer.alloc(1000, 7));
});
afterAll(() => rmSync(outside, { recursive: true }));

async function serve(settings: Partial<SiteServerSettings> = {}) {
  const server = await createSiteServer({ root, ...settings });
  onTestFinished(server.close);
  return server;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** A request whose path is sent as it stands: fetch would tidy `..` away and decompress. */
function get(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const call = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    call.on('error', fail);
    call.end();
  });
}

describe('the site server', () => {
  it('serves files, folders and the page for what is missing', async () => {
    const { url } = await serve();
    const home = await get(url, '/');
    expect(home.status).toBe(200);
    expect(home.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(home.headers['access-control-allow-origin']).toBe('*');
    expect((await get(url, '/works/tumor/?note=clasp')).body.toString()).toBe('<p>tumor</p>');
    expect((await get(url, '/room.glb')).headers['content-type']).toBe('model/gltf-binary');
    const moved = await get(url, '/works/tumor');
    expect([moved.status, moved.headers['location']]).toEqual([301, '/works/tumor/']);
    for (const path of ['/nobody/here/', '/nothing.glb', '/empty', '/empty/']) {
      const lost = await get(url, path);
      expect([path, lost.status, lost.body.toString()]).toEqual([path, 404, '<p>lost</p>']);
    }
    for (const path of ['/works/nobody/', '/works/no.glb', '/works/tumor/none/']) {
      const lost = await get(url, path);
      expect([path, lost.status, lost.body.toString()]).toEqual([path, 404, '<p>no such work</p>']);
    }
  });

  it('never leaves its folder', async () => {
    const { url } = await serve();
    const paths = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/works/../../secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '/../dist-secret.txt',
      '/%00',
      '/%E0%A4%A',
    ];
    for (const path of paths) {
      const answer = await get(url, path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.body.toString()).not.toContain('secret');
    }
  });

  it('compresses text as the client asks and counts the bytes sent', async () => {
    const server = await serve();
    const brotli = await get(server.url, '/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toContain('home');
    const gzip = await get(server.url, '/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gzip.body).toString()).toContain('home');
    const plain = await get(server.url, '/');
    expect(plain.body.length).toBeGreaterThan(5000);
    const model = await get(server.url, '/room.glb', { 'accept-encoding': 'br' });
    expect(model.headers['content-encoding']).toBeUndefined();
    expect(server.log.map(({ path, status, bytes }) => [path, status, bytes])).toEqual([
      ['/', 200, brotli.body.length],
      ['/', 200, gzip.body.length],
      ['/', 200, plain.body.length],
      ['/room.glb', 200, 1000],
    ]);
    expect(brotli.body.length).toBeLessThan(200);
  });

  it('lets browsers keep what never changes, and asks again for the rest', async () => {
    const { url } = await serve();
    expect((await get(url, '/assets/main-a1B2_c3D.js')).headers['cache-control']).toContain('immutable');
    const model = await get(url, '/room.glb');
    expect(model.headers['cache-control']).toBe('no-cache');
    const again = await get(url, '/room.glb', { 'if-none-match': String(model.headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('sends pieces, when they are of what the client has a piece of', async () => {
    const { url } = await serve();
    const piece = (range: string, more: Record<string, string> = {}) =>
      get(url, '/room.glb', { range, ...more });
    const whole = await get(url, '/room.glb');
    expect(whole.headers['accept-ranges']).toBe('bytes');
    for (const [range, status, told, length] of [
      ['bytes=0-99', 206, 'bytes 0-99/1000', 100],
      ['bytes=990-', 206, 'bytes 990-999/1000', 10],
      ['bytes=-10', 206, 'bytes 990-999/1000', 10],
      ['bytes=900-5000', 206, 'bytes 900-999/1000', 100],
      ['bytes=1000-', 416, 'bytes */1000', undefined],
      ['bytes=-0', 416, 'bytes */1000', undefined],
      ['bytes=5-2', 200, undefined, 1000],
      ['bytes=0-1,5-6', 200, undefined, 1000],
      ['lines=0-1', 200, undefined, 1000],
    ] as const) {
      const { status: got, headers, body } = await piece(range);
      expect([range, got, headers['content-range']]).toEqual([range, status, told]);
      if (length !== undefined) expect(body.length).toBe(length);
    }
    expect((await piece('bytes=0-9', { 'if-range': String(whole.headers['etag']) })).status).toBe(206);
    expect((await piece('bytes=0-9', { 'if-range': '"another"' })).status).toBe(200);
    const text = await get(url, '/', { range: 'bytes=0-3', 'accept-encoding': 'br' });
    expect([text.status, text.body.toString(), text.headers['content-encoding']]).toEqual([
      206,
      '<p>h',
      undefined,
    ]);
  });

  it('sends what was compressed beforehand, while it is of the same file', async () => {
    writeFileSync(join(root, 'data.json'), '{}');
    writeFileSync(join(root, 'data.json.br'), 'as it was packed');
    const { url } = await serve();
    const ask = () => get(url, '/data.json', { 'accept-encoding': 'br' });
    const packed = await ask();
    expect([packed.body.toString(), packed.headers['content-encoding']]).toEqual(['as it was packed', 'br']);
    utimesSync(join(root, 'data.json.br'), 0, 0);
    expect(brotliDecompressSync((await ask()).body).toString()).toBe('{}');
    // What is stored of one form is not taken for another.
    const plain = await get(url, '/data.json');
    expect(plain.headers['etag']).not.toBe(packed.headers['etag']);
    const known = await get(url, '/data.json', { 'if-none-match': `"x", ${plain.headers['etag']}` });
    expect(known.status).toBe(304);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const server = await serve();
    const head = await get(server.url, '/room.glb', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '1000', 0]);
    expect((await get(server.url, '/room.glb', {}, 'PUT')).status).toBe(405);
  });

  it('lives under any base path', async () => {
    const { url } = await serve({ base: '/museum/hall/' });
    expect(url).toMatch(/\/museum\/hall\/$/);
    expect((await get(url, '/museum/hall/works/tumor/')).status).toBe(200);
    expect((await get(url, '/museum/hall')).headers['location']).toBe('/museum/hall/');
    expect((await get(url, '/works/tumor/')).status).toBe(404);
    await expect(createSiteServer({ root, base: 'museum' })).rejects.toThrow('slash');
  });

  it('adds the headers it is given', async () => {
    const policy = "default-src 'self'";
    const { url } = await serve({ headers: { 'content-security-policy': policy } });
    expect((await get(url, '/')).headers['content-security-policy']).toBe(policy);
    expect((await get(url, '/nobody')).headers['content-security-policy']).toBe(policy);
  });

  it('fails as it is told', async () => {
    const server = await serve({
      faults: (path) => {
        if (path === '/room.glb') return { kind: 'cut', bytes: 100 };
        if (path === '/works/tumor/') return { kind: 'missing' };
        return path === '/' ? { kind: 'delay', seconds: 0.05 } : { kind: 'stall' };
      },
    });
    await expect(get(server.url, '/room.glb')).rejects.toThrow('aborted');
    expect((await get(server.url, '/works/tumor/')).status).toBe(404);
    const before = performance.now();
    expect((await get(server.url, '/')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(40);
    const silent = get(server.url, '/assets/main-a1B2_c3D.js').then(
      () => 'answered',
      () => 'closed',
    );
    await server.close();
    expect(await silent).toBe('closed');
    expect(server.log.map(({ bytes, status }) => [status, bytes])).toEqual([
      [200, 100],
      [404, '<p>no such work</p>'.length],
      [200, 5000 + '<p>home</p>'.length],
    ]);
  });
});
