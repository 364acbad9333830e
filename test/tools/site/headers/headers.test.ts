import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressFolder } from '../../../../tools/site/headers/compress';
import { contentSecurityPolicy } from '../../../../tools/site/headers/policy';
import { EVERYWHERE, headersOf } from '../../../../tools/site/headers/rules';
import { headersFile, serverFiles } from '../../../../tools/site/headers/server-files';

const folders = ['works', 'fr', 'kk', 'embed'];
const languages = ['fr', 'kk'];
const catalogs = ['https://museum.example/forum/'];
const html = 'text/html; charset=utf-8';
const policyOf = (path: string, type = html) => headersOf(path, type)['content-security-policy'] ?? '';

it('a page runs nothing of others, nothing inline and nothing made from text', () => {
  const policy = contentSecurityPolicy();
  const script = policy.split('; ').find((part) => part.startsWith('script-src'));
  expect(script).toBe("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/'unsafe-eval'|https?:/);
});

it('other exhibitions may bring data, pictures and sounds, and never script', () => {
  const parts = contentSecurityPolicy({ catalogs }).split('; ');
  const allowing = parts.filter((part) => part.includes('museum.example')).map((part) => part.split(' ')[0]);
  expect(allowing).toEqual(['connect-src', 'img-src', 'media-src']);
});

it('pages are framed by their own site, embeds by anybody, and files have no policy', () => {
  expect(policyOf('works/asyk/')).toMatch(/; frame-ancestors 'self'$/);
  expect(policyOf('embed/works/asyk/')).toMatch(/; frame-ancestors \*$/);
  expect(policyOf('assets/a-12345678.js', 'text/javascript')).toBe('');
});

it('what is named by its content is kept for ever, and all else is asked for again', () => {
  expect(headersOf('assets/shell-AbCd_-12.js', 'text/javascript')['cache-control']).toContain('immutable');
  for (const path of ['catalog/exhibition.json', 'models/works/asyk/room.glb', 'assets/plain.js', 'sw.js'])
    expect(headersOf(path, 'application/json')['cache-control']).toBe('no-cache');
});

it.each(serverFiles({ folders, languages, catalogs }))('$path sends all of it', ({ path, text }) => {
  for (const [name, value] of Object.entries(EVERYWHERE)) {
    expect(text.toLowerCase(), path).toContain(name);
    expect(text).toContain(value);
  }
  expect(text).toContain(contentSecurityPolicy({ catalogs }));
  for (const framing of ["frame-ancestors 'self'", 'frame-ancestors *', 'immutable', 'no-cache'])
    expect(text).toContain(framing);
  for (const type of ['model/gltf-binary', 'image/ktx2', 'application/manifest+json', 'application/ld+json'])
    expect(text).toContain(type);
  const count = (sign: string) => text.split(sign).length - 1;
  expect(count('"') % 2).toBe(0);
  expect(count('{')).toBe(count('}'));
});

it.each(serverFiles({ folders, languages, catalogs }))(
  '$path has a page for unknown addresses in each language',
  ({ text }) => {
    expect(text).toContain('/404.html');
    for (const tag of languages)
      expect(text).toMatch(
        new RegExp(`/${tag}/404\\.html|\\([^)]*\\b${tag}\\b.*\\n(.*\\n)?.*re\\.spoken\\.1\\}/404`),
      );
  },
);

it('_headers is read as Netlify and Cloudflare read it, each page under one framing', () => {
  const rules = headersFile({ folders, languages, catalogs })
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      expect(lines.every((line) => /^ {2}[A-Za-z-]+: \S/.test(line))).toBe(true);
      expect(lines.every((line) => line.length < 2000)).toBe(true);
      return { path, lines };
    });
  const sentTo = (path: string) =>
    rules
      .filter(({ path: rule }) =>
        new RegExp(`^${rule.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/, '[^/]+')}$`).test(
          path,
        ),
      )
      .flatMap(({ lines }) => lines);
  expect(sentTo('/fr/works/asyk/').join()).toContain("frame-ancestors 'self'");
  expect(sentTo('/').join()).toContain("frame-ancestors 'self'");
  expect(sentTo('/embed/works/asyk/').join()).not.toContain('frame-ancestors');
  expect(sentTo('/embed/works/asyk/').join()).toContain("default-src 'none'");
  expect(sentTo('/assets/x-12345678.js').join()).toContain('immutable');
  expect(sentTo('/embed/0123456789abcdef/embed.js').join()).toContain('immutable');
  expect(sentTo('/embed.js').join()).not.toContain('immutable');
  expect(sentTo('/sw.js').join()).toContain('no-cache');
  expect(sentTo('/models/a.glb').join()).toContain('model/gltf-binary');
});

it('compressed files lie beside those that they unpack to, and only where that pays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  try {
    const text = 'silver and turquoise '.repeat(200);
    writeFileSync(join(folder, 'page.html'), text);
    writeFileSync(join(folder, 'short.txt'), 'silver');
    writeFileSync(join(folder, 'room.glb'), text);
    expect(await compressFolder(folder)).toBe(2);
    expect(await compressFolder(folder)).toBe(2);
    expect(readdirSync(folder).sort()).toEqual([
      'page.html',
      'page.html.br',
      'page.html.gz',
      'room.glb',
      'short.txt',
    ]);
    expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the container builds with options that there are, and copies what they write', () => {
  const root = join(import.meta.dirname, '../../../..');
  const recipe = readFileSync(join(root, 'Containerfile'), 'utf8');
  const build = readFileSync(join(root, 'tools/site/main.ts'), 'utf8');
  const options = recipe.match(/--(?:out|compress|server-files)\b/g) ?? [];
  expect(options).toHaveLength(3);
  for (const option of options) expect(build).toContain(`${option} `);
  expect(recipe).toContain('/server/Caddyfile');
  expect(serverFiles({ folders, languages, catalogs }).map(({ path }) => path)).toContain('Caddyfile');
  expect(readFileSync(join(root, '.dockerignore'), 'utf8')).toContain('node_modules');
});

it.each(serverFiles({ folders, languages, catalogs }))(
  '$path tells what is named by its content from what is not',
  ({ text }) => {
    const [, written = ''] = /(\^?\/\(assets[^\s#]*\$)/.exec(text) ?? [];
    const named = new RegExp(written.replace(/^\^?/, '^'));
    expect(named.test('/assets/shell-AbCd_-12.js')).toBe(true);
    expect(named.test('/embed/0123456789abcdef/embed.js')).toBe(true);
    for (const path of [
      '/catalog/exhibition.json',
      '/models/works/a-b/room.glb',
      '/embed/works/asyk/',
      '/embed/fr/',
    ])
      expect(named.test(path)).toBe(false);
  },
);
