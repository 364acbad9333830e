/** One picture of a work. */
export interface Shot {
  /** Pixels a side. */
  readonly size: number;
  /** Direction from the work to the camera. */
  readonly from: readonly [number, number, number];
  /** What lies in the middle, as shares of the work's box. */
  readonly look?: readonly [number, number, number];
  /** The side of the picture over the size of the work: below 1 for a detail. */
  readonly frame?: number;
  /** What takes the shadow. */
  readonly ground: 'wall' | 'floor' | 'none';
}

/** The pictures that every work is judged by. */
export const REVIEW_SHOTS: Readonly<Record<string, Shot>> = {
  front: { size: 640, from: [0, 0.04, 1], ground: 'wall' },
  side: { size: 640, from: [0.85, 0.35, 0.9], ground: 'none' },
  back: { size: 640, from: [-0.25, 0.2, -1], ground: 'none' },
  macro: { size: 640, from: [0.3, 0.15, 1], frame: 0.3, ground: 'none' },
};

/** How a work is photographed for its still unless it says otherwise: hanging before a wall. */
export const STILL_SHOT: Shot = { size: 1200, from: [0.1, 0.06, 1], frame: 1.22, ground: 'wall' };
