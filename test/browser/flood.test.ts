import type { Frame } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { openMuseum } from '../support/museum';
import { openPage } from '../support/page';

/** Messages of each kind a second: 10,000 in all. */
const EACH = 2500;
/** How long each measure takes, milliseconds. */
const WHILE = 2500;

interface Host {
  /** What the frame has answered over the port. */
  heard: { type: string; id?: number; value?: unknown }[];
  call(id: number, method: string, ...args: unknown[]): void;
  /** Shouts at a window: foreign formats, connections that were played before, calls over the port. */
  shout(at: Window, each: number): void;
  hush(): void;
}
declare const host: Host;

/** A page that speaks with a frame without `embed.js`, as somebody may who means no good. */
const HOST = `
const frame = document.getElementById('hall');
const connect = { hemicycle: 'connect', protocols: [1], key: 'once' };
const { port1, port2 } = new MessageChannel();
const heard = [];
let timer, last = 100000;
port1.onmessage = ({ data }) => heard.push(data);
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow && data?.hemicycle === 'here') source.postMessage(connect, '*', [port2]);
}, { once: true });
window.host = {
  heard,
  call: (id, method, ...args) => port1.postMessage({ id, method, args }),
  shout(at, each) {
    clearInterval(timer);
    let sent = 0;
    const start = performance.now();
    const [here, there] = at === frame.contentWindow ? [port1, null] : (({ port1: a, port2: b }) => [a, b])(new MessageChannel());
    timer = setInterval(() => {
      for (const due = (performance.now() - start) / 1000 * each; sent < due; sent += 1) {
        at.postMessage({ penpal: 'syn', sent, text: 'x'.repeat(200) }, '*');
        at.postMessage('[iFrameSizer]' + sent, '*');
        at.postMessage(connect, '*', [new MessageChannel().port2]);
        here.postMessage({ id: ++last, method: 'getState', args: [] });
      }
    }, 10);
  },
  hush: () => clearInterval(timer),
};`;

const PAGE = `<!doctype html><title>Museum</title><link rel="icon" href="icon.svg">
<iframe id="hall" src="https://forum.example/embed/?catalog=catalog%2Fcabinet%2Fexhibition.json" width="240" height="180"></iframe>
<iframe id="other" srcdoc="<title>Advertisement</title>" width="50" height="50"></iframe>
<script src="host.js"></script>`;

/** Milliseconds between the frames of a hall that turns. */
const paceOf = (frame: Frame) =>
  frame.evaluate(
    (time) =>
      new Promise<number[]>((done) => {
        const gaps: number[] = [];
        const start = performance.now();
        let last = start;
        const next = (): void => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          if (now - start < time) requestAnimationFrame(next);
          else done(gaps);
        };
        requestAnimationFrame(next);
      }),
    WHILE,
  );

const summary = (gaps: readonly number[]) => {
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { frames: gaps.length, median: at(0.5), p95: at(0.95) };
};

it('a frame that is shouted at 10,000 times a second goes on drawing, and hears its page afterwards', async () => {
  const museum = await openMuseum(inject('siteUrl'));
  onTestFinished(() => museum.close());
  museum.page('flood.html', PAGE);
  museum.page('host.js', HOST);
  const { page, assertQuiet } = await openPage({
    site: museum.url,
    path: 'flood.html',
    viewport: { width: 340, height: 220 },
  });
  const hall = (await (await page.waitForSelector('#hall')).contentFrame()) as Frame;
  const other = (await (await page.waitForSelector('#other')).contentFrame()) as Frame;
  const heard = (id: number) =>
    page.waitForFunction((asked) => host.heard.find((told) => told.id === asked), id, { timeout: 60_000 });
  await page.waitForFunction(() => host.heard.some(({ type }) => type === 'welcome'));
  await page.evaluate(() => host.call(1, 'enter'));
  await heard(1);
  await hall.locator('[data-stage]').focus();
  await page.keyboard.down('ArrowLeft');
  const shout = (id: 'hall' | 'other') =>
    page.evaluate(
      ([name, each]) => {
        const window = (document.getElementById(name) as HTMLIFrameElement).contentWindow;
        if (window) host.shout(window, each);
      },
      [id, EACH] as const,
    );

  await paceOf(hall);
  const calm = await paceOf(hall);
  // The same noise in the same page, but not for the frame: what it takes of the machine is not the frame's fault.
  await shout('other');
  const beside = await paceOf(hall);
  const before = await page.evaluate(() => host.heard.length);
  await shout('hall');
  // Another frame of the page says that it is the page, and would like to have the gallery for itself.
  await other.evaluate(() => {
    setInterval(() => {
      const gallery = window.parent.frames[0];
      for (let count = 0; count < 25; count += 1) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(window, { answered: true });
        const key = `${Math.random()}`;
        gallery?.postMessage({ hemicycle: 'connect', protocols: [1], key }, '*', [port2]);
      }
    }, 10);
  });
  const flooded = await paceOf(hall);
  await page.evaluate(() => host.hush());
  const answers = (await page.evaluate(() => host.heard.length)) - before;
  await page.keyboard.up('ArrowLeft');

  console.table({ calm: summary(calm), 'noise beside it': summary(beside), flooded: summary(flooded) });
  console.log(`answers to ${(EACH * WHILE) / 1000} calls: ${answers}`);
  expect(flooded.length).toBeGreaterThan(5);
  // 40 calls at once and 20 a second are heard, four of the others are told why not, and one a second more.
  expect(answers).toBeLessThan(40 + 4 + (21 * 30_000) / 1000);
  expect(await other.evaluate(() => 'answered' in window)).toBe(false);
  // The connection is still the page's own, and works.
  await expect
    .poll(async () => {
      const id = await page.evaluate(() => {
        const asked = 900_000 + host.heard.length;
        host.call(asked, 'getState');
        return asked;
      });
      await page.waitForTimeout(100);
      return page.evaluate((asked) => host.heard.find((told) => told.id === asked)?.value, id);
    })
    .toMatchObject({ mode: 'walk' });
  assertQuiet(new RegExp(`^foreign request: ${inject('siteUrl')}`));
}, 120_000);
