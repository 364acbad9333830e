/** The clock that a page has instead of its own. Nothing of it moves but when it is told to. */
export interface KioskClock {
  /** Lets so many seconds go by, in steps of so many milliseconds; with each step, what waits for a frame gets one. */
  run(seconds: number, step: number): Promise<void>;
  /** Lets time go by until something has come to its end, at most so many seconds. */
  during<Value>(work: Promise<Value>, seconds?: number): Promise<Value>;
  /** Seconds that the page has lived. */
  seconds(): number;
  /** WebGL contexts that are alive. */
  contexts(): number;
  /** Takes every context away and gives it back, as a graphics driver does that has stumbled. */
  loseContexts(): void;
}

export interface KioskWindow extends Window {
  readonly kioskClock: KioskClock;
}

/**
 * Runs in a page before anything else: puts a clock into it that a tool moves, behind all clocks, timers and frames that
 * scripts know, and counts graphics contexts. While something is on its way from the network, time goes slowly, so that
 * nothing is given up that comes at once.
 */
export function takeTheClock(): void {
  const real = {
    now: performance.now.bind(performance),
    setTimeout: window.setTimeout.bind(window),
    fetch: window.fetch.bind(window),
  };
  const begun = Date.now();
  const timers = new Map<number, { due: number; every: number | null; call: () => void }>();
  let frames = new Map<number, FrameRequestCallback>();
  let now = 0;
  let last = 0;

  performance.now = () => now;
  window.Date = class extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [begun + now] : given) as [number]));
    }
    static override now(): number {
      return begun + now;
    }
  } as DateConstructor;
  const begin =
    (repeats: boolean) =>
    (callback: unknown, delay = 0, ...given: unknown[]): number => {
      last += 1;
      const pause = Math.max(repeats ? 1 : 0, Number(delay) || 0);
      const call = () => (callback as (...all: unknown[]) => void)(...given);
      timers.set(last, { due: now + pause, every: repeats ? pause : null, call });
      return last;
    };
  const end = (id: number) => void timers.delete(id);
  Object.assign(window, {
    setTimeout: begin(false),
    setInterval: begin(true),
    clearTimeout: end,
    clearInterval: end,
    requestAnimationFrame(callback: FrameRequestCallback) {
      last += 1;
      frames.set(last, callback);
      return last;
    },
    cancelAnimationFrame: (id: number) => void frames.delete(id),
  });

  let asked = 0;
  let quietSince = 0;
  window.fetch = (...given) => {
    asked += 1;
    return real.fetch(...given).finally(() => {
      asked -= 1;
      quietSince = real.now();
    });
  };
  /** Milliseconds of the world after the last answer in which it may still be unpacked. */
  const UNPACKING = 60;
  const isLoading = () => asked > 0 || real.now() - quietSince < UNPACKING;

  const advance = (milliseconds: number): void => {
    const until = now + milliseconds;
    for (;;) {
      const [id, timer] = [...timers].reduce<
        [number, { due: number; every: number | null; call: () => void }] | []
      >(
        (first, each) => (each[1].due <= until && (!first[1] || each[1].due < first[1].due) ? each : first),
        [],
      );
      if (id === undefined || !timer) break;
      now = Math.max(now, timer.due);
      if (timer.every === null) timers.delete(id);
      else timer.due += timer.every;
      timer.call();
    }
    now = until;
    const due = frames;
    frames = new Map();
    for (const callback of due.values()) callback(now);
  };
  const channel = new MessageChannel();
  /** Lets the world have its turn: what has come from the network, and what React has put off. */
  const turn = (): Promise<void> =>
    new Promise((done) => {
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
  /** One step; a short and slow one while something is on its way. */
  const step = async (milliseconds: number, slow = isLoading()): Promise<number> => {
    const length = slow ? Math.min(milliseconds, 150) : milliseconds;
    advance(length);
    await (slow ? new Promise((done) => real.setTimeout(done, 16)) : turn());
    return length;
  };

  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  const getContext = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function remember(this: HTMLCanvasElement, ...given: unknown[]) {
    const context = getContext.apply(this, given);
    if (context instanceof WebGL2RenderingContext && !contexts.some((known) => known.deref() === context))
      contexts.push(new WeakRef(context));
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
  const alive = () =>
    contexts.flatMap((known) => known.deref() ?? []).filter((each) => !each.isContextLost());

  const kioskClock: KioskClock = {
    async run(seconds, milliseconds) {
      for (let left = seconds * 1000; left > 0; ) left -= await step(milliseconds);
    },
    async during(work, seconds = 400) {
      let over = false;
      const watched = work.finally(() => {
        over = true;
      });
      watched.catch(() => {});
      for (let left = seconds * 1000; left > 0 && !over; ) left -= await step(100, true);
      if (!over) throw new Error(`Not done after ${seconds} s.`);
      return watched;
    },
    seconds: () => now / 1000,
    contexts: () => alive().length,
    loseContexts() {
      for (const context of alive()) {
        const lost = context.getExtension('WEBGL_lose_context');
        lost?.loseContext();
        real.setTimeout(() => lost?.restoreContext(), 500);
      }
    },
  };
  Object.assign(window, { kioskClock });
}
