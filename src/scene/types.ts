import type { StandPlace } from '#plan';
import type { Board } from '#venue';
import type { Visit } from '#visit';

/** What the scene itself has to say, already in the visitor's language. */
export interface SceneTexts {
  /** On the card in the vitrine of a stand that awaits its designer. */
  readonly awaiting: string;
  /** On the label of a study that has nothing else to say. */
  readonly study: string;
  /** On the block that stands in for a model that cannot be shown. */
  readonly missing: string;
}

/** A text of the exhibition as a board shows it. */
export interface BoardWriting {
  readonly heading: string;
  readonly paragraphs: readonly { readonly strong?: string; readonly text: string }[];
}

/** What hangs in the hall says, in the visitor's language at the moment of asking. */
export interface HallWriting {
  /** Whose place a stand is; without a designer it awaits one. */
  stand(place: StandPlace): { readonly country: string; readonly accent: string; readonly designer?: string };
  board(board: Pick<Board, 'tells' | 'part'>): BoardWriting;
}

/** How much the machine is asked to do. */
export type Tier = 'low' | 'phone' | 'desktop';

/** Who draws. */
export interface Card {
  /** A processor, as its name says. */
  readonly software: boolean;
  /** What it took a million pixels about as costly as a hall's, milliseconds; undefined where it was not timed. */
  readonly pace?: number | undefined;
}

export interface SceneOptions {
  readonly visit: Visit;
  /** URL prefix of the site; ends with a slash. */
  readonly base: string;
  /** Path of the venue file below `base`, such as `models/venues/spaak/venue.json`. */
  readonly venuePath: string;
  /** The answer for a file below `base` that was asked for before, once; undefined for any other. */
  readonly early?: (path: string) => Promise<Response> | undefined;
  readonly card: Card;
  /** Brings the floor of a hall, without which nobody can walk there; rejects with a sentence. */
  readonly floor: (hall: string) => Promise<unknown>;
  readonly texts: () => SceneTexts;
  readonly titleOf: (workId: string) => { readonly title: string; readonly detail: string };
  /** What silks and boards say; asked for once the hall can be walked. */
  readonly writing: () => Promise<HallWriting>;
  /** Missing: chosen by the device. */
  readonly quality?: Tier;
  /** Tiers below that. */
  readonly lowerBy?: number;
}

/** What the hall costs, for `stats()` of the page and for the bench. */
export interface SceneStats {
  /** Frames drawn since the scene was mounted. */
  readonly frames: number;
  /** Milliseconds between two frames while something moved. */
  readonly frameMs: { readonly median: number; readonly p95: number };
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  /** Estimate of what the graphics card holds: geometry, textures, the canvas itself. */
  readonly gpuBytes: number;
  /** Bytes of models and pictures that were fetched, as decoded from the transfer. */
  readonly transferredBytes: number;
  readonly tier: Tier;
  /** What it took a million pixels when the card was timed, milliseconds; 0: it was not. */
  readonly pace: number;
  readonly contextLosses: number;
}

/** A hall on a page. */
export interface SceneHandle {
  stats(): SceneStats;
  /** Fetches a hall in good time; rejects with a sentence. */
  prefetch(hall: string): Promise<unknown>;
  /** Frees a hall that nobody is near any more. */
  forget(hall: string): void;
  /** Nobody sees it: stands still until that ends. */
  pause(paused: boolean): void;
  /** The language changed: write every label anew. */
  relabel(): void;
  /** Draws everything anew with less; false when there is nothing less. */
  lower(): boolean;
  dispose(): void;
}
