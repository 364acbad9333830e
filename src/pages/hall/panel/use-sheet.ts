import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type SheetHeight, type SheetStops, settleHeight, stepHeight } from './sheet-heights';

/** Where the panel is a sheet at all: the same as in the style sheet. */
const IS_SHEET = '(max-width: 48rem) and (not ((max-height: 30rem) and (min-width: 40rem)))';

/** A touch that moves less than this is meant for nothing. */
const STILL = 6;

/** Seconds of rest after which nothing is left of a flick. */
const PAUSE = 0.1;

interface Drag {
  readonly y: number;
  readonly height: number;
  lastY: number;
  lastTime: number;
  /** Pixels a second, upwards. */
  speed: number;
}

export interface Sheet {
  readonly height: SheetHeight;
  set(height: SheetHeight): void;
  step(by: 1 | -1): void;
  /** What the handle listens to. */
  readonly handle: Readonly<
    Record<
      'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
      (event: PointerEvent) => void
    >
  >;
}

/** The heights of a sheet that can be drawn up and down by its bar; the finger moves it without React. */
export function useSheet(panel: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): Sheet {
  const [height, set] = useState<SheetHeight>('half');
  const drag = useRef<Drag | null>(null);

  const stops = (): SheetStops => {
    const room = panel.current?.parentElement?.clientHeight ?? innerHeight;
    return { peek: bar.current?.offsetHeight ?? 0, half: room * 0.46, full: room };
  };
  const end = ({ timeStamp }: PointerEvent) => {
    const element = panel.current;
    const last = drag.current;
    drag.current = null;
    if (!element || !last) return;
    const now = element.offsetHeight;
    const moved = element.hasAttribute('data-dragging');
    element.removeAttribute('data-dragging');
    element.style.blockSize = '';
    const speed = (timeStamp - last.lastTime) / 1000 > PAUSE ? 0 : last.speed;
    if (moved) set(settleHeight(now, speed, stops()));
  };
  return {
    height,
    set,
    step: (by) => set((now) => stepHeight(now, by)),
    handle: {
      onPointerDown(event) {
        const onButton = event.target instanceof Element && event.target.closest('button');
        if (!event.isPrimary || event.button !== 0 || onButton || !matchMedia(IS_SHEET).matches) return;
        const { clientY: y, timeStamp } = event;
        const start = panel.current?.offsetHeight ?? 0;
        drag.current = { y, height: start, lastY: y, lastTime: timeStamp, speed: 0 };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove({ clientY, timeStamp }) {
        const element = panel.current;
        const last = drag.current;
        if (!element || !last) return;
        const dragging = element.hasAttribute('data-dragging');
        if (!dragging && Math.abs(clientY - last.y) < STILL) return;
        element.setAttribute('data-dragging', '');
        const { peek, full } = stops();
        const wanted = last.height + last.y - clientY;
        element.style.blockSize = `${Math.min(full, Math.max(peek, wanted))}px`;
        const seconds = Math.max(1, timeStamp - last.lastTime) / 1000;
        const kept = seconds > PAUSE ? 0 : 0.4;
        last.speed = last.speed * kept + ((last.lastY - clientY) / seconds) * (1 - kept);
        last.lastY = clientY;
        last.lastTime = timeStamp;
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
