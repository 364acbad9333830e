import type { ResidencyBudget } from '#assets';
import type { Tier } from '../types';
import { LOWEST } from './resolution';

/** What one tier asks of the graphics card. */
export interface Profile {
  readonly tier: Tier;
  readonly antialias: boolean;
  /** Most canvas pixels for one CSS pixel. */
  readonly pixelRatio: number;
  /** Edge of a reflection probe's cube, pixels. */
  readonly probe: number;
  /** Most groups of stands that have a probe of their own. */
  readonly stands: number;
  /** Edge of a page of labels, pixels. */
  readonly labels: number;
  readonly works: WorksBudget;
}

/** What the works of a hall may take. */
export interface WorksBudget extends ResidencyBudget {
  /** Bytes of models that are kept unpacked, those that are shown among them. */
  readonly kept: number;
  /** Bytes of fine models, but for those in hand. */
  readonly close: number;
}

const MB = 1e6;

const PROFILES: Record<Tier, Omit<Profile, 'tier'>> = {
  desktop: {
    antialias: true,
    pixelRatio: 2,
    probe: 128,
    stands: 8,
    labels: 2048,
    works: { bytes: 120 * MB, triangles: 420_000, kept: 180 * MB, close: 160 * MB },
  },
  phone: {
    antialias: true,
    pixelRatio: 1.5,
    probe: 64,
    stands: 4,
    labels: 1024,
    works: { bytes: 60 * MB, triangles: 420_000, kept: 90 * MB, close: 60 * MB },
  },
  low: {
    antialias: false,
    pixelRatio: 1,
    probe: 32,
    stands: 2,
    labels: 1024,
    works: { bytes: 24 * MB, triangles: 200_000, kept: 40 * MB, close: 24 * MB },
  },
};

export interface Device {
  /** Pixels are drawn by the processor, or as slowly. */
  readonly software: boolean;
  /** What it took a million pixels in the probe, milliseconds; 0 where that was not timed. */
  readonly pace: number;
  /** The main pointer is a finger. */
  readonly coarse: boolean;
  /** Shorter edge of the screen, CSS pixels. */
  readonly screen: number;
  /** Gigabytes, where the browser tells. */
  readonly memory?: number | undefined;
  /** Million CSS pixels of the window, and canvas pixels for one CSS pixel along an edge. */
  readonly area: number;
  readonly ratio: number;
}

/**
 * How much more a pixel of the hall takes than one of the probe, with all that is behind it and all corners of its
 * triangles; measured where both are drawn by a processor (docs/performance.md).
 */
const HALL = 8;
/** Milliseconds of a frame in motion that still is a walk. */
const SMOOTH = 33;

/** Milliseconds that a frame of the hall is expected to take in a tier, all of its pixels drawn; 0 where nothing is known. */
export function expectFrame({ pace, area, ratio }: Device, tier: Tier): number {
  return pace * HALL * area * Math.min(ratio, PROFILES[tier].pixelRatio) ** 2;
}

/**
 * The tier that suits a device: as high as memory and screen allow, and so low that it can be walked in with as few pixels
 * as a movement may have.
 */
export function pickTier(device: Device): Tier {
  const { software, coarse, screen, memory } = device;
  const isSmall = (memory !== undefined && memory <= 2) || (coarse && screen < 820);
  let tier: Tier = software || isSmall ? 'phone' : 'desktop';
  while (expectFrame(device, tier) * LOWEST ** 2 > SMOOTH) {
    const lower = lowerTier(tier, software);
    if (!lower) break;
    tier = lower;
  }
  return tier;
}

/** The tiers, and the one that asks for less than each. A processor that draws has nothing more to be spared. */
export function lowerTier(tier: Tier, software: boolean): Tier | null {
  if (tier === 'desktop') return 'phone';
  return tier === 'phone' && !software ? 'low' : null;
}

/** What a tier means on this device: smoothing edges in software costs three times the frame. */
export function pickProfile(tier: Tier, software: boolean): Profile {
  const profile = { tier, ...PROFILES[tier] };
  return software ? { ...profile, antialias: false, pixelRatio: 1 } : profile;
}
