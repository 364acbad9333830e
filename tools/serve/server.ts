import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Headers, isNamedByContent } from '../site/headers/rules';
import { copyOf, createCompressor, type Encoding, pickEncoding } from './compress';
import { contentTypeOf, isCompressible } from './content-type';
import { locate, locateNotFound } from './locate';
import { isKnown, readRange } from './ranges';

/** What goes wrong with one request, for tests of faults. `stall` never answers; `cut` breaks off after `bytes`; `other` answers with another body. */
export type Fault =
  | { readonly kind: 'delay'; readonly seconds: number }
  | { readonly kind: 'stall' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'other'; readonly body: string };

export interface ServedRequest {
  readonly method: string;
  /** The path of the address, with its base, without its query. */
  readonly path: string;
  readonly status: number;
  /** Bytes of the body as sent, that is compressed. */
  readonly bytes: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

export interface SiteServerSettings {
  /** The folder to serve. */
  readonly root: string;
  /** The path that the site lives under, with slashes at both ends; `/` unless told. */
  readonly base?: string;
  /** Any free port unless told. */
  readonly port?: number;
  /** This machine alone unless told. */
  readonly host?: string;
  /** Further headers of every answer, or of each by its path below the base and its media type. */
  readonly headers?: Headers | ((path: string, contentType: string) => Headers);
  readonly faults?: (path: string) => Fault | undefined;
}

export interface SiteServer {
  /** The address of the site, its base included, with a slash at the end. */
  readonly url: string;
  /** Every request answered so far. */
  readonly log: readonly ServedRequest[];
  readonly close: () => Promise<void>;
}

/** Serves a folder as any static host would: compressed text, pieces of files, the nearest `404.html`, nothing else that the site could lean on. */
export async function createSiteServer(settings: SiteServerSettings): Promise<SiteServer> {
  const root = resolve(settings.root);
  const base = settings.base ?? '/';
  if (!/^\/(.*\/)?$/.test(base)) throw new Error(`The base ${base} must begin and end with a slash.`);
  const compress = createCompressor();
  const log: ServedRequest[] = [];

  /** A file's bytes as they are sent: from the copy that was compressed beforehand, where one is as young as the file. */
  async function packed(path: string, etag: string, encoding: Encoding): Promise<Buffer> {
    const copy = encoding === 'identity' ? undefined : await copyOf(path, encoding);
    return copy ?? compress(`${path} ${etag}`, await readFile(path), encoding);
  }

  const furtherHeaders = (path: string, contentType: string): Headers =>
    typeof settings.headers === 'function'
      ? settings.headers(path.slice(base.length), contentType)
      : (settings.headers ?? {});

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = Date.now();
    const method = request.method ?? 'GET';
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
    const send = (status: number, headers: Record<string, string>, body: Buffer, cutAt = body.length) => {
      const sent = method === 'HEAD' ? Buffer.alloc(0) : body.subarray(0, cutAt);
      log.push({ method, path, status, bytes: sent.length, startedAt });
      response.writeHead(status, {
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        ...headers,
        ...furtherHeaders(path, headers['content-type'] ?? ''),
        ...(status === 304 ? {} : { 'content-length': String(body.length) }),
      });
      if (cutAt < body.length) response.write(sent, () => response.destroy());
      else response.end(sent);
    };
    const sendText = (status: number, text: string, headers: Record<string, string> = {}) =>
      send(status, { 'content-type': contentTypeOf('.txt'), ...headers }, Buffer.from(text));

    if (method !== 'GET' && method !== 'HEAD')
      return sendText(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    const fault = settings.faults?.(path);
    if (fault?.kind === 'stall') return;
    if (fault?.kind === 'other') return sendText(200, fault.body, { 'content-type': contentTypeOf(path) });
    if (fault?.kind === 'delay') await wait(fault.seconds * 1000);

    const found = fault?.kind === 'missing' ? ({ kind: 'missing' } as const) : await locate(root, base, path);
    if (found.kind === 'redirect') return sendText(301, 'Moved.', { location: found.to });
    const file = found.kind === 'file' ? found : await locateNotFound(root, base, path);
    if (file.kind !== 'file') return sendText(404, 'Not found.');

    const type = contentTypeOf(file.path);
    // A piece is one of the file as it is: pieces of what was compressed for one visitor fit nobody else's.
    const isPiece = request.headers.range !== undefined && found.kind === 'file';
    const encoding =
      isCompressible(type) && !isPiece ? pickEncoding(request.headers['accept-encoding']) : 'identity';
    const etag = `"${file.version}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const headers = {
      'accept-ranges': 'bytes',
      // What is missing now may be there the next time.
      'cache-control':
        found.kind === 'file' && isNamedByContent(path.slice(base.length))
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      'content-type': type,
      etag,
      ...(isCompressible(type) ? { vary: 'accept-encoding' } : {}),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    };
    if (found.kind === 'file' && isKnown(request.headers['if-none-match'], etag))
      return send(304, headers, Buffer.alloc(0));
    const body = await packed(file.path, etag, encoding);
    // Whoever has a piece of another version gets the whole of this one.
    const condition = request.headers['if-range'];
    const range =
      isPiece && (condition === undefined || condition === etag)
        ? readRange(request.headers.range, body.length)
        : 'whole';
    if (range === 'none')
      return sendText(416, 'There is no such piece.', { 'content-range': `bytes */${body.length}` });
    // A browser goes on where an answer broke off: its further pieces break off as well.
    const cutAt = fault?.kind === 'cut' ? fault.bytes : undefined;
    if (range !== 'whole') {
      const told = `bytes ${range.start}-${range.end}/${body.length}`;
      return send(
        206,
        { ...headers, 'content-range': told },
        body.subarray(range.start, range.end + 1),
        cutAt,
      );
    }
    send(found.kind === 'file' ? 200 : 404, headers, body, cutAt);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(settings.port ?? 0, settings.host ?? '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${settings.host ?? '127.0.0.1'}:${port}${base}`,
    log,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The folder that `npm run build` writes. */
export const builtSite = join(import.meta.dirname, '../../dist');
