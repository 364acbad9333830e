/** What a page takes at one moment. */
export interface Taken {
  /** By the page's own clock. */
  readonly minutes: number;
  readonly visits: number;
  /** Bytes of scripts, after they were tidied up. */
  readonly heap: number;
  /** Bytes of textures and geometry on the graphics card. */
  readonly gpu: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly contexts: number;
}

export type Measure = 'heap' | 'gpu' | 'nodes' | 'listeners' | 'contexts';

/** How much more of it the last half-hours may take than those after the first, as a share and at least so much. */
const ALLOWED: Readonly<Record<Measure, readonly [share: number, least: number]>> = {
  heap: [0.1, 3_000_000],
  gpu: [0.05, 2_000_000],
  nodes: [0.05, 50],
  listeners: [0.05, 20],
  contexts: [0, 0],
};
/** Half-hours that are compared at each end; the one before them is for everything to have been loaded once. */
const COMPARED = 3;

export interface Growth {
  readonly measure: Measure;
  /** Median of the earlier and of the last half-hours. */
  readonly before: number;
  readonly after: number;
  readonly grows: boolean;
}

/**
 * Whether a page takes more and more: medians of the half-hours after the first and of the last ones are compared, so that
 * a single visitor with a large work in hand is no growth.
 * Null when there are too few half-hours to tell.
 */
export function growthOf(taken: readonly Taken[]): readonly Growth[] | null {
  const settled = taken.slice(1);
  if (settled.length < 2 * COMPARED) return null;
  return (Object.keys(ALLOWED) as Measure[]).map((measure) => {
    const values = settled.map((each) => each[measure]);
    const before = medianOf(values.slice(0, COMPARED));
    const after = medianOf(values.slice(-COMPARED));
    const [share, least] = ALLOWED[measure];
    return { measure, before, after, grows: after - before > Math.max(share * before, least) };
  });
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
