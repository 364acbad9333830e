import type { StoreApi } from 'zustand/vanilla';
import type { Manifest } from '#assets';
import type { Catalog } from '#catalog';
import type { LanguageTag, Pose, Pose2, Problem, Vec2, Vec3 } from '#kit';
import type { Plan } from '#plan';
import type { Venue } from '#venue';
import type { Address, Place } from './address';
import type { Inspection, InspectionCommands, Lamp } from './inspect/inspection';
import type { Orbit } from './inspect/orbit';
import type { KioskPhase } from './kiosk/step-kiosk';
import type { Guide, TourAction } from './tour/guide';
import type { Walkable } from './walk/walkable';

/** What the visitor is doing. `page`: reading; the hall is not on. */
export type Mode = 'page' | 'walk' | 'inspect' | 'tour';

/** How movement is shown: gliding, or cuts for visitors who want less motion. */
export type Motion = 'full' | 'reduced';

/** Whose one finger and wheel are: the hall's (`greedy`), or the page's around a frame (`cooperative`). */
export type Gestures = 'greedy' | 'cooperative';

/** Discrete facts about the visit, written only when they change. */
export interface VisitState {
  readonly mode: Mode;
  /** What is open: the page, or the panel in the hall. */
  readonly place: Place;
  /** The hall that the visitor is in. */
  readonly hall: string;
  /** The hall that the visitor waits for, at its threshold or on a way without steps. */
  readonly awaiting: string | null;
  /** The hour that the visitor chose. A hall that has no such hour is in its first one, and so is one with none chosen. */
  readonly hour: string;
  readonly note: string | null;
  /** What is done with the work in hand; before it is, which other work is to lie beside it. */
  readonly inspection: Inspection;
  readonly tour: string | null;
  /** Counts from 1; 0 outside a tour. */
  readonly stop: number;
  /** How the tour goes on; means something while there is one. */
  readonly guide: Guide;
  /** Works that the visitor has been before, in the order of coming. */
  readonly visited: readonly string[];
  /** What the visitor looks for, as the query of the catalogue's address says it; empty for nothing. */
  readonly find: string;
  /** Works that answer to it: their places are lit, the others dimmed. Null: all alike. */
  readonly lit: readonly string[] | null;
  readonly language: LanguageTag;
  readonly motion: Motion;
  /** What the kiosk is doing that the visit is in; null outside of one. */
  readonly kiosk: KioskPhase | null;
  /** How often the visit has begun anew. */
  readonly turn: number;
  readonly gestures: Gestures;
  /** How far the hall has come: from nothing to walkable to everything there. */
  readonly hallPhase: 'off' | 'loading' | 'walkable' | 'failed';
  /** Bytes of what is needed before the hall can be walked. */
  readonly progress: { readonly loaded: number; readonly total: number };
  /** State of each work's model. */
  readonly works: Readonly<Record<string, 'waiting' | 'loading' | 'room' | 'inspect' | 'failed'>>;
  readonly context: 'ok' | 'lost';
  /** Whether the camera is on its way somewhere by itself. */
  readonly travelling: boolean;
  /** Hotspot in focus or under the pointer. */
  readonly highlighted: string | null;
  readonly problems: readonly Problem[];
}

/** Continuous facts, written every frame and read by reference: never in React state. */
export interface Live {
  /** Where the visitor stands (on the floor) and looks. */
  pose: Pose;
  /** Metres per second on the plan: right, forward. */
  velocity: Vec2;
  /** The camera while a work is inspected: angles about the work, and distance in metres. */
  orbit: Orbit;
  /** The light in the visitor's hand. */
  lamp: Lamp;
  /** CSS pixels for a metre at the middle of the inspected work; 0 while none is. The scene writes it. */
  pixelsPerMetre: number;
  /** Metres from the eye to the inspected work in the middle of the picture; 0 while unknown. The scene writes it. */
  surface: number;
  /** The scene has no model of the inspected work yet: it stays in its place till then. The scene writes it. */
  waiting: boolean;
  /** How much of the work's way into the hand is done, 0 to 1, at an even pace. */
  inspectBlend: number;
  /** Width by height of the canvas that panels leave free; the scene writes it. */
  aspect: number;
  /** Pixels of the canvas that panels cover at its inline end and bottom; pages write it, the camera looks past it. */
  inset: { end: number; bottom: number };
}

/** What the visitor's hands ask for, whatever the device; gathered between two frames. */
export interface Intents {
  /** Right and forward, each −1 to 1. */
  move: Vec2;
  /** Radians to turn left and tilt up since the last frame. */
  look: Vec2;
  run: boolean;
  /** Factor on the distance to an inspected work since the last frame; 1 is none. */
  zoom: number;
  /** What zooming keeps in place: right and up of the picture's middle, as shares of the distance. */
  about: Vec2;
  /** A hand holds the inspected work: it turns with it, and goes on turning when it is let go. */
  held: boolean;
  /** Metres to shift an inspected work right and up since the last frame. */
  pan: Vec2;
}

/** The button of a hotspot, as far as the scene is concerned: the page makes it, the frame loop places it. */
export interface Marker {
  /** Pixels from the canvas' top left, metres from the camera; `visible` is false behind the visitor or a wall. */
  place(x: number, y: number, distance: number, visible: boolean): void;
}

/** What the visit asks of the page around it. */
export interface VisitOptions {
  readonly data: VisitData;
  /** What the visitor arrived at. */
  readonly address: Address;
  readonly language: LanguageTag;
  readonly motion: Motion;
  /** `greedy` unless told. */
  readonly gestures?: Gestures;
}

/** What can be opened by a command or an address. */
export interface OpenTarget {
  readonly work?: string;
  readonly designer?: string;
  readonly country?: string;
  readonly tour?: string;
  readonly stop?: number;
  readonly note?: string;
  /** A second work, to lie beside the first. */
  readonly beside?: string;
  readonly hall?: string;
  /** A text of the exhibition, at the board that tells it. */
  readonly story?: 'about' | 'programme';
  readonly motion?: Motion;
}

/** Everything that can be done in a visit; panels, keys, addresses and other pages call the same functions. */
export interface Commands {
  /**
   * Turns the hall on, at the place that is open. Resolves when it can be walked, or when the work that is open can be
   * turned before that; rejects with a sentence.
   */
  enter(): Promise<void>;
  /** Back to the page. */
  leave(): void;
  /** Opens a work, designer, country or tour; resolves when arrived. Rejects with a sentence when unknown. */
  open(target: OpenTarget): Promise<void>;
  /**
   * Opens a page-like place: catalogue, programme, … or closes the panel (`home`). With `find`, the catalogue looks for
   * that from now on.
   */
  show(place: Place, find?: string): void;
  /** Closes what is open in the hall. The visitor stays, but for a work in hand, which leads back. */
  close(): void;
  /** Takes a closer look at the open work; `close` or `back` returns to the same place. */
  inspect(): void;
  /**
   * One step out: inspection → panel → walking → page. It leads back to where the visitor was when the panel was opened,
   * unless they have walked on meanwhile.
   */
  back(): void;
  /** Walks to a point on the floor, by a path. False when no way leads there. */
  walkTo(point: Vec3): boolean;
  /** Goes and looks from there. */
  goTo(pose: Pose2, pitch?: number): Promise<void>;
  /** Steps that buttons take: metres forward, radians left. */
  nudge(step: { readonly forward?: number; readonly turn?: number; readonly tilt?: number }): void;
  /** Inspection by buttons: radians, factor. */
  orbit(step: { readonly azimuth?: number; readonly elevation?: number; readonly zoom?: number }): void;
  resetInspection(): void;
  /** What can be done with the work in hand. */
  readonly inspection: InspectionCommands;
  tour(action: TourAction, id?: string): Promise<void>;
  /** How long the stops of a tour take: 2 is half the time. */
  setPace(pace: number): void;
  /** A voice begins or ends: the tour waits for it. */
  setSpeaking(speaking: boolean): void;
  /**
   * Looks for something: remembers the query, lights the works that answer to it and dims the others; null lights all
   * alike. What is found begins on the catalogue's first page.
   */
  find(query: string, works: readonly string[] | null): void;
  setLanguage(language: LanguageTag): void;
  setMotion(motion: Motion): void;
  setGestures(gestures: Gestures): void;
  /** Puts the hall into the light of another hour. */
  setHour(hour: string): void;
  highlight(hotspot: string | null): void;
  /**
   * Begins the visit anew for the next visitor: nothing is open, chosen, found or remembered, and who is in a hall stands
   * where the visit began. In the language that it began in, unless told another.
   */
  reset(language?: LanguageTag): void;
  /** What the scene tells: progress, states, faults. */
  report: {
    progress(loaded: number, total: number): void;
    walkable(): void;
    /** The open work can be turned, although the hall is still on its way: it is taken in hand. */
    first(): void;
    failed(problem: Problem): void;
    work(id: string, state: VisitState['works'][string]): void;
    problem(problem: Problem): void;
    context(state: 'ok' | 'lost'): void;
    kiosk(phase: KioskPhase | null): void;
    /** The light of an hour did not come: the one that is shown stays. */
    hourFailed(shown: string, problem: Problem): void;
  };
}

/** Where halls come from: the app and the scene together. */
export interface HallSource {
  /**
   * Brings everything that it takes to be in a hall, and gives the visit its floor before it resolves.
   * Rejects with a sentence; a later call tries again.
   */
  want(hall: string): Promise<unknown>;
  /** Nobody is near that hall any more. */
  release(hall: string): void;
}

/** The parsed data that a visit is made from. */
export interface VisitData {
  readonly catalog: Catalog;
  readonly venue: Venue;
  readonly plan: Plan;
  readonly manifest: Manifest;
}

/** One visitor's session. Two may live on one page. */
export interface Visit {
  readonly data: VisitData;
  readonly store: StoreApi<VisitState>;
  readonly live: Live;
  readonly intents: Intents;
  readonly commands: Commands;
  /** By hotspot identifier: pages put them in, the scene moves them. */
  readonly markers: Map<string, Marker>;
  /**
   * What is pinned to the work in hand: `note-<id>`, and `tape-0`, `tape-1` for the ends of the tape. Pages put them
   * in, the scene moves them.
   */
  readonly pins: Map<string, Marker>;
  /** Asks for a frame; the scene sets it. Whoever changes `live` or `intents` from outside the loop calls it. */
  wake: () => void;
  /** Somebody is there who touches nothing: another page asked for something. A kiosk sets it. */
  touched: () => void;
  /** Gives a hall its floor; nobody walks there before. */
  setFloor(hall: string, floor: Walkable | null): void;
  /** Lets the visit ask for further halls. */
  connectHalls(source: HallSource): void;
  /** Where the visitor would stand who asks to walk to a point; null when no way leads there. */
  standingAt(point: Vec3): Vec3 | null;
  /** Advances the visitor by `dt` seconds (clamped inside). True while something still moves. */
  step(dt: number): boolean;
  /** The address of the present state. */
  address(): Address;
  /** Takes on an address: on arrival, on back and forward. */
  follow(address: Address): void;
  dispose(): void;
}
