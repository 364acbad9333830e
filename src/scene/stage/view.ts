import { createContext, useContext } from 'react';
import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { invariant, type Vec3 } from '#kit';
import type { Visit } from '#visit';
import { createFoyer, type Foyer } from '../foyer/foyer';
import type { Sketch } from '../hall/sketch';
import type { Picker } from '../input/pick';
import { createFrameGate } from './frame-gate';
import type { Veil } from './veil';

/** A work in hand, as the rest of the scene sees it. */
export interface InHand {
  /** Draws the hall, as far as it is to be seen, and the work before it. */
  draw(renderer: WebGLRenderer, scene: Scene, camera: PerspectiveCamera): void;
  /** Where the work is under a point of the canvas, pixels from its top left: in its own space, metres. */
  touch(x: number, y: number): Vec3 | null;
  /** Right and up of the picture's middle, as shares of the distance that the work is held at. */
  aside(x: number, y: number): readonly [number, number];
}

/** What the systems of one canvas tell each other from frame to frame; written in place. */
export interface View {
  /** The frame before is not drawn yet: no other is begun. */
  busy: boolean;
  /** Whether something moved in this frame. */
  moving: boolean;
  /** When something last did, milliseconds since the page came. */
  movedAt: number;
  /** What is in hand, or on its way there or back. */
  hand: InHand | null;
  /** What is drawn instead of the hall until that is ready. */
  sketch: Sketch | null;
  /** What is shown before the hall. */
  readonly foyer: Foyer;
  /** Whether there is something to be seen: frames before that are blank and do not count. */
  open: boolean;
  /** The canvas is taken down: a frame that was asked for may still come, and what it drew would be kept for ever. */
  ended: boolean;
  /** Whether all of the hall is ready to be drawn, seen or not. */
  ready: boolean;
  /** What frees the parts of the hall before: only when this one is shown, which can use its programs till then. */
  readonly leavings: (() => void)[];
  /** Holds the old picture while another is put together; made when it is first wanted. */
  veil: Veil | null;
  /** Finds what of the hall that is up is under a point of the canvas. */
  picker: Picker | null;
  /** Asks devices that tell nothing by themselves, such as held keys and gamepads; true while one is at work. */
  poll: (dt: number) => boolean;
}

/** @param gl what is drawn with */
export function createView(visit: Visit, gl: WebGL2RenderingContext): View {
  const moved = (seconds: number): boolean =>
    view.moving || performance.now() - view.movedAt < 1000 * seconds;
  const view: View = {
    busy: false,
    moving: false,
    movedAt: 0,
    hand: null,
    sketch: null,
    foyer: createFoyer({ visit, moved, gate: createFrameGate(gl) }),
    open: false,
    ended: false,
    ready: false,
    leavings: [],
    veil: null,
    picker: null,
    poll: () => false,
  };
  return view;
}

export const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  invariant(view, 'scene: useView outside of the stage');
  return view;
}
