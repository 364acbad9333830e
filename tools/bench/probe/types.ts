/** One drawn frame of any engine, as the graphics calls tell of it. */
export interface SeenFrame {
  /** Milliseconds since the page began: its first callback, and when the card had drawn it. */
  readonly from: number;
  readonly to: number;
  readonly calls: number;
  readonly triangles: number;
  /** Of the canvas. */
  readonly pixels: number;
}

/** What the uploads to the graphics card cost in one animation frame: those in it, and before it since the last one. */
export interface SeenUploads {
  /** Milliseconds since the page began. */
  readonly from: number;
  /** Milliseconds of everything in it: its callbacks until the card has drawn, and uploads outside of them. */
  readonly frameMs: number;
  /** Milliseconds of the uploads alone. */
  readonly ms: number;
  readonly bytes: number;
  readonly calls: number;
}

/** What lives on the graphics cards of a page at a moment. */
export interface SeenObjects {
  readonly textures: number;
  readonly buffers: number;
  readonly programs: number;
  /** Since the page began, those that are gone again included. */
  readonly programsMade: number;
  readonly framebuffers: number;
  /** Of pictures, geometry and drawing targets; the canvas itself is not in it. */
  readonly bytes: number;
}

/** The share of a picture that is not of its commonest colour, and when one of at least this was first seen. */
export interface Cover {
  readonly share: number;
  readonly at: number;
}

/** What the probe adds to a page, the same for every engine. */
export interface Probe {
  readonly frames: readonly SeenFrame[];
  /** Looks for the first frame that covers at least this share of the picture; asked before the page begins. */
  readonly cover: number;
  /** The first such frame. */
  readonly first: Cover | null;
  /** Milliseconds at which the page said that all its models are there, and the end of the next frame after it. */
  readonly complete: number | null;
  /** The page says that all its models are there. */
  loaded(): void;
  objects(): SeenObjects;
  /** Of each animation frame that uploaded something, in their order. */
  uploads(): readonly SeenUploads[];
  /** Width and height of the drawing buffer, and samples of each pixel, in the last frame. */
  readonly canvas: readonly [width: number, height: number, samples: number] | null;
  readonly renderer: string;
  readonly errors: readonly string[];
  /** Takes the next frame's picture. */
  picture(): Promise<string>;
}

export interface ProbedWindow {
  readonly benchProbe: Probe;
}

/** Of the forms of `readPixels` the one into memory. */
export type PlainRead = (
  x: number,
  y: number,
  width: number,
  height: number,
  format: number,
  type: number,
  into: ArrayBufferView,
) => void;
