import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { drawNothing, forbidStorage, forbidWebgl, tellBrokenPrograms } from './faults';

export type Viewport = 'desktop' | 'phone' | 'small' | { readonly width: number; readonly height: number };

export interface PageSettings {
  /** Below the site's base, such as `works/tumor/`; the entrance unless told. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** `desktop` (1280 × 720) unless told; `phone` is 390 × 844 with touch; `small` (640 × 360) is quick to draw. */
  readonly viewport?: Viewport;
  /** False: the browser runs no script at all. */
  readonly javaScript?: boolean;
  readonly touch?: boolean;
  readonly reducedMotion?: boolean;
  /** `load`: the network is gone once the page has loaded. */
  readonly offlineAfter?: 'load';
  /**
   * True: the hall is drawn, for tests and pictures of how it looks. Else all is done but the drawing itself, which takes a
   * processor most of its time.
   */
  readonly drawn?: boolean;
  /** False: no WebGL on this machine. */
  readonly webgl?: boolean;
  /** False: everything that stores throws. */
  readonly storage?: boolean;
  /** The languages that the visitor's browser asks for, `en-GB` unless told. */
  readonly locale?: string;
  /** True: the site may keep what is seen, by its worker; a test is not about that unless told. */
  readonly worker?: boolean;
  /** False: the test itself breaks the policy, and looks whether that is told. */
  readonly lawful?: false;
  /** Another server than the shared one, such as one with faults: its address. */
  readonly site?: string;
  /** How far the page has to be, `load` unless told: a font that never arrives holds that up. */
  readonly until?: 'load' | 'domcontentloaded';
  /** Called before the page is opened: routes, further scripts. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The status that the address answered with. */
  readonly status: number;
  /** Address of a path below the site's base. */
  readonly url: (path: string) => string;
  /** Everything amiss so far: errors of the console and the page, broken policy, requests to another origin. */
  readonly complaints: readonly string[];
  /** Fails when anything was amiss, but for what `expected` matches. */
  readonly assertQuiet: (...expected: readonly RegExp[]) => void;
}

/** A broken policy, or a request to somebody who is not of the test. */
const BREACH =
  /Content Security Policy|Trusted ?(Types|Script|HTML)|foreign request: https?:\/\/(?!127\.|localhost)/;

const browser = chromium.connect(inject('browserEndpoint'));
afterAll(async () => (await browser).close());

/** Opens a page of the built site as one visitor, in a context of its own that ends with the test. */
export async function openPage(settings: PageSettings = {}): Promise<OpenedPage> {
  const site = settings.site ?? inject('siteUrl');
  const context = await (await browser).newContext(contextOptions(settings));
  onTestFinished(() => context.close());
  const complaints: string[] = [];
  // Whatever a test is about: no page breaks its policy, and none asks anybody out there.
  if (settings.lawful !== false)
    onTestFinished(() => expect(complaints.filter((complaint) => BREACH.test(complaint))).toEqual([]));
  await tellBrokenPrograms(context);
  if (!settings.drawn) await drawNothing(context);
  if (settings.webgl === false) await forbidWebgl(context);
  if (settings.storage === false) await forbidStorage(context);
  await settings.prepare?.(context);

  const page = await context.newPage();
  listen(context, page, new URL(site).origin, complaints);
  const url = (path: string) => new URL(path, site).href;
  const query = new URLSearchParams(settings.query).toString();
  const answer = await page.goto(url(settings.path ?? '') + (query ? `?${query}` : ''), {
    waitUntil: settings.until ?? 'load',
  });
  if (settings.offlineAfter === 'load') {
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
  }
  return {
    page,
    context,
    status: answer?.status() ?? 0,
    url,
    complaints,
    assertQuiet: (...expected) =>
      expect(complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))).toEqual(
        [],
      ),
  };
}

/**
 * Everything that axe finds wrong with a page as it is now, or with a part of it, one line a rule; targets that are too small or
 * too near included.
 */
export const violations = (page: Page, within = 'html'): Promise<readonly string[]> =>
  analyze(new AxeBuilder({ page }).include(within).options({ rules: { 'target-size': { enabled: true } } }));

/** What of it another theme and another width may change. */
export const themeViolations = (
  page: Page,
  { within = 'html', contrast = 'color-contrast' } = {},
): Promise<readonly string[]> =>
  analyze(
    new AxeBuilder({ page })
      .include(within)
      .withRules([contrast, 'link-in-text-block', 'target-size', 'scrollable-region-focusable']),
  );

async function analyze(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Writes a picture of the page to `.cache/shots/`, to be looked at. It proves nothing, so it never fails. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = join(import.meta.dirname, '../../.cache/shots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), timeout: 60_000 }).catch((error: unknown) => {
    console.warn(`No picture of ${name}: ${String(error).split('\n')[0]}`);
  });
}

function contextOptions(settings: PageSettings): BrowserContextOptions {
  const { viewport = 'desktop' } = settings;
  const sizes = {
    desktop: { width: 1280, height: 720 },
    phone: { width: 390, height: 844 },
    small: { width: 640, height: 360 },
  };
  return {
    viewport: typeof viewport === 'string' ? sizes[viewport] : viewport,
    deviceScaleFactor: 1,
    isMobile: viewport === 'phone',
    hasTouch: settings.touch ?? viewport === 'phone',
    javaScriptEnabled: settings.javaScript ?? true,
    reducedMotion: settings.reducedMotion ? 'reduce' : 'no-preference',
    locale: settings.locale ?? 'en-GB',
    serviceWorkers: settings.worker ? 'allow' : 'block',
  };
}

/** Gathers what is amiss, as it happens. Broken policy arrives as an error of the console. */
function listen(context: BrowserContext, page: Page, origin: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    complaints.push(`console: ${message.text()} (${url}:${lineNumber})`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.stack ?? error.message}`));
  page.on('crash', () => complaints.push('page error: the page crashed'));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) complaints.push(`foreign request: ${request.url()}`);
  });
}
