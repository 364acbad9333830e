import type { Marker } from '#visit';
import { declutter, type Frame, type Spot } from './declutter';

/** How a pin is shown: where its button stands and which point it tells of. */
export interface DrawnPin {
  readonly spot: Spot;
  readonly place: Spot;
  /** On the far side of the work; its button is only reached by Tab. */
  readonly away: boolean;
}

/** The button of a pin, as far as the board is concerned. */
export interface PinView {
  /** Where it is to be; null hides it. */
  draw(drawn: DrawnPin | null): void;
  /** A button in focus stays, wherever its place is. */
  focused(): boolean;
}

/** Gathers where the scene puts the pins of a frame, and then sets all buttons at once, none on another. */
export interface PinBoard {
  /** @param order in which they are read @param onPlaced called for each place that the scene tells */
  add(id: string, order: number, view: PinView, onPlaced: () => void): Marker;
  remove(id: string): void;
  /** Sets the buttons within a frame. Returns those that are shown. */
  settle(frame: Frame): readonly DrawnPin[];
}

interface Pin {
  readonly order: number;
  readonly view: PinView;
  place: Spot | null;
  visible: boolean;
  /** How far the button was from its place last. */
  offset: Spot | undefined;
}

/** A place this far out of the frame is still told of at its edge, with a line, pixels. */
const MARGIN = 80;

const outside = ({ x, y }: Spot, { left, top, right, bottom }: Frame): boolean =>
  x < left - MARGIN || x > right + MARGIN || y < top - MARGIN || y > bottom + MARGIN;

/** @param size what a button takes up, pixels */
export function createPinBoard(size: number): PinBoard {
  const pins = new Map<string, Pin>();
  return {
    add(id, order, view, onPlaced) {
      const pin: Pin = { order, view, place: null, visible: false, offset: undefined };
      pins.set(id, pin);
      return {
        place(x, y, _distance, visible) {
          pin.place = { x, y };
          pin.visible = visible;
          onPlaced();
        },
      };
    },
    remove(id) {
      pins.delete(id);
    },
    settle(frame) {
      const all = [...pins.values()].sort((a, b) => a.order - b.order);
      // In focus but out of sight, it waits at the edge while the work turns to it.
      const edge = { x: (frame.left + frame.right) / 2, y: frame.bottom };
      const shown = all.flatMap((pin) => {
        const away = !pin.visible || pin.place === null || outside(pin.place, frame);
        if (away && !pin.view.focused()) {
          pin.offset = undefined;
          pin.view.draw(null);
          return [];
        }
        return [{ pin, away, place: away || pin.place === null ? edge : pin.place }];
      });
      const spots = declutter(
        shown.map(({ place }) => place),
        size,
        frame,
        shown.map(({ pin }) => pin.offset),
      );
      return shown.map(({ pin, away, place }, index) => {
        const spot = spots[index] ?? place;
        pin.offset = { x: spot.x - place.x, y: spot.y - place.y };
        const drawn = { spot, place, away };
        pin.view.draw(drawn);
        return drawn;
      });
    },
  };
}
