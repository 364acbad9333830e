import type { BrowserContext } from 'playwright-core';

/** Makes every WebGL context fail, as on a machine without one. */
export const forbidWebgl = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const original: unknown = canvas.prototype.getContext;
      Object.defineProperty(canvas.prototype, 'getContext', {
        value(this: unknown, kind: string, ...rest: unknown[]) {
          if (/webgl|webgpu/.test(kind)) return null;
          return Reflect.apply(original as () => unknown, this, [kind, ...rest]);
        },
      });
    }
  });

/** Makes every store throw when touched, as a browser does that blocks all site data. */
export const forbidStorage = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Storage is forbidden.', 'SecurityError');
        },
      });
    }
  });
