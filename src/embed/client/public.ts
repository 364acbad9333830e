/** The exhibition's interface for pages that show it in a frame. */

/** What a frame can tell; the details are in docs/embedding.md. */
export type GalleryEventName =
  | 'ready'
  | 'open'
  | 'view'
  | 'tour'
  | 'progress'
  | 'problem'
  | 'context'
  | 'language'
  | 'hall'
  | 'hour'
  | 'kiosk'
  | 'reset'
  | 'enter'
  | 'leave'
  | 'suspend'
  | 'size'
  | 'release'
  | 'link';

export interface GalleryEvent {
  readonly event: GalleryEventName;
  readonly detail: unknown;
}

export type GalleryListener = (event: GalleryEvent) => void;

export interface GalleryState {
  readonly mode: 'page' | 'walk' | 'inspect' | 'tour';
  readonly hall: string | null;
  /** Whether that hall can be walked; a work may be in hand before that. */
  readonly ready: boolean;
  readonly hour: string | null;
  readonly work: string | null;
  readonly note: string | null;
  readonly tour: string | null;
  readonly stop: number;
  readonly language: string;
  /** x, y, z on the floor in metres; heading and pitch in radians. Null while the hall is off. */
  readonly pose: readonly [number, number, number, number, number] | null;
  /** The path of this state on the exhibition's own site. */
  readonly address: string;
}

export interface GalleryHello {
  readonly protocol: 1;
  readonly app: string;
  readonly catalog: { readonly id: string; readonly title: string; readonly languages: readonly string[] };
  readonly capabilities: readonly string[];
  readonly state: GalleryState;
}

/** What a frame says of itself when it is connected; nothing has to be loaded for it. */
export interface GalleryWelcome {
  readonly protocol: number;
  readonly app: string;
  readonly language: string;
  readonly view: 'poster' | 'list' | 'hall';
}

export interface GalleryTarget {
  readonly work?: string;
  readonly designer?: string;
  readonly country?: string;
  readonly tour?: string;
  readonly hall?: string;
  /** A stop of the tour, from 1. */
  readonly stop?: number;
  /** A note of the work. */
  readonly note?: string;
  /** A second work, to lie beside the first. */
  readonly beside?: string;
  readonly story?: 'about' | 'programme';
  readonly motion?: 'full' | 'reduced';
}

export interface GalleryOptions {
  /** Milliseconds until a frame that does not answer is given up; 20,000 unless told. */
  readonly patience?: number;
}

/**
 * A gallery in a frame. Every method waits for the connection, and rejects with a `GalleryError` whose message says what
 * to do. Methods that need the exhibition's data load it; `open`, `tour` and `enter` turn the hall on.
 */
export interface Gallery {
  readonly frame: HTMLIFrameElement;
  /** Resolves once the frame has answered. */
  readonly connected: Promise<GalleryWelcome>;
  hello(): Promise<GalleryHello>;
  getState(): Promise<GalleryState>;
  list(query: {
    readonly kind: 'works' | 'designers' | 'countries' | 'tours' | 'halls';
    readonly language?: string;
  }): Promise<readonly { readonly id: string; readonly title: string }[]>;
  /** Opens something in the hall; resolves when the visitor has arrived there. */
  open(target: GalleryTarget): Promise<void>;
  tour(request: {
    readonly action: 'start' | 'next' | 'previous' | 'play' | 'pause' | 'return' | 'stop';
    readonly id?: string;
  }): Promise<void>;
  setLanguage(language: string): Promise<void>;
  setMotion(motion: 'full' | 'reduced'): Promise<void>;
  setHour(hour: string): Promise<void>;
  /** Begins the visit anew, as for the next visitor. */
  reset(): Promise<void>;
  /** Figures of the rendering, for whoever watches over a screen. */
  stats(): Promise<Readonly<Record<string, unknown>>>;
  enter(): Promise<void>;
  /** Turns the hall off and shows what there is as a list. */
  leave(): Promise<void>;
  /** Frees the graphics memory and shows the poster; `resume` leads back to the same place. */
  suspend(): Promise<void>;
  resume(): Promise<void>;
  /** Tells every event, or those of the names. Returns what ends it. */
  on(listener: GalleryListener, names?: readonly GalleryEventName[]): () => void;
  /** Ends the conversation; the frame stays as it is. */
  dispose(): void;
}

export type GalleryErrorCode =
  | 'no-answer'
  | 'protocol'
  | 'bad-address'
  | 'disposed'
  | 'busy'
  | 'unknown-method'
  | 'bad-argument'
  | 'failed'
  | 'slow';

export interface GalleryError extends Error {
  readonly code: GalleryErrorCode;
}

/** Connects to an embed page in a frame that stands on the page already. */
export type ConnectGallery = (frame: HTMLIFrameElement, options?: GalleryOptions) => Gallery;

/**
 * `<hemicycle-embed src="https://…/embed/works/asyk/">`: makes the frame when it comes near the window, connects to it,
 * gives it the height that it asks for as a list, and lets one hall at a time be on. Every event of the gallery is
 * dispatched as a `hemicycle` event whose `detail` is a `GalleryEvent`; what goes wrong as a `hemicycle-error` event
 * whose `detail` is a `GalleryError`.
 */
export interface HemicycleEmbedElement extends HTMLElement {
  /** Null until the frame has been made, and when it could not be. */
  readonly gallery: Gallery | null;
}
