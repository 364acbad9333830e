/** The corner at the start of the first line, CSS pixels. */
const CORNER = 80;
/** Milliseconds that a finger rests there. */
const HOLD = 3000;
/** A finger that rests moves no further, CSS pixels. */
const STILL = 24;

/**
 * Tells when staff want to look behind the scenes: a finger rests three seconds in the upper corner where lines begin, or
 * Ctrl, Alt and K are pressed. Visitors do neither. Returns what ends it.
 */
export function watchCorner(onCall: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at: readonly [number, number] = [0, 0];
  let held = false;
  const end = (): void => clearTimeout(timer);
  const onDown = ({ clientX: x, clientY: y }: PointerEvent): void => {
    end();
    held = false;
    const fromStart = document.documentElement.dir === 'rtl' ? innerWidth - x : x;
    if (fromStart > CORNER || y > CORNER) return;
    at = [x, y];
    timer = setTimeout(() => {
      held = true;
      onCall();
    }, HOLD);
  };
  /** What lies under the finger was not meant. */
  const onClick = (event: MouseEvent): void => {
    if (!held) return;
    held = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onMove = ({ clientX: x, clientY: y }: PointerEvent): void => {
    if (Math.hypot(x - at[0], y - at[1]) > STILL) end();
  };
  const onKey = ({ ctrlKey, altKey, code }: KeyboardEvent): void => {
    if (ctrlKey && altKey && code === 'KeyK') onCall();
  };
  const listeners: [string, (event: never) => void][] = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', end],
    ['pointercancel', end],
    ['click', onClick],
    ['keydown', onKey],
  ];
  for (const [type, listener] of listeners) addEventListener(type, listener as EventListener, true);
  return () => {
    end();
    for (const [type, listener] of listeners) removeEventListener(type, listener as EventListener, true);
  };
}
