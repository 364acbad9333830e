import type { Visit } from '#visit';
import { createGestures } from './gestures';
import type { HandDrag } from './hand-drag';

/** Two fingers this far from where they began walk at full pace, pixels. */
const STEER_REACH = 70;
/** Radians that locked mice turn the head a pixel. */
const LOCKED_TURN = 0.0024;

export interface PointerOptions {
  readonly canvas: HTMLCanvasElement;
  readonly visit: Visit;
  /** What is done to the work in hand, while there is one. */
  readonly hand: HandDrag;
  /** Vertical field of view in radians, as drawn now. */
  readonly fieldOfView: () => number;
  readonly onTap: (x: number, y: number) => void;
  /** The mouse is over this point and not pressed; null when it left. */
  readonly onHover: (point: { readonly x: number; readonly y: number } | null) => void;
}

/** Mouse, pen and fingers: drag to look, tap to go, pinch and wheel to come nearer, two fingers to walk. */
export function connectPointer({ canvas, visit, hand, fieldOfView, onTap, onHover }: PointerOptions): {
  lock(): void;
  dispose(): void;
} {
  const { intents, store } = visit;
  const inspecting = (): boolean => store.getState().mode === 'inspect';
  /** In a frame the page around keeps one finger and the plain wheel. */
  const shares = (): boolean => store.getState().gestures === 'cooperative';
  const locked = (): boolean => canvas.ownerDocument.pointerLockElement === canvas;
  const look = (left: number, up: number): void => {
    intents.look = [intents.look[0] + left, intents.look[1] + up];
    visit.wake();
  };
  const gestures = createGestures({
    drag(dx, dy) {
      if (inspecting()) return hand.drag(dx, dy);
      // What was grabbed stays under the pointer: the hall follows the hand.
      const turn = fieldOfView() / Math.max(1, canvas.clientHeight);
      look(dx * turn, dy * turn);
    },
    tap(x, y) {
      if (inspecting()) hand.tap(x, y);
      else onTap(x, y);
    },
    pinch(x, y, dx, dy, factor) {
      if (inspecting()) hand.pinch(x, y, dx, dy, factor);
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
    if (event.pointerType === 'mouse' && event.button !== 0 && !inspecting()) return;
    // The middle button would scroll by itself.
    if (event.button === 1) event.preventDefault();
    hand.begin(event);
    canvas.setPointerCapture(event.pointerId);
    gestures.down(event.pointerId, ...within(event), event.timeStamp);
    onHover(null);
  };
  const move = (event: PointerEvent): void => {
    if (locked()) {
      // A work in hand is touched where the pointer is.
      if (inspecting()) canvas.ownerDocument.exitPointerLock();
      else look(-event.movementX * LOCKED_TURN, -event.movementY * LOCKED_TURN);
      return;
    }
    const [x, y] = within(event);
    gestures.move(event.pointerId, x, y);
    if (event.pointerType === 'mouse') onHover(event.buttons === 0 ? { x, y } : null);
  };
  const up = (event: PointerEvent): void => {
    gestures.up(event.pointerId, event.timeStamp);
    if (intents.held) hand.end();
  };
  const cancel = (event: PointerEvent): void => {
    gestures.cancel(event.pointerId);
    if (intents.held) hand.end();
  };
  // The right button shifts a work.
  const menu = (event: Event): void => {
    if (inspecting()) event.preventDefault();
  };
  const leave = (): void => onHover(null);
  const wheel = (event: WheelEvent): void => {
    // Walking leaves the wheel to the page.
    if (!inspecting() || (shares() && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    hand.wheel(...within(event), event);
  };

  // Two fingers are the hall's in any case; how many there will be is not known when the first comes down.
  const fingers = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  const share = (): void => {
    canvas.style.touchAction = shares() ? 'pan-y' : 'none';
  };
  const stopWatching = store.subscribe(share);
  share();

  canvas.addEventListener('touchstart', fingers, { passive: false });
  canvas.addEventListener('touchmove', fingers, { passive: false });
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', cancel);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('contextmenu', menu);
  canvas.addEventListener('wheel', wheel, { passive: false });
  return {
    lock() {
      if (!locked()) void Promise.resolve(canvas.requestPointerLock()).catch(() => {});
    },
    dispose() {
      if (locked()) canvas.ownerDocument.exitPointerLock();
      stopWatching();
      canvas.removeEventListener('touchstart', fingers);
      canvas.removeEventListener('touchmove', fingers);
      canvas.removeEventListener('pointerdown', down);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerup', up);
      canvas.removeEventListener('pointercancel', cancel);
      canvas.removeEventListener('pointerleave', leave);
      canvas.removeEventListener('contextmenu', menu);
      canvas.removeEventListener('wheel', wheel);
    },
  };
}
