import { createContext, useContext } from 'react';
import { invariant } from '#kit';
import type { Subject } from '../camera/pose';
import type { HallModel } from '../hall/hall-model';
import type { Veil } from './veil';

/** What the systems of one canvas tell each other from frame to frame; written in place. */
export interface View {
  /** Whether something moved in this frame. */
  moving: boolean;
  /** What is inspected. */
  subject: Subject | null;
  /** Whether the hall is shown: frames before that are blank and do not count. */
  open: boolean;
  /** What frees the parts of the hall before: only when this one is shown, which can use its programs till then. */
  readonly leavings: (() => void)[];
  /** Holds the old picture while another is put together; made when it is first wanted. */
  veil: Veil | null;
  /** The hall that is up. */
  room: HallModel | null;
  /** Asks devices that tell nothing by themselves, such as held keys and gamepads; true while one is at work. */
  poll: (dt: number) => boolean;
}

export const createView = (): View => ({
  moving: false,
  subject: null,
  open: false,
  leavings: [],
  veil: null,
  room: null,
  poll: () => false,
});

export const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  invariant(view, 'scene: useView outside of the stage');
  return view;
}
