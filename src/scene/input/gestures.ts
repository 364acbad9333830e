/** Where fingers and the mouse are told to; all lengths in CSS pixels. */
export interface GestureSink {
  /** A drag with one pointer. */
  drag(dx: number, dy: number): void;
  /** A press and release in one place. */
  tap(x: number, y: number): void;
  /** Two fingers: where their middle is, how it moved and the factor on their distance in this move. */
  pinch(x: number, y: number, dx: number, dy: number, factor: number): void;
  /** Two fingers, or none any more: how far their middle is from where it began. */
  steer(dx: number, dy: number): void;
}

/** Pixels that a hand trembles: more is a drag, and the click at its end is mute. */
const TREMBLE = 6;
/** Longer than this is not a tap, milliseconds. */
const LONGEST_TAP = 700;

interface Touch {
  x: number;
  y: number;
}

/** Tells drags, taps and two-finger gestures apart, for mouse, pen and fingers alike. */
export interface Gestures {
  down(id: number, x: number, y: number, now: number): void;
  move(id: number, x: number, y: number): void;
  up(id: number, now: number): void;
  /** The gesture was taken away; no tap follows. */
  cancel(id: number): void;
  /** A drag is under way. */
  dragging(): boolean;
}

export function createGestures(sink: GestureSink): Gestures {
  const touches = new Map<number, Touch>();
  let start: Touch & { time: number } = { x: 0, y: 0, time: 0 };
  let dragged = false;
  let pair: { x: number; y: number; apart: number; fromX: number; fromY: number } | null = null;

  const beginPair = (): void => {
    const between = middle(touches);
    pair = { ...between, fromX: between.x, fromY: between.y };
    dragged = true;
  };

  const movePair = (): void => {
    if (!pair) return;
    const now = middle(touches);
    sink.pinch(now.x, now.y, now.x - pair.x, now.y - pair.y, now.apart / Math.max(1, pair.apart));
    sink.steer(now.x - pair.fromX, now.y - pair.fromY);
    Object.assign(pair, now);
  };

  const lift = (id: number): void => {
    touches.delete(id);
    if (pair && touches.size < 2) {
      pair = null;
      sink.steer(0, 0);
    }
  };

  return {
    down(id, x, y, now) {
      touches.set(id, { x, y });
      if (touches.size === 1) {
        start = { x, y, time: now };
        dragged = false;
      } else if (touches.size === 2) beginPair();
    },
    move(id, x, y) {
      const touch = touches.get(id);
      if (!touch) return;
      const [dx, dy] = [x - touch.x, y - touch.y];
      if (!dragged && Math.hypot(x - start.x, y - start.y) <= TREMBLE) return;
      touch.x = x;
      touch.y = y;
      if (pair) movePair();
      else if (dragged) sink.drag(dx, dy);
      dragged = true;
    },
    up(id, now) {
      const alone = touches.size === 1 && touches.has(id);
      lift(id);
      if (alone && !dragged && now - start.time <= LONGEST_TAP) sink.tap(start.x, start.y);
    },
    cancel(id) {
      dragged = true;
      lift(id);
    },
    dragging: () => dragged && touches.size > 0,
  };
}

function middle(touches: ReadonlyMap<number, Touch>): { x: number; y: number; apart: number } {
  const [a, b] = [...touches.values()];
  if (!a || !b) return { x: 0, y: 0, apart: 1 };
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, apart: Math.hypot(a.x - b.x, a.y - b.y) };
}
