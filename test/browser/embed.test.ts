import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Gallery, GalleryState } from '../../src/embed/client/public';
import { type Museum, openMuseum } from '../support/museum';
import { openPage, shot } from '../support/page';

/** The exhibition on one origin, a museum on another: real frames, real messages. */
let museum: Museum;
beforeAll(async () => {
  museum = await openMuseum(inject('siteUrl'));
});
afterAll(() => museum.close());

/** The museum fetches nothing but its own and the exhibition's. */
const exhibition = () => new RegExp(`^foreign request: ${inject('siteUrl')}`);

type Embed = HTMLElement & { gallery: Gallery | null };

/** Waits until the gallery of an element has answered, and asks it something. */
async function ask<Value>(page: Page, id: string, method: keyof Gallery, ...args: unknown[]): Promise<Value> {
  await page.waitForFunction((name) => (find(name) as Embed | null)?.gallery, id);
  return page.evaluate(
    async ([name, what, given]) => {
      const gallery = (find(name) as Embed).gallery as unknown as Record<
        string,
        (...all: unknown[]) => unknown
      >;
      return (await gallery[what]?.(...given)) as Value;
    },
    [id, method, args] as const,
  );
}

/** An element wherever it stands, in a shadow root too; and what the galleries have told. */
declare function find(id: string): Element | null;
declare const told: { id: string; event: string; detail: unknown }[];
const listening = async (settings: Parameters<typeof openPage>[0]) =>
  openPage({
    ...settings,
    prepare: (context) =>
      context.addInitScript(() => {
        if (window.parent !== window) return;
        const roots: (Document | ShadowRoot)[] = [document];
        Object.assign(window, {
          roots,
          told: [],
          find: (id: string) => roots.map((root) => root.getElementById(id)).find(Boolean) ?? null,
        });
        document.addEventListener('hemicycle', (event) => {
          const [element] = event.composedPath() as [Element];
          told.push({ id: element.id, ...(event as CustomEvent).detail });
        });
      }),
  });

const pageOf = (body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Museum</title><link rel="icon" href="icon.svg">
<link rel="stylesheet" href="museum.css">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://forum.example; frame-src https://forum.example; style-src 'self'; img-src 'self'">
<script type="module" src="https://forum.example/embed.js" crossorigin></script></head><body><main><h1>Museum</h1>${body}</main></body></html>`;

describe('the exhibition on a museum’s page', () => {
  it('works in a sandbox without an origin, in a shadow root, and lets itself be shouted at', async () => {
    museum.page(
      'shadow.html',
      pageOf('<div id="host"></div><script type="module" src="shadow.js"></script>'),
    );
    museum.page(
      'shadow.js',
      `const root = document.getElementById('host').attachShadow({ mode: 'open' });
      const embed = document.createElement('hemicycle-embed');
      embed.id = 'sealed';
      embed.title = 'Asyk';
      embed.setAttribute('sandbox', 'allow-scripts');
      embed.setAttribute('src', 'https://forum.example/embed/works/asyk/');
      roots.push(root);
      root.append(embed);`,
    );
    const { page, assertQuiet } = await listening({
      site: museum.url,
      path: 'shadow.html',
      viewport: 'small',
      drawn: true,
    });
    await page.waitForFunction(() => (find('sealed') as Embed | null)?.gallery?.connected);
    // 10,000 messages of other formats and 1,000 connections that nobody made, from the page's own window.
    await page.evaluate(() => {
      const { frame } = (find('sealed') as Embed).gallery as Gallery;
      for (let count = 0; count < 10_000; count += 1)
        frame.contentWindow?.postMessage({ penpal: 'syn', count }, '*');
      for (let count = 0; count < 1000; count += 1)
        frame.contentWindow?.postMessage({ hemicycle: 'connect', protocols: [1], key: `${count}` }, '*');
    });
    const hello = await ask<{ state: GalleryState }>(page, 'sealed', 'hello');
    expect(hello.state.work).toBe('asyk');
    await expect(ask(page, 'sealed', 'setHour', 'midnight')).rejects.toThrow(/no hour/);
    await expect(ask(page, 'sealed', 'open', { work: 7 })).rejects.toThrow(/"work" must be/);
    await ask(page, 'sealed', 'enter');
    expect((await ask<GalleryState>(page, 'sealed', 'getState')).mode).not.toBe('page');
    await shot(page, 'embed-sandbox-hall');
    assertQuiet(exhibition());
  });

  it('lets the page scroll, keeps no focus and gives the keys back', async () => {
    const options = 'start=list&motion=reduced';
    museum.page(
      'list.html',
      pageOf(
        `<hemicycle-embed id="list" title="List" src="https://forum.example/embed/fr/works/asyk/?${options}"></hemicycle-embed>`,
      ),
    );
    const { page, assertQuiet } = await listening({ site: museum.url, path: 'list.html', viewport: 'phone' });
    await expect.poll(() => page.locator('#list').getAttribute('showing')).toBe('list');
    const frame = page.frameLocator('#list iframe');
    await frame.getByRole('main').waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await frame.getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('list');
    // A work that is opened in the list is told, and nothing of the frame is in the page's history.
    const before = await page.evaluate(() => history.length);
    await ask(page, 'list', 'setLanguage', 'en');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await shot(page, 'embed-list-phone');
    assertQuiet(exhibition());
  });

  it('is reached with Tab and left with it, and is no wider than a telephone', async () => {
    const { page, assertQuiet } = await listening({ site: museum.url, viewport: 'phone' });
    await page.waitForFunction(() => (find('asyk') as Embed | null)?.gallery?.connected);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.tagName ?? '';
      });
    const way: string[] = [];
    for (let press = 0; press < 9 && way.at(-1) !== 'BUTTON'; press += 1) {
      await page.keyboard.press('Tab');
      way.push(await focused());
    }
    // Two links of the page, two of the poster, and on to the page's own button.
    expect(way).toEqual(['A', 'A', 'IFRAME', 'IFRAME', 'BUTTON']);
    assertQuiet(exhibition());
  });

  it('has one live hall however many galleries there are: where one goes on, the other gives its own back', async () => {
    const { page, assertQuiet } = await listening({ site: museum.url, viewport: 'small' });
    const halls = async () => {
      const counts = page.frames().map((frame) => frame.locator('canvas').count());
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    };
    await ask(page, 'asyk', 'enter');
    await expect.poll(halls).toBe(1);
    // The second one begins when it comes near.
    expect(await page.evaluate(() => (find('country') as Embed).gallery)).toBeNull();
    await page.locator('#country').scrollIntoViewIfNeeded();
    await ask(page, 'country', 'enter');
    await expect.poll(() => page.locator('#asyk').getAttribute('showing')).toBe('poster');
    await expect.poll(() => page.locator('#country').getAttribute('showing')).toBe('hall');
    await expect.poll(halls).toBe(1);
    expect(
      await page.evaluate(() => told.filter(({ event }) => event === 'suspend').map(({ id }) => id)),
    ).toEqual(['asyk']);
    // Neither took the other for one that has died, and the one that lives would be missed.
    const marks = () =>
      page
        .frame({ url: /\/countries\// })
        ?.evaluate(() =>
          Object.entries(sessionStorage).flatMap(([key, value]) => (/hall-on/.test(key) ? [value] : [])),
        );
    await expect.poll(marks).toEqual(['1']);
    assertQuiet(exhibition());
  });

  it('refuses a page that the address does not name, and says so to whoever keeps it', async () => {
    const src = 'https://forum.example/embed/works/asyk/?host=https%3A%2F%2Felsewhere.example';
    museum.page(
      'stranger.html',
      pageOf(
        `<iframe id="frame" title="Asyk" src="${src}"></iframe><script type="module" src="stranger.js"></script>`,
      ),
    );
    museum.page(
      'stranger.js',
      `import { connectGallery } from 'https://forum.example/embed.js';
      window.connectGallery = connectGallery;`,
    );
    const { page } = await openPage({ site: museum.url, path: 'stranger.html' });
    await page.waitForFunction(() => 'connectGallery' in window);
    const message = await page.evaluate(() => {
      const { connectGallery } = window as unknown as { connectGallery: (frame: Element | null) => unknown };
      try {
        connectGallery(document.getElementById('frame'));
        return 'connected';
      } catch (error) {
        return `${(error as { code: string }).code}: ${(error as Error).message}`;
      }
    });
    expect(message).toMatch(
      /^bad-address: .*https:\/\/elsewhere\.example alone .* this page is of http:\/\/localhost/,
    );

    // Whoever does not ask first hears nothing, and reads why in the console.
    await page.frameLocator('#frame').getByRole('main').waitFor();
    const warned = page.waitForEvent(
      'console',
      (told) => told.type() === 'warning' && /host=/.test(told.text()),
    );
    const answers = await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel();
      const heard: unknown[] = [];
      port1.onmessage = ({ data }) => heard.push(data);
      const frame = document.getElementById('frame') as HTMLIFrameElement;
      frame.contentWindow?.postMessage({ hemicycle: 'connect', protocols: [1], key: 'x' }, '*', [port2]);
      await new Promise((done) => setTimeout(done, 500));
      return heard.length;
    });
    expect(answers).toBe(0);
    expect((await warned).text()).toContain('https://elsewhere.example alone');
  });
});
