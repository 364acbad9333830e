import type { Vec3 } from '#kit';

/** Things of known size that can be laid beside a work: a 1 euro coin, 23.25 mm across, and a hand. */
export type Companion = 'none' | 'coin' | 'hand';

/** The sides from which a work can be looked at by one press. */
export type Side = 'front' | 'back' | 'left' | 'right' | 'above';

/** What a drag does to the work in hand. */
export type Tool = 'turn' | 'pan' | 'lamp' | 'tape';

/** What the visitor does with the work in hand: discrete facts, which begin anew with each inspection. */
export interface Inspection {
  readonly tool: Tool;
  /** Another work beside it, in the same light and at the same scale. */
  readonly beside: string | null;
  readonly companion: Companion;
  /** Whether the light in the visitor's hand is on; where it is stands in `live.lamp`. */
  readonly lamp: boolean;
  readonly turntable: boolean;
  /** The ends of the measuring tape on the work's surface, in its own space, metres; at most two. */
  readonly tape: readonly Vec3[];
}

/** A work just taken in hand. */
export const NEW_INSPECTION: Inspection = {
  tool: 'turn',
  beside: null,
  companion: 'none',
  lamp: false,
  turntable: false,
  tape: [],
};

/** Where the light in the visitor's hand is, as seen from the camera: angles about the work, radians. */
export interface Lamp {
  readonly azimuth: number;
  readonly elevation: number;
}

/** From above left, as a jeweller sits. */
export const FIRST_LAMP: Lamp = { azimuth: -0.7, elevation: 0.6 };

/** Everything that can be done with a work in hand, by buttons, keys and other pages alike. */
export interface InspectionCommands {
  /** Turns that side to the visitor. */
  side(side: Side): void;
  tool(tool: Tool): void;
  /** Metres on the screen's plane, right and up. */
  pan(right: number, up: number): void;
  /** Switches the light in hand on or off. */
  light(on: boolean): void;
  /** Moves the light in hand, radians; switches it on. */
  moveLight(azimuth: number, elevation: number): void;
  turntable(on: boolean): void;
  companion(companion: Companion): void;
  /** Lays another work beside; null takes it away. Rejects with a sentence when there is none such. */
  beside(work: string | null): Promise<void>;
  /** Lays an end of the tape on the work's surface: the second completes it, a third begins anew. */
  measure(point: Vec3): void;
  clearTape(): void;
  /** Comes as near as makes the work so large on the screen: CSS pixels for a metre. */
  scaleTo(pixelsPerMetre: number): void;
  /** Opens a note and turns its place to the visitor; null closes it. */
  note(id: string | null): void;
}
