import { fittingDistance, placementOf, type Tool, type Visit } from '#visit';
import type { View } from '../stage/view';

/** Pixels of drag that turn a work by a whole turn while all of it is seen; close by it takes more. */
const ORBIT_TURN = 900;
/** Pixels of drag that move the light from one side to the other. */
const LIGHT_TURN = 420;
/** What a wheel's notch does to the distance of a work. */
const WHEEL_ZOOM = 0.0012;

/** How a drag began. */
export interface Grip {
  readonly button: number;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What mouse, pen and fingers do to the work in hand. */
export interface HandDrag {
  begin(grip: Grip): void;
  drag(dx: number, dy: number): void;
  /** The hand lets go: what turns goes on turning. */
  end(): void;
  /** Two fingers about a point of the canvas: how their middle moved and the factor on their distance. */
  pinch(x: number, y: number, dx: number, dy: number, factor: number): void;
  wheel(x: number, y: number, event: WheelEvent): void;
  tap(x: number, y: number): void;
  /** What the pointer looks like over it. */
  cursor(): string;
}

const CURSORS: Readonly<Record<Tool, string>> = {
  turn: 'grab',
  pan: 'move',
  lamp: 'grab',
  tape: 'crosshair',
};

/** What a drag does: as the tool says, unless a key or another button says otherwise. */
export function toolOf({ button, shiftKey, altKey }: Grip, tool: Tool): Exclude<Tool, 'tape'> {
  if (altKey) return 'lamp';
  if (shiftKey || button !== 0) return 'pan';
  return tool === 'tape' ? 'turn' : tool;
}

export function createHandDrag(visit: Visit, view: View): HandDrag {
  const { intents, live, store, commands } = visit;
  let tool: Exclude<Tool, 'tape'> = 'turn';

  const metres = (pixels: number): number => pixels / Math.max(1, live.pixelsPerMetre);
  const pan = (dx: number, dy: number): void => {
    intents.pan = [intents.pan[0] + metres(dx), intents.pan[1] - metres(dy)];
  };
  const zoom = (x: number, y: number, factor: number): void => {
    intents.zoom *= factor;
    intents.about = view.hand?.aside(x, y) ?? [0, 0];
  };
  /** Close by the same drag turns less, so that what is looked at does not fly out of the picture. */
  const turnOf = (): number => {
    const { place } = store.getState();
    const size = place.kind === 'work' ? placementOf(visit.data, place.id)?.size : undefined;
    const whole = size ? fittingDistance(size, live.aspect) : live.orbit.distance;
    return ((2 * Math.PI) / ORBIT_TURN) * Math.sqrt(Math.min(1, live.orbit.distance / whole));
  };

  return {
    begin(grip) {
      tool = toolOf(grip, store.getState().inspection.tool);
    },
    drag(dx, dy) {
      intents.held = tool === 'turn';
      if (tool === 'pan') pan(dx, dy);
      else if (tool === 'lamp')
        commands.inspection.moveLight((dx * Math.PI) / LIGHT_TURN, (-dy * Math.PI) / LIGHT_TURN);
      else {
        const turn = turnOf();
        intents.look = [intents.look[0] + dx * turn, intents.look[1] + dy * turn];
      }
      visit.wake();
    },
    end() {
      intents.held = false;
      visit.wake();
    },
    pinch(x, y, dx, dy, factor) {
      intents.held = false;
      zoom(x, y, factor);
      pan(dx, dy);
      visit.wake();
    },
    wheel(x, y, event) {
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
      zoom(x, y, Math.exp(-pixels * WHEEL_ZOOM * (event.ctrlKey ? 6 : 1)));
      visit.wake();
    },
    tap(x, y) {
      if (store.getState().inspection.tool !== 'tape') return;
      const point = view.hand?.touch(x, y);
      if (point) commands.inspection.measure(point);
      visit.wake();
    },
    cursor: () => CURSORS[store.getState().inspection.tool],
  };
}
