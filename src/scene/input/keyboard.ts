import { isSomethingOpen, type Visit } from '#visit';
import { isBound, readKeys, SIDE_KEYS } from './keys';

/** How fast held keys turn the head or an inspected work, radians per second. */
const TURN = 1.5;
/** How fast held keys bring an inspected work nearer, per second. */
const ZOOM = 1.2;
/** How fast held keys shift it, as a share of its distance a second. */
const PAN = 0.25;

/** A device that must be asked in each frame; true while it wants something. */
export interface PolledInput {
  poll(dt: number): boolean;
  dispose(): void;
}

/** Keys walk and turn while the hall has the focus or nothing else has it; a field that is typed in keeps its keys. L holds the mouse. */
export function connectKeyboard(host: HTMLElement, visit: Visit, onLock: () => void): PolledInput {
  const held = new Set<string>();
  const inspecting = (): boolean => visit.store.getState().mode === 'inspect';
  const applyMove = (): void => {
    const { move, run } = readKeys(held, inspecting());
    visit.intents.move = move;
    visit.intents.run = run;
    visit.wake();
  };
  const release = (): void => {
    if (held.size === 0) return;
    held.clear();
    applyMove();
  };

  const down = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!hasFocus(host, inspecting())) return;
    if (event.code === 'Escape') stepBack(visit, event);
    else if (inspecting() && SIDE_KEYS[event.code]) showSide(visit, event);
    else if (event.code === 'KeyL' && !event.repeat && !inspecting()) onLock();
    else if (event.code.startsWith('Shift')) held.add(event.code);
    else if (isBound(event.code)) {
      event.preventDefault();
      held.add(event.code);
    }
    if (held.has(event.code) && !event.repeat) applyMove();
  };
  const up = (event: KeyboardEvent): void => {
    if (held.delete(event.code)) applyMove();
  };
  const hide = (): void => {
    if (document.hidden) release();
  };

  window.addEventListener('keydown', down);
  window.addEventListener('keyup', up);
  window.addEventListener('blur', release);
  window.addEventListener('focusin', release);
  document.addEventListener('visibilitychange', hide);
  return {
    poll(dt) {
      if (held.size === 0) return false;
      const { look, zoom, pan } = readKeys(held, inspecting());
      if ([...look, ...pan, zoom].every((wish) => wish === 0)) return false;
      const { intents, live } = visit;
      const metres = PAN * live.orbit.distance * dt;
      intents.pan = [intents.pan[0] + pan[0] * metres, intents.pan[1] + pan[1] * metres];
      intents.look = [intents.look[0] + look[0] * TURN * dt, intents.look[1] + look[1] * TURN * dt];
      intents.zoom *= Math.exp(zoom * ZOOM * dt);
      return true;
    },
    dispose() {
      release();
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
      window.removeEventListener('blur', release);
      window.removeEventListener('focusin', release);
      document.removeEventListener('visibilitychange', hide);
    },
  };
}

/** One step out, but never out of the hall: that is the page's door. */
function stepBack({ store, commands }: Visit, event: KeyboardEvent): void {
  if (!isSomethingOpen(store.getState())) return;
  event.preventDefault();
  const { mode, note } = store.getState();
  // First the note that lies open, then the work.
  if (mode === 'inspect' && note !== null) commands.inspection.note(null);
  else commands.back();
}

function showSide({ commands }: Visit, event: KeyboardEvent): void {
  event.preventDefault();
  const side = SIDE_KEYS[event.code];
  if (side === 'whole') commands.resetInspection();
  else if (side) commands.inspection.side(side);
}

/**
 * Whether keys are meant for the hall: the focus is in it, on what holds it, or nowhere; with a work in hand also on its
 * tools, which keep the keys that they use.
 */
function hasFocus(host: HTMLElement, inspecting: boolean): boolean {
  const active = host.ownerDocument.activeElement;
  if (!active || active.contains(host) || host.contains(active)) return true;
  return inspecting && active.closest('[role="toolbar"]') !== null;
}
