import type { ResidencyBudget } from '#assets';
import type { Tier } from '../types';

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
  /** Pixels are drawn by the processor. */
  readonly software: boolean;
  /** The main pointer is a finger. */
  readonly coarse: boolean;
  /** Shorter edge of the screen, CSS pixels. */
  readonly screen: number;
  /** Gigabytes, where the browser tells. */
  readonly memory?: number | undefined;
}

/** The tier that suits a device. */
export function pickTier({ software, coarse, screen, memory }: Device): Tier {
  if (software) return 'phone';
  if (memory !== undefined && memory <= 2) return 'phone';
  return coarse && screen < 820 ? 'phone' : 'desktop';
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
