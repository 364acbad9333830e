/** What the page's clock has of its own once it is bent. */
export interface WarpedWindow {
  readonly kioskWarp: {
    /** Seconds of the page in one of the world, from now on. */
    setRate(rate: number): void;
    /** Seconds that the page has lived by its own clock. */
    seconds(): number;
    /** WebGL contexts that are alive. */
    contexts(): number;
    /** Takes every context away, as a graphics driver does. */
    loseContexts(): void;
  };
}

/**
 * Runs in the page before anything else: lets its time go faster than the world's, by every clock and timer that it has,
 * and counts graphics contexts. Frames come as the browser draws them; only what they are told of the time is bent.
 */
export function bendTime(): void {
  const real = performance.now.bind(performance);
  const begun = Date.now();
  let rate = 1;
  let at = real();
  let told = at;
  const now = (): number => told + (real() - at) * rate;
  performance.now = now;
  const start = now();
  const BentDate = class extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [begun + now() - start] : given) as [number]));
    }
    static override now(): number {
      return begun + now() - start;
    }
  };
  window.Date = BentDate as DateConstructor;
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const original = window[name].bind(window) as (...given: unknown[]) => number;
    // What is repeated keeps the pace that it began with, so nothing may be faster than what is asked at the highest rate.
    const bent = (callback: unknown, delay = 0, ...given: unknown[]) =>
      original(callback, Number(delay) / (name === 'setInterval' ? Math.max(rate, 20) : rate), ...given);
    Object.assign(window, { [name]: bent });
  }
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => frame(() => callback(now()));

  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  const getContext = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function remember(this: HTMLCanvasElement, ...given: unknown[]) {
    const context = getContext.apply(this, given);
    if (context instanceof WebGL2RenderingContext && !contexts.some((known) => known.deref() === context))
      contexts.push(new WeakRef(context));
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
  const alive = () =>
    contexts.flatMap((known) => known.deref() ?? []).filter((context) => !context.isContextLost());

  Object.assign(window, {
    kioskWarp: {
      setRate(next: number) {
        told = now();
        at = real();
        rate = next;
      },
      seconds: () => (now() - start) / 1000,
      contexts: () => alive().length,
      loseContexts() {
        for (const context of alive()) {
          const lost = context.getExtension('WEBGL_lose_context');
          lost?.loseContext();
          setTimeout(() => lost?.restoreContext(), 2000);
        }
      },
    },
  } satisfies WarpedWindow);
}
