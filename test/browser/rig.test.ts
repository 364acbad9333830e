import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer, type SiteServer } from '../../tools/serve/server';
import { contentSecurityPolicy } from '../../tools/site/headers/policy';
import { openPage } from '../support/page';

/** The test rig itself: what it promises to notice, it must notice. */
let folder: string;
let server: SiteServer;
let elsewhere: SiteServer;
let site: string;

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Rig</title><link rel="icon" href="data:,">${body}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hemicycle-rig-'));
  server = await createSiteServer({
    root: folder,
    headers: { 'content-security-policy': contentSecurityPolicy() },
  });
  elsewhere = await createSiteServer({ root: folder });
  site = server.url;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('index.html', page('<p>without script</p><script src="quiet.js"></script>'));
  write('quiet.js', 'document.querySelector("p").textContent = "with script";');
  write('inline.html', page('<script>window.ran = true</script>'));
  write('eval.html', page('<script src="eval.js"></script>'));
  write('eval.js', 'new Function("return 1")();');
  write('throws.html', page('<script src="throws.js"></script>'));
  write('throws.js', 'Promise.reject(new Error("planted rejection")); throw new Error("planted error");');
  write('logs.html', page('<script src="logs.js"></script>'));
  write('logs.js', 'console.error("planted message"); console.warn("only a warning");');
  write('missing.html', page('<img alt="" src="nowhere.webp">'));
  write('foreign.html', page(`<img alt="" src="${elsewhere.url}quiet.js">`));
});
afterAll(async () => {
  await Promise.all([server.close(), elsewhere.close()]);
  rmSync(folder, { recursive: true });
});

describe('openPage', () => {
  it('finds nothing amiss on a quiet page', async () => {
    const opened = await openPage({ site });
    expect(await opened.page.textContent('p')).toBe('with script');
    expect(opened.status).toBe(200);
    expect(opened.complaints).toEqual([]);
    opened.assertQuiet();
  });

  it.each([
    ['a script in the page', 'inline.html', /Content Security Policy/],
    ['code made from text', 'eval.html', /unsafe-eval/],
    ['an error', 'throws.html', /planted error/],
    ['a rejection', 'throws.html', /planted rejection/],
    ['a message', 'logs.html', /planted message/],
    ['a missing file', 'missing.html', /404.*nowhere\.webp/],
    ['a request to another origin', 'foreign.html', /foreign request: http/],
  ])('complains about %s', async (_what, path, complaint) => {
    const opened = await openPage({ site, path, lawful: false });
    await expect.poll(() => opened.complaints.join('\n')).toMatch(complaint);
    expect(() => opened.assertQuiet()).toThrow();
    expect(() => opened.assertQuiet(/./)).not.toThrow();
    expect(opened.complaints.join('\n')).not.toContain('only a warning');
  });

  it('takes script, WebGL, storage and the network away', async () => {
    const still = await openPage({ site, javaScript: false });
    expect(await still.page.textContent('p')).toBe('without script');
    const poor = await openPage({ site, webgl: false, storage: false, offlineAfter: 'load' });
    const found = await poor.page.evaluate(() => {
      const canvas = document.createElement('canvas');
      let storage = 'works';
      try {
        localStorage.setItem('a', 'b');
      } catch (error) {
        storage = (error as Error).name;
      }
      return [canvas.getContext('webgl2'), canvas.getContext('2d') !== null, storage, navigator.onLine];
    });
    expect(found).toEqual([null, true, 'SecurityError', false]);
  });

  it('has WebGL 2 where it is not taken away, and is a phone when asked', async () => {
    const opened = await openPage({ site, viewport: 'phone', reducedMotion: true, query: { note: 'a b' } });
    const found = await opened.page.evaluate(() => [
      document.createElement('canvas').getContext('webgl2') !== null,
      navigator.maxTouchPoints > 0,
      innerWidth,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
      location.search,
    ]);
    expect(found).toEqual([true, true, expect.any(Number), true, '?note=a+b']);
  });
});
