import type { Visit } from '#visit';
import { createGestures } from './gestures';

/** Two fingers this far from where they began walk at full pace, pixels. */
const STEER_REACH = 70;
/** What a wheel's notch does to the distance of an inspected work. */
const WHEEL_ZOOM = 0.0012;
/** Pixels of drag that turn an inspected work by a whole turn. */
const ORBIT_TURN = 900;
/** Radians that locked mice turn the head a pixel. */
const LOCKED_TURN = 0.0024;

export interface PointerOptions {
  readonly canvas: HTMLCanvasElement;
  readonly visit: Visit;
  /** Vertical field of view in radians, as drawn now. */
  readonly fieldOfView: () => number;
  readonly onTap: (x: number, y: number) => void;
  /** The mouse is over this point and not pressed; null when it left. */
  readonly onHover: (point: { readonly x: number; readonly y: number } | null) => void;
}

/** Mouse, pen and fingers: drag to look, tap to go, pinch and wheel to come nearer, two fingers to walk. */
export function connectPointer({ canvas, visit, fieldOfView, onTap, onHover }: PointerOptions): {
  lock(): void;
  dispose(): void;
} {
  const { intents, store } = visit;
  const inspecting = (): boolean => store.getState().mode === 'inspect';
  const locked = (): boolean => canvas.ownerDocument.pointerLockElement === canvas;
  const look = (left: number, up: number): void => {
    intents.look = [intents.look[0] + left, intents.look[1] + up];
    visit.wake();
  };
  const gestures = createGestures({
    drag(dx, dy) {
      // What was grabbed stays under the pointer: the hall follows the hand.
      const turn = inspecting()
        ? (2 * Math.PI) / ORBIT_TURN
        : fieldOfView() / Math.max(1, canvas.clientHeight);
      look(dx * turn, dy * turn);
    },
    tap: onTap,
    pinch(dx, dy, factor) {
      if (!inspecting()) return;
      const metres =
        (2 * visit.live.orbit.distance * Math.tan(fieldOfView() / 2)) / Math.max(1, canvas.clientHeight);
      intents.zoom *= factor;
      intents.pan = [intents.pan[0] + dx * metres, intents.pan[1] - dy * metres];
      visit.wake();
    },
    steer(dx, dy) {
      if (inspecting()) return;
      const beyond = Math.max(1, Math.hypot(dx, dy) / STEER_REACH);
      intents.move = [dx / STEER_REACH / beyond, -dy / STEER_REACH / beyond];
      visit.wake();
    },
  });

  const within = ({ clientX, clientY }: MouseEvent): [number, number] => {
    const box = canvas.getBoundingClientRect();
    return [clientX - box.left, clientY - box.top];
  };
  const down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    gestures.down(event.pointerId, ...within(event), event.timeStamp);
    onHover(null);
  };
  const move = (event: PointerEvent): void => {
    if (locked()) {
      look(-event.movementX * LOCKED_TURN, -event.movementY * LOCKED_TURN);
      return;
    }
    const [x, y] = within(event);
    gestures.move(event.pointerId, x, y);
    if (event.pointerType === 'mouse') onHover(event.buttons === 0 ? { x, y } : null);
  };
  const up = (event: PointerEvent): void => gestures.up(event.pointerId, event.timeStamp);
  const cancel = (event: PointerEvent): void => gestures.cancel(event.pointerId);
  const leave = (): void => onHover(null);
  const wheel = (event: WheelEvent): void => {
    // Walking leaves the wheel to the page.
    if (!inspecting()) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    intents.zoom *= Math.exp(-pixels * WHEEL_ZOOM * (event.ctrlKey ? 6 : 1));
    visit.wake();
  };

  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', cancel);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('wheel', wheel, { passive: false });
  return {
    lock() {
      if (!locked()) void Promise.resolve(canvas.requestPointerLock()).catch(() => {});
    },
    dispose() {
      if (locked()) canvas.ownerDocument.exitPointerLock();
      canvas.removeEventListener('pointerdown', down);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerup', up);
      canvas.removeEventListener('pointercancel', cancel);
      canvas.removeEventListener('pointerleave', leave);
      canvas.removeEventListener('wheel', wheel);
    },
  };
}
